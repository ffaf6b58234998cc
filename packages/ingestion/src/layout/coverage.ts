import type { Coverage } from '@entente/graph-schema';
import type { BlockKind } from '../analysis.ts';
import { inOrder, type Drop } from './drops.ts';
import type { Draft } from './lines.ts';

const KINDS: Readonly<Record<BlockKind, Coverage['kind']>> = {
  paragraph: 'read',
  'list-item': 'read',
  quote: 'read',
  heading: 'heading',
  footnote: 'footnote',
  boilerplate: 'boilerplate',
};

const stretch = (start: number, end: number, kind: Coverage['kind'], reason: string | undefined): Coverage =>
  reason === undefined ? { start, end, kind } : { start, end, kind, reason };

/** Cuts what isn't read out of the drafts' stretches. */
const cut = (pieces: readonly Coverage[], drops: readonly Drop[]): readonly Coverage[] => {
  const result: Coverage[] = [];
  let next = 0;
  for (const piece of pieces) {
    let at = piece.start;
    while (next > 0 && (drops[next - 1]?.end ?? 0) > at) next -= 1;
    for (; next < drops.length; next += 1) {
      const drop = drops[next];
      if (!drop || drop.start >= piece.end) break;
      if (drop.end <= at) continue;
      if (drop.start > at) result.push({ ...piece, start: at, end: drop.start });
      at = Math.min(piece.end, drop.end);
    }
    if (at < piece.end) result.push({ ...piece, start: at, end: piece.end });
  }
  return result;
};

const gapKind = (text: string, start: number, end: number): Coverage =>
  text.slice(start, end).trim() === ''
    ? { start, end, kind: 'whitespace' }
    : { start, end, kind: 'failed', reason: 'no block took it' };

const merge = (stretches: readonly Coverage[]): readonly Coverage[] => {
  const result: Coverage[] = [];
  for (const next of stretches) {
    const last = result[result.length - 1];
    if (last?.end === next.start && last.kind === next.kind && last.reason === next.reason)
      result[result.length - 1] = { ...last, end: next.end };
    else result.push(next);
  }
  return result;
};

/**
 * The coverage ledger: what became of each stretch of the text. The stretches are in order and cover the text without
 * gap or overlap.
 */
export const coverageOf = (
  text: string,
  drafts: readonly Draft[],
  drops: readonly Drop[],
): readonly Coverage[] => {
  const pieces = drafts.flatMap((draft) =>
    draft.pieces.map(({ start, end }) => stretch(start, end, KINDS[draft.kind], draft.reason)),
  );
  const read = cut(
    [...pieces].sort((a, b) => a.start - b.start),
    drops,
  );
  const dropped = drops.map(({ start, end, kind, reason }) => stretch(start, end, kind, reason));
  const result: Coverage[] = [];
  let at = 0;
  for (const next of inOrder([...read, ...dropped])) {
    if (next.start > at) result.push(gapKind(text, at, next.start));
    result.push(next);
    at = next.end;
  }
  if (at < text.length) result.push(gapKind(text, at, text.length));
  return merge(result);
};
