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

/** More short blocks than this with the same beginning are a table or a form, not pull quotes. */
const MOST_ALIKE = 20;

/** Which blocks are an earlier one over again. */
const findRepeated = (
  drafts: readonly Draft[],
  words: readonly (readonly string[])[],
): ReadonlySet<number> => {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  drafts.forEach((draft, index) => {
    const own = words[index] ?? [];
    if (draft.kind !== 'heading' && !(isProse(draft) && lengthOf(draft) <= LONGEST_PULL_QUOTE)) return;
    if (own.length < 3) return;
    const key = own.join(' ');
    if (seen.has(key)) repeated.add(index);
    seen.add(key);
  });
  return repeated;
};

/** Short blocks by their first words, to find where else they stand in one pass over the document. */
const shortBlocks = (
  drafts: readonly Draft[],
  words: readonly (readonly string[])[],
  repeated: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    const own = words[index] ?? [];
    if (repeated.has(index) || !isProse(draft)) return;
    if (own.length < SHINGLE || lengthOf(draft) > LONGEST_PULL_QUOTE) return;
    const key = own.slice(0, SHINGLE).join(' ');
    const alike = found.get(key) ?? [];
    if (alike.length < MOST_ALIKE) alike.push(index);
    found.set(key, alike);
  });
  return found;
};

const findPullQuotes = (
  drafts: readonly Draft[],
  words: readonly (readonly string[])[],
  short: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> => {
  const quotes = new Set<number>();
  if (short.size === 0) return quotes;
  words.forEach((own, index) => {
    const draft = drafts[index];
    if (!draft || !isProse(draft)) return;
    for (let at = 0; at + SHINGLE <= own.length; at += 1)
      for (const quote of short.get(own.slice(at, at + SHINGLE).join(' ')) ?? []) {
        const part = words[quote] ?? [];
        if (quote !== index && part.length < own.length && contains(own, part, at)) quotes.add(quote);
      }
  });
  return quotes;
};

/**
 * Marks what only the layout repeats: pull quotes, whose words stand in a longer paragraph too, and running headers,
 * which are the same short line again.
 */
export const markRepeats = (drafts: readonly Draft[]): readonly Draft[] => {
  const words = drafts.map(wordsOf);
  const repeated = findRepeated(drafts, words);
  const quotes = findPullQuotes(drafts, words, shortBlocks(drafts, words, repeated));
  return drafts.map((draft, index) => {
    if (quotes.has(index)) return asRepeat(draft, 'pull quote');
    if (!repeated.has(index)) return draft;
    return asRepeat(draft, draft.kind === 'heading' ? 'running header' : 'repeated paragraph');
  });
};
