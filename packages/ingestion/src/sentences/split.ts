import {
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../tokens/vocabulary.ts';

/** A sentence's place in the text that was split. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/** Words that open a sentence and seldom stand inside a name: they settle an ambiguous abbreviation. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'A After Afterwards All Also Although An And Another Any As At Because Before Both But By Despite During Each ' +
    'Even Every Finally First For Four From Furthermore Given He Her Here His How However I If Imposing In Indeed Instead It Its ' +
    'Last Later Likewise Many Meanwhile Moreover Most Much Neither Nevertheless No None Nor Not Nothing Now Of On Once One ' +
    'Only Or Other Others Our Over Recently Second She Similarly Since So Some Soon Still Such That The Their Then There ' +
    'Therefore These They This Those Though Three Through Throughout Thus To Today Together Two Under Unlike Until ' +
    'Upon We What When Where Whereas Whether Which While Who Why With Within Without Yet You Your'
  ).split(' '),
);

/** A parenthesis longer than this is taken for one that was never closed. */
const LONGEST_PARENTHESIS = 400;

const parenthesesOf = (text: string): readonly SentenceRange[] => {
  const open: number[] = [];
  const pairs: SentenceRange[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') open.push(at);
    if (char !== ')' && char !== ']') continue;
    const start = open.pop();
    if (start !== undefined && at - start <= LONGEST_PARENTHESIS) pairs.push({ start, end: at });
  }
  return pairs.sort((a, b) => a.start - b.start);
};

const TERMINATOR = /(?:[.!?]+|…+\.?)["'”’»)\]]*/gu;

const firstWord = (text: string): string =>
  /^[\p{L}\p{M}’']+/u.exec(text.replace(/^["“‘'(«[]+/u, ''))?.[0] ?? '';

const startsSentence = (rest: string): boolean =>
  STARTERS.has(firstWord(rest)) || STARTERS.has(firstWord(rest).replace(/[’'].*$/u, ''));

type Verdict = 'ends' | 'goes on' | 'unsure';

/** What the word before a period says about it. */
const wordVerdict = (before: string, rest: string): Verdict => {
  const word = /[\p{L}\p{M}\p{N}.]+$/u.exec(before.slice(-40))?.[0] ?? '';
  const key = word.toLowerCase();
  if (key === '') return 'ends';
  if (NUMBER_ABBREVIATIONS.has(key) && /^[\dIVXLC]/.test(rest)) return 'goes on';
  if (TITLE_ABBREVIATIONS.has(key) && /^\p{Lu}/u.test(word)) return 'goes on';
  if (LEADING_ABBREVIATIONS.has(key) && !/^\p{Lu}{2}/u.test(word)) return 'goes on';
  if (/^\p{Lu}$/u.test(word)) return 'unsure';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return 'unsure';
  return OTHER_ABBREVIATIONS.has(key) && (/^\p{Lu}/u.test(word) || /^(?:etc|al|[ap]\.m|ph\.d)$/.test(key))
    ? 'unsure'
    : 'ends';
};

const isListNumber = (before: string): boolean => /^\s*(?:\(?\d{1,2}|[IVX]{1,4}|\p{L})$/u.test(before);

const closesSentence = (text: string, start: number, at: number, mark: string): boolean => {
  const end = at + mark.length;
  const rest = text.slice(end).trimStart().slice(0, 60);
  if (rest === '') return true;
  if (!/\s/u.test(text.charAt(end))) return false;
  const before = text.slice(start, at);
  const opener = rest.replace(/^["“‘'(«[–—-]+\s*/u, '');
  if (/^\p{Ll}/u.test(opener) || opener === '' || /^[,;:)]/.test(rest)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  if (isListNumber(before)) return false;
  const verdict = wordVerdict(before, rest);
  return verdict === 'ends' || (verdict === 'unsure' && startsSentence(rest));
};

const trimmed = (text: string, start: number, end: number): SentenceRange | undefined => {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = start + piece.trimEnd().length;
  return to > from ? { start: from, end: to } : undefined;
};

/** Characters; what is longer is a list or a table without full stops, and more than a parser can take. */
const LONGEST_SENTENCE = 2000;

/** Cuts what is too long at its last semicolon, comma or space. */
const cutLong = (text: string, { start, end }: SentenceRange): readonly SentenceRange[] => {
  const parts: SentenceRange[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const piece = text.slice(from, from + LONGEST_SENTENCE);
    const at = [piece.lastIndexOf('; '), piece.lastIndexOf(', '), piece.lastIndexOf(' ')].find(
      (place) => place > LONGEST_SENTENCE / 2,
    );
    const part = trimmed(text, from, from + (at === undefined ? LONGEST_SENTENCE : at + 1));
    if (part) parts.push(part);
    from += at === undefined ? LONGEST_SENTENCE : at + 1;
  }
  const last = trimmed(text, from, end);
  return last ? [...parts, last] : parts;
};

/**
 * Splits a paragraph of English into sentences: at terminal punctuation with its closing quotes and brackets, unless an
 * abbreviation, an initial, a list number, a decimal, a lower-case continuation or an open parenthesis says otherwise.
 * No sentence is longer than 2,000 characters.
 *
 * @param text one paragraph, without line breaks
 * @returns places of the sentences, trimmed, in order; they cover every character that isn't white space
 */
export const splitSentences = (text: string): readonly SentenceRange[] => {
  const parentheses = parenthesesOf(text);
  const sentences: SentenceRange[] = [];
  let start = 0;
  let pair = 0;
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    while ((parentheses[pair]?.end ?? Infinity) < end) pair += 1;
    const open = parentheses[pair];
    if (open && open.start > start && open.start < end && open.end >= end) continue;
    if (!closesSentence(text, start, match.index, match[0])) continue;
    const sentence = trimmed(text, start, end);
    if (sentence) sentences.push(...cutLong(text, sentence));
    start = end;
  }
  const last = trimmed(text, start, text.length);
  if (last) for (const part of cutLong(text, last)) sentences.push(part);
  return sentences;
};
