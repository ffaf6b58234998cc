import type { Span, Statement } from '@entente/graph-schema';

const flat = (key: string, span: Span | undefined): Record<string, unknown> =>
  span ? { [`${key}Text`]: span.text, [`${key}Start`]: span.start, [`${key}End`]: span.end } : {};

const end = (argument: Statement['subject']): Record<string, unknown> => ({
  id: argument.entity,
  name: argument.name,
  type: argument.label,
  mention: argument.mention.text,
  start: argument.mention.start,
  end: argument.mention.end,
});

/** A statement as a line that `score.mjs` reads, in the format of `entente extract`; the document goes by its name. */
export const predictionLine = (statement: Statement, document: string): string =>
  JSON.stringify({
    id: statement.id,
    subject: end(statement.subject),
    relation: statement.relation,
    object: end(statement.object),
    item: statement.item?.text,
    polarity: statement.polarity,
    modality: statement.modality,
    time: statement.time,
    ...flat('cause', statement.cause),
    ...flat('effect', statement.effect),
    trigger: statement.trigger,
    event: statement.event,
    confidence: statement.confidence,
    rule: statement.rule,
    evidence: {
      document,
      sentence: statement.sentence.text,
      start: statement.sentence.start,
      end: statement.sentence.end,
    },
  });
