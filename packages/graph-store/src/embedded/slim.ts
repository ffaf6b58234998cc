import type { Argument, Span, Statement } from '@entente/graph-schema';

const NOTHING: Span = Object.freeze({ start: 0, end: 0, text: '' });

/** Keeps one copy of a text however many records use it. */
export class Texts {
  readonly #known = new Map<string, string>();

  one(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }
}

const slimArgument = (argument: Argument, texts: Texts): Argument => ({
  entity: texts.one(argument.entity),
  name: texts.one(argument.name),
  label: argument.label,
  mention: NOTHING,
});

/** A statement without its words: all that edges, order and filters need, about a fifth of the memory. */
export const slimStatement = (statement: Statement, texts: Texts): Statement => ({
  id: statement.id,
  document: texts.one(statement.document),
  subject: slimArgument(statement.subject, texts),
  relation: statement.relation,
  object: slimArgument(statement.object, texts),
  polarity: statement.polarity,
  modality: statement.modality,
  ...(statement.time === undefined ? {} : { time: statement.time }),
  trigger: NOTHING,
  sentence: NOTHING,
  event: '',
  confidence: statement.confidence,
  extractor: '',
  rule: '',
});
