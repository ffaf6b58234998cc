import type { Sentence } from '../analysis.ts';

const YEAR = /^(1[5-9]\d\d|20\d\d)s?$/;

/**
 * The year that each sentence speaks of: its own first, else the last one said before it, else that of the first one
 * said at all, else the document's. Undefined where nothing tells.
 */
export const sentenceYears = (
  sentences: readonly Sentence[],
  date: string | undefined,
): (number | undefined)[] => {
  const own = sentences.map(({ tokens }) => {
    for (const { text } of tokens) {
      const match = YEAR.exec(text);
      if (match) return Number(match[1]);
    }
    return undefined;
  });
  const published = date === undefined ? undefined : Number(date.slice(0, 4));
  let current = own.find((year) => year !== undefined) ?? published;
  return own.map((year) => (current = year ?? current));
};
