/** How a document's sentences compare with a numbered list of them. */
export interface SentenceScore {
  readonly gold: number;
  readonly found: number;
  readonly missed: readonly string[];
}

/** White space, quotes and dashes in one form, so that only the boundaries are compared. */
const normalised = (sentence: string): string =>
  sentence
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();

/** Sentences of a list in which each line is a number, a tab and a sentence. */
export const numberedSentences = (list: string): readonly string[] =>
  list
    .split(/\r?\n/)
    .map((line) => line.replace(/^\d+\t/, ''))
    .filter((line) => line.trim() !== '');

/** The share of listed sentences that were found exactly. */
export const scoreSentences = (gold: readonly string[], found: readonly string[]): SentenceScore => {
  const own = new Set(found.map(normalised));
  const missed = gold.filter((sentence) => !own.has(normalised(sentence)));
  return { gold: gold.length, found: gold.length - missed.length, missed };
};
