import {
  BOUND_PREFIXES,
  BOUND_SUFFIXES,
  FUSED_WORDS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from './vocabulary.ts';

/** One word of a text: `text.slice(start, end)`, offsets in UTF-16 code units. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the words of a match end, relative to its start; empty if the rule does not apply. */
type Rule = (text: string, at: number) => readonly number[];

const W = String.raw`\p{L}\p{M}\p{N}_\u00AD`;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const whole =
  (pattern: RegExp): Rule =>
  (text, at) => {
    const found = matchAt(pattern, text, at);
    return found ? [found.length] : [];
  };

const atWordStart = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

const afterSpace = (text: string, at: number): boolean => at === 0 || /[\s([{<"“]/.test(text.charAt(at - 1));

const when =
  (condition: (text: string, at: number) => boolean, rule: Rule): Rule =>
  (text, at) =>
    condition(text, at) ? rule(text, at) : [];

/** An address, without the punctuation that closes the sentence around it. */
const address =
  (pattern: RegExp): Rule =>
  (text, at) => {
    const found = matchAt(pattern, text, at)?.replace(/[.,;:!?'"”’»>\]]+$/u, '');
    if (!found) return [];
    const trimmed = found.endsWith(')') && !found.includes('(') ? found.replace(/\)+$/, '') : found;
    return trimmed ? [trimmed.length] : [];
  };

const UNIT =
  /^(?:am|pm|a\.m\.|p\.m\.|km|kg|mm|cm|m|k|K|M|bn|mn|ft|lbs?|mph|kmh|kW|MW|GW|Hz|kHz|MHz|GHz|GB|MB|TB|AM|PM|percent)(?![\p{L}\p{N}])/u;

/** A number with its separators; a unit glued to it is a word of its own. */
const numberRule: Rule = (text, at) => {
  const digits = matchAt(/(?:\d{1,4}[/-]\d{1,2}[/-]\d{2,4}|\d+(?:[.,:/]\d+)+|\d+)(?![\d])/uy, text, at);
  if (!digits) return [];
  const rest = text.slice(at + digits.length, at + digits.length + 12);
  if (UNIT.test(rest)) return [digits.length];
  const tail = /^[\p{L}\p{M}\p{N}_]+/u.exec(rest)?.[0] ?? '';
  return [digits.length + tail.length];
};

const phone =
  /(?:\+?\d{1,2}[-.])?\d{3}[-./]\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])|\d{3}\.\d{3}\.\d{4}(?!\d)/y;

const CLITIC = /(?:n['’`]t|['’`](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M))$/;
const NEGATION = /^(.*)(n['’`]t)$/iu;

/** Ends of the words in a letter run with its apostrophes: "don't" → 2, 5. */
const splitClitics = (word: string): readonly number[] => {
  const fused = FUSED_WORDS.get(word.toLowerCase());
  if (fused !== undefined && !/\p{Lu}{2}/u.test(word)) return [fused, word.length];
  const negation = NEGATION.exec(word);
  if (negation?.[1]) return [negation[1].length, word.length];
  const clitic = CLITIC.exec(word);
  if (!clitic || clitic.index === 0) return [word.length];
  const before = splitClitics(word.slice(0, clitic.index));
  return [...before, word.length];
};

const isAbbreviation = (word: string, text: string, end: number): boolean => {
  const key = word.toLowerCase();
  const rest = text.slice(end + 1);
  if (NUMBER_ABBREVIATIONS.has(key)) return /^\s?[\dIVXLC]/.test(rest);
  if (TITLE_ABBREVIATIONS.has(key)) return /^\p{Lu}/u.test(word) && /\S/u.test(rest);
  // At a sentence's end the treebanks give its period to the sentence.
  if (key === 'etc') return /\S/u.test(rest);
  if (LEADING_ABBREVIATIONS.has(key)) return /\S/u.test(rest) && !/^\p{Lu}{2}/u.test(word);
  if (/^(?:sun|sat|mar|mon|fri|wed|est|cos|al|ave|co|rd)$/.test(key))
    return (key === 'al' || /^\p{Lu}/u.test(word)) && (/^\s*\S/u.test(rest) || key === 'al' || key === 'co');
  return OTHER_ABBREVIATIONS.has(key);
};

/** Whether the period after a single capital is part of an initial ("J. Smith"). */
const isInitial = (word: string, text: string, at: number, end: number): boolean =>
  /^\p{Lu}$/u.test(word) &&
  (/^\s*\p{Lu}/u.test(text.slice(end + 1, end + 4)) ||
    /\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, at - 3), at))) &&
  atWordStart(text, at);

const ACRONYM = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])|Ph\.D\.?/uy;
const WORD = new RegExp('[' + W + "]+(?:['’`&][" + W + ']+)*', 'uy');

