import type { Statement } from '@entente/graph-schema';

/** A stretch of a document: prose in between, or a sentence that statements cite. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly statements: readonly Statement[];
}

/**
 * Cuts a text at the sentences that are cited; together the pieces cover it without gap or overlap. A sentence that
 * overlaps one before it is joined to it.
 */
export const piecesOf = (length: number, statements: readonly Statement[]): readonly Piece[] => {
  const cited: { start: number; end: number; statements: Statement[] }[] = [];
  const ordered = [...statements].sort((a, b) => a.sentence.start - b.sentence.start);
  for (const statement of ordered) {
    const { start, end } = statement.sentence;
    const last = cited.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.statements.push(statement);
    } else cited.push({ start, end: Math.min(end, length), statements: [statement] });
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of cited) {
    if (piece.start > at) pieces.push({ start: at, end: piece.start, statements: [] });
    pieces.push(piece);
    at = piece.end;
  }
  if (at < length) pieces.push({ start: at, end: length, statements: [] });
  return pieces;
};
