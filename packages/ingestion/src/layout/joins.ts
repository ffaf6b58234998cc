import { endsOpen } from './kinds.ts';
import type { Draft } from './lines.ts';

const isUnread = (draft: Draft): boolean => draft.kind === 'footnote' || draft.kind === 'boilerplate';

const FUNCTION_WORD =
  /\b(?:a|an|the|of|in|on|at|to|for|and|or|but|with|by|from|as|that|which|who|its|their|his|her|is|are|was|were|has|had|have|between|into|against)$/i;

/** Whether a page break cut the sentence between two paragraphs. */
const continues = (first: Draft, second: Draft): boolean => {
  if (first.hinted || second.hinted || second.kind !== 'paragraph') return false;
  if (first.kind !== 'paragraph' && first.kind !== 'list-item') return false;
  const end = first.lines[first.lines.length - 1] ?? '';
  const start = second.lines[0] ?? '';
  if (!endsOpen(end)) return false;
  return (
    /^[\p{Ll}]/u.test(start) || /\p{L}[-‑]$/u.test(end) || /[,–—]$/u.test(end) || FUNCTION_WORD.test(end)
  );
};

/** Rejoins paragraphs that a page break, or a block that isn't read, stands in the middle of. */
export const rejoin = (drafts: readonly Draft[]): readonly Draft[] => {
  const result: Draft[] = [];
  let open = -1;
  for (const draft of drafts) {
    const first = result[open];
    if (first && continues(first, draft)) {
      result[open] = {
        ...first,
        pieces: [...first.pieces, ...draft.pieces],
        lines: [...first.lines, ...draft.lines],
      };
      continue;
    }
    result.push(draft);
    if (!isUnread(draft)) open = result.length - 1;
  }
  return result;
};
