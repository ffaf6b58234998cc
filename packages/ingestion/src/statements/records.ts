import { relationEntry, statementId, type Argument, type Span, type Statement } from '@entente/graph-schema';
import type { Analysis, Candidate, EntityMention, TokenSpan } from '../analysis.ts';

const spanAt = (analysis: Analysis, start: number, end: number): Span => ({
  start,
  end,
  text: analysis.source.text.slice(start, end),
});

const tokenSpan = (analysis: Analysis, span: TokenSpan): Span | undefined => {
  const tokens = analysis.sentences[span.sentence]?.tokens ?? [];
  const [first, last] = [tokens[span.first], tokens[span.last]];
  return first && last && last.end >= first.start ? spanAt(analysis, first.start, last.end) : undefined;
};

const argumentOf = (
  analysis: Analysis,
  mention: EntityMention,
  names: ReadonlyMap<string, string>,
): Argument => ({
  entity: mention.entity,
  name: names.get(mention.entity) ?? mention.name,
  label: mention.label,
  mention: spanAt(analysis, mention.start, mention.end),
});

const SPANS = ['item', 'from', 'recipient', 'cause', 'effect'] as const;

const optionalSpans = (
  analysis: Analysis,
  candidate: Candidate,
): Partial<Record<(typeof SPANS)[number], Span>> =>
  Object.fromEntries(
    SPANS.flatMap((key) => {
      const span = candidate[key] && tokenSpan(analysis, candidate[key]);
      return span ? [[key, span] as const] : [];
    }),
  );

/** The statement that a candidate amounts to in its document; undefined when one of its ends has no entity. */
export const toStatement = (
  analysis: Analysis,
  candidate: Candidate,
  extractor: string,
  names: ReadonlyMap<string, string>,
): Statement | undefined => {
  const sentence = analysis.sentences[candidate.sentence];
  const subject = analysis.mentions[candidate.subject];
  const object = analysis.mentions[candidate.object];
  const trigger = tokenSpan(analysis, candidate.trigger);
  if (!sentence || !subject?.entity || !object?.entity || !trigger || subject.entity === object.entity)
    return undefined;
  return {
    id: statementId(
      analysis.source.id,
      candidate.relation,
      [subject.entity, subject.start, subject.end],
      [trigger.start, trigger.end],
      [object.entity, object.start, object.end],
    ),
    document: analysis.source.id,
    subject: argumentOf(analysis, subject, names),
    relation: candidate.relation,
    object: argumentOf(analysis, object, names),
    ...optionalSpans(analysis, candidate),
    polarity: candidate.polarity,
    modality: candidate.modality,
    ...(candidate.time ? { time: candidate.time } : {}),
    trigger,
    sentence: spanAt(analysis, sentence.start, sentence.end),
    event: relationEntry(candidate.relation).plover,
    confidence: candidate.confidence,
    extractor,
    rule: candidate.rule,
  };
};
