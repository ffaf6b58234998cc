/** How much of its case a piece of a known name insists on: all capitals, a capital first, or anything. */
export type CaseNeed = 'upper' | 'capital' | 'any';

/** The smallest piece that names are compared by: "S-400" has two, "U.S." one, a comma none. */
export interface Atom {
  readonly key: string;
  /** Offsets into the text it comes from. */
  readonly start: number;
  readonly end: number;
  readonly case: CaseNeed;
}

const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
};

/** Lower case without accents; letters of other scripts stay. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðßæœþə]/g, (letter) => SPECIAL[letter] ?? letter);

const PIECE = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+/gu;

const caseOf = (piece: string): CaseNeed => {
  const letters = piece.replace(/[^\p{L}]/gu, '');
  if (letters.length === 0 || letters === letters.toLowerCase()) return 'any';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'capital';
};

const split = (text: string): readonly Atom[] =>
  [...text.matchAll(PIECE)].map((match) => ({
    key: fold(match[0].replaceAll('.', '')),
    start: match.index,
    end: match.index + match[0].length,
    case: caseOf(match[0]),
  }));

const CACHE_LIMIT = 200_000;
const cache = new Map<string, readonly Atom[]>();

/** Splits a token or a name into atoms; hyphens, apostrophes and full stops separate and are dropped. */
export const atomsOf = (text: string): readonly Atom[] => {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const atoms = split(text);
  cache.set(text, atoms);
  return atoms;
};

/** Whether an atom of a text has the case that a name's atom needs. */
export const caseFits = (need: CaseNeed, found: CaseNeed): boolean =>
  need === 'any' || found === 'upper' || (need === 'capital' && found === 'capital');
