import { foldName } from '@entente/graph-schema';
import { forgiven } from '../shared/index.ts';

/** A word as it is, as a beginning, as a part, and a slip or two away; the closer, the weightier. */
const forms = (word: string): string => {
  const slips = forgiven(word.length);
  const exact = [`${word}^8`, `${word}*^4`];
  // A part of a word is looked for in every term of the index, so not for one letter.
  if (word.length > 1) exact.push(`*${word}*`);
  if (slips > 0) exact.push(`${word}~${slips}`, `${word.slice(0, 3)}*^0.1`);
  return `(${exact.join(' OR ')})`;
};

/**
 * A full-text query whose answers hold all names that the shared scorer lets match, or nearly: each word of the folded
 * text, none of which is an operator since folding leaves small letters and digits. `undefined` for an empty text.
 */
export const candidateQuery = (text: string): string | undefined => {
  const words = foldName(text).split(' ').filter(Boolean);
  if (words.length === 0) return undefined;
  return words.map(forms).join(' OR ');
};