const hyphenated = (text: string, at: number, word: string): string => {
  const next = text.slice(at + word.length);
  if (!next.startsWith('-') && !next.startsWith('‑')) return word;
  const tail = new RegExp(String.raw`^[-‑]([${W}]+(?:['’][${W}]+)*)`, 'u').exec(next);
  if (!tail?.[1]) return word;
  const key = word.toLowerCase().replace(/\u00AD/g, '');
  if (BOUND_PREFIXES.has(key) || BOUND_SUFFIXES.has(tail[1].toLowerCase())) return word + tail[0];
  return word;
};

const wordRule: Rule = (text, at) => {
  const acronym = matchAt(ACRONYM, text, at);
  if (acronym && atWordStart(text, at)) return [acronym.length];
  const bare = matchAt(WORD, text, at);
  if (!bare) return [];
  const word = hyphenated(text, at, bare);
  const end = at + word.length;
  if (text.charAt(end) === '.' && (isAbbreviation(word, text, end) || isInitial(word, text, at, end)))
    return [word.length + 1];
  return splitClitics(word);
};

const afterWord = (text: string, at: number): boolean => at > 0 && !/\s/u.test(text.charAt(at - 1));

/**
 * Tried in this order at each position; the first that matches wins. Addresses come before numbers and words, which
 * would cut them up, and runs of one mark before single marks.
 */
const RULES: readonly Rule[] = [
  when(atWordStart, address(/(?:https?|ftp):\/\/\S+|www\.\S+/iuy)),
  when(atWordStart, whole(/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/uy)),
  when(
    atWordStart,
    whole(
      /[A-Za-z0-9][\w-]{0,63}(?:\.[\w-]{1,63}){0,8}\.(?:com|org|net|gov|edu|info|co\.uk|int|eu|ru|de|tr)(?:\/[\w./-]*\w)?(?![\w])/uy,
    ),
  ),
  when(
    atWordStart,
    whole(
      /[\w-]{1,64}(?:\.[\w-]{1,63}){0,8}\.(?:docx?|xlsx?|pptx?|pdf|jpe?g|png|gif|html?|txt|zip|csv|exe)(?![\w.])/iuy,
    ),
  ),
  when(atWordStart, whole(/[a-z][a-z\d-]{0,63}(?:\.[a-z][a-z\d-]{1,63}){2,12}(?![\w.])/uy)),
  when(atWordStart, whole(/(?:b\/c|w\/o?|c\/o|s\/he)(?![\p{L}\p{N}])/uy)),
  when(afterSpace, whole(/[:;=][-']?[()DPp](?=[\s.,!]|$)|\^_\^|\(:(?=\s|$)/uy)),
  when(afterSpace, whole(/\+\d{1,3}(?=[\s(])/uy)),
  whole(
    /[-=]{3,}|[-=*_|+<>]{6,}|\${2,}|[!?]+\.(?=\s|$)|\.{2,}|…+\.?|-{2,}|—{2,}|\*{2,}|={2,}|_{2,}|[!?]{2,}|\.[?!]+|'{2,}|’’|‘’|`{2,}|<{2,}|>{2,}|~{2,}|\+{2,}/uy,
  ),
  when(afterSpace, whole(/#\p{L}[\p{L}\p{N}_]*/uy)),
  when(atWordStart, whole(phone)),
  when(afterSpace, whole(/['’]\d{2}s?(?![\p{L}\p{N}])/uy)),
  when(afterSpace, whole(/\.\d+(?![\p{L}\p{N}])/uy)),
  when(afterWord, whole(/['’`](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy)),
  when(atWordStart, whole(/US\$|U\$|['’](?:em|til|cause)(?![\p{L}])/uy)),
  numberRule,
  wordRule,
];

/** Most words: letters only, set off by what can't be part of them. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,;)]|$)/y;

const plainWordAt = (text: string, at: number): readonly number[] => {
  const word = matchAt(PLAIN_WORD, text, at);
  return word === undefined || FUSED_WORDS.has(word.toLowerCase()) ? [] : [word.length];
};

const endsAt = (text: string, at: number): readonly number[] => {
  const plain = plainWordAt(text, at);
  if (plain.length > 0) return plain;
  for (const rule of RULES) {
    const ends = rule(text, at);
    if (ends.length > 0) return ends;
  }
  return [(text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1];
};

/**
 * Splits English text into syntactic words by the conventions of the Universal Dependencies treebanks EWT and GUM:
 * contractions and possessives apart ("do|n't", "Turkey|'s"), hyphenated compounds apart except bound prefixes
 * ("Turkish|-|Russian" but "pro-government"), abbreviations with their period. Tokens are in order, don't overlap,
 * and cover every character that isn't white space.
 *
 * @param text a sentence; a longer text works, but a period counts as an abbreviation's wherever one is followed by more
 */
export const tokenize = (text: string): readonly TokenRange[] => {
  const tokens: TokenRange[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    let start = at;
    for (const length of endsAt(text, at)) {
      const end = at + length;
      if (end > start) tokens.push({ start, end, text: text.slice(start, end) });
      start = end;
    }
    at = start;
  }
  return tokens;
};
