import type { Argument, Delta, DocumentRecord, Span, Statement } from '@entente/graph-schema';
import type { Finding } from '../port.ts';

const spansOf = (statement: Statement): (Span | undefined)[] => [
  statement.subject.mention,
  statement.object.mention,
  statement.trigger,
  statement.sentence,
  statement.item,
  statement.from,
  statement.recipient,
  statement.cause,
  statement.effect,
];

/** Whether every span of a statement is what the text says at its place. */
export const spansHold = (text: string, statement: Statement): boolean =>
  spansOf(statement).every((span) => !span || text.slice(span.start, span.end) === span.text);

/** Whether the stretches of coverage follow each other from the first character to the last. */
export const isCovered = ({ text, coverage }: DocumentRecord): boolean => {
  let at = 0;
  for (const { start, end } of [...coverage].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start !== at || end < start) return false;
    at = end;
  }
  return at === text.length;
};

const named = (ids: readonly string[]): string =>
  ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`;

/** One finding over a list of items of which some are wrong. */
export const finding = (
  check: string,
  total: number,
  wrong: readonly string[],
  what: string,
  remedy: string,
): Finding =>
  wrong.length === 0
    ? { check, ok: true, detail: `${total} ${what}` }
    : { check, ok: false, detail: `${wrong.length} of ${total} ${what} fail: ${named(wrong)}`, remedy };

/** Gathers what is wrong with documents, one at a time, so that no more than one is in memory. */
export class DocumentChecks {
  #documents = 0;
  #statements = 0;
  readonly #uncovered: string[] = [];
  readonly #misquoted: string[] = [];
  readonly #strangers: string[] = [];

  add(delta: Pick<Delta, 'document' | 'statements'>, knows: (entity: string) => boolean): void {
    const { document, statements } = delta;
    const isStranger = ({ entity }: Argument): boolean => !knows(entity);
    this.#documents++;
    this.#statements += statements.length;
    if (!isCovered(document)) this.#uncovered.push(document.id);
    for (const statement of statements) {
      if (!spansHold(document.text, statement)) this.#misquoted.push(statement.id);
      if (isStranger(statement.subject) || isStranger(statement.object)) this.#strangers.push(statement.id);
    }
  }

  findings(): Finding[] {
    const again = 'Remove the document and ingest it again.';
    return [
      finding('quotes', this.#statements, this.#misquoted, 'statements quote their text verbatim', again),
      finding('coverage', this.#documents, this.#uncovered, 'documents are accounted for in full', again),
      finding('ends', this.#statements, this.#strangers, 'statements join entities that are there', again),
    ];
  }
}
