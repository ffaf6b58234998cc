import type { Draft } from './lines.ts';

/** A repeated paragraph longer than this is the author's, not the layout's. */
const LONGEST_PULL_QUOTE = 400;
const SHINGLE = 5;

const wordsOf = (draft: Draft): readonly string[] =>
  draft.lines
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const lengthOf = (draft: Draft): number => draft.lines.reduce((sum, line) => sum + line.length + 1, 0);

const asRepeat = (draft: Draft, reason: string): Draft => ({ ...draft, kind: 'boilerplate', reason });

const isProse = (draft: Draft): boolean => draft.kind === 'paragraph' || draft.kind === 'quote';

const contains = (words: readonly string[], part: readonly string[], at: number): boolean =>
  part.every((word, index) => words[at + index] === word);

/** Short blocks by their first words, to find where else they stand in one pass over the document. */
const shortBlocks = (
  drafts: readonly Draft[],
  words: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    const own = words[index] ?? [];
    if (!isProse(draft) || own.length < SHINGLE || lengthOf(draft) > LONGEST_PULL_QUOTE) return;
    const key = own.slice(0, SHINGLE).join(' ');
    found.set(key, [...(found.get(key) ?? []), index]);
  });
  return found;
};

const pullQuotes = (drafts: readonly Draft[]): ReadonlySet<number> => {
  const words = drafts.map(wordsOf);
  const short = shortBlocks(drafts, words);
  const repeated = new Set<number>();
  if (short.size === 0) return repeated;
  words.forEach((own, index) => {
    const draft = drafts[index];
    if (!draft || !isProse(draft)) return;
    for (let at = 0; at + SHINGLE <= own.length; at += 1)
      for (const quote of short.get(own.slice(at, at + SHINGLE).join(' ')) ?? []) {
        const part = words[quote] ?? [];
        if (quote !== index && part.length < own.length && contains(own, part, at)) repeated.add(quote);
      }
  });
  return repeated;
};

/**
 * Marks what only the layout repeats: pull quotes, whose words stand in a longer paragraph too, and running headers,
 * which are the same short line again.
 */
export const markRepeats = (drafts: readonly Draft[]): readonly Draft[] => {
  const quotes = pullQuotes(drafts);
  const seen = new Set<string>();
  return drafts.map((draft, index) => {
    if (quotes.has(index)) return asRepeat(draft, 'pull quote');
    if (draft.kind !== 'heading' && !(isProse(draft) && lengthOf(draft) <= LONGEST_PULL_QUOTE)) return draft;
    const key = wordsOf(draft).join(' ');
    if (key.split(' ').length < 3) return draft;
    if (seen.has(key))
      return asRepeat(draft, draft.kind === 'heading' ? 'running header' : 'repeated paragraph');
    seen.add(key);
    return draft;
  });
};
