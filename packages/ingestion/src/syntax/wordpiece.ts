/**
 * Word pieces of uncased BERT (Devlin et al. 2019): basic tokenization (clean, space out ideographs, strip accents,
 * lower the case, split at punctuation), then the longest match first within each part (Wu et al. 2016).
 */

export const PAD = 0;
export const UNKNOWN = 100;
export const CLS = 101;
export const SEP = 102;

const SPECIAL_TOKENS = [
  ['[PAD]', PAD],
  ['[UNK]', UNKNOWN],
  ['[CLS]', CLS],
  ['[SEP]', SEP],
] as const;
/** A word of more pieces (an address, a formula) is cut, as in training: its tail decides little. */
const MAX_PIECES_PER_WORD = 24;
const MAX_CHARACTERS_PER_PART = 100;
/** Words that recur fill the cache; an endless stream of identifiers must not. */
const CACHE_LIMIT = 50_000;

// Tab, line feed and return are control characters to Unicode, but white space here.
const WHITE_SPACE = /[\t\n\r\p{White_Space}]/gu;
const UNREADABLE = /[\ufffd\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const IDEOGRAPH =
  /[\u{4E00}-\u{9FFF}\u{3400}-\u{4DBF}\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{F900}-\u{FAFF}\u{2F800}-\u{2FA1F}]/gu;
const ACCENT = /\p{Mn}/gu;
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/gu;

/** Lower-cased parts of a word, split at punctuation and white space; none where nothing readable is left. */
export function basicTokens(word: string): string[] {
  const clean = word
    .replace(WHITE_SPACE, ' ')
    .replace(UNREADABLE, '')
    .replace(IDEOGRAPH, ' $& ')
    .normalize('NFD')
    .replace(ACCENT, '');
  // Character by character, since JavaScript's lower case of a whole word has a final sigma and the vocabulary has not.
  const lower = Array.from(clean, (character) => character.toLowerCase()).join('');
  return lower
    .replace(PUNCTUATION, ' $& ')
    .split(' ')
    .filter((part) => part !== '');
}

/** Splits words into the pieces of one vocabulary. */
export class WordPieces {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly cache = new Map<string, readonly number[]>();

  /**
   * @param vocabulary one piece an entry, in the order of their ids.
   * @throws RangeError if the special tokens are not where BERT has them.
   */
  constructor(vocabulary: readonly string[]) {
    for (const [token, id] of SPECIAL_TOKENS)
      if (vocabulary[id] !== token) throw new RangeError(`the vocabulary lacks ${token} as piece ${id}`);
    this.ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  }

  /** Ids of the pieces of one word, at least one and at most 24. The word is read as text, even if it spells "[SEP]". */
  pieces(word: string): readonly number[] {
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const ids = basicTokens(word).flatMap((part) => this.split(part));
    const pieces = ids.length === 0 ? [UNKNOWN] : ids.slice(0, MAX_PIECES_PER_WORD);
    if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
    this.cache.set(word, pieces);
    return pieces;
  }

  private split(part: string): readonly number[] {
    const characters = Array.from(part);
    if (characters.length > MAX_CHARACTERS_PER_PART) return [UNKNOWN];
    const ids: number[] = [];
    for (let start = 0; start < characters.length;) {
      const match = this.longest(characters, start);
      if (match === undefined) return [UNKNOWN];
      ids.push(match.id);
      start = match.end;
    }
    return ids;
  }

  private longest(characters: readonly string[], start: number): { id: number; end: number } | undefined {
    for (let end = characters.length; end > start; end--) {
      const id = this.ids.get((start > 0 ? '##' : '') + characters.slice(start, end).join(''));
      if (id !== undefined) return { id, end };
    }
    return undefined;
  }
}
