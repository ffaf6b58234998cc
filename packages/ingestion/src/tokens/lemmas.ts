import {
  CAPITAL_ADJECTIVES,
  CLOSED_CLASS,
  COMPARED_ADJECTIVES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
} from './lemma-exceptions.ts';
import { regularSingular, regularStem } from './lemma-rules.ts';

const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&./-]{0,3}$|^\P{L}*\p{L}?.*\p{Ll}\p{Lu}/u.test(word);
const isPluralAcronym = (word: string): boolean => /^[\p{Lu}\p{N}]{2,}['’]?s$/u.test(word);
/** Shouting, but for acronyms, which are shorter. */
const isShouted = (word: string): boolean => /^\p{Lu}{6,}$/u.test(word);
const DEMONYM_ENDING = /^\p{Lu}.*\p{Ll}(?:ian|ean|ese|stani)$/u;

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

const commonSingular = (word: string, lower: string): string => {
  if (isDecade(word)) return word.replace(/['’]s$/u, 's');
  if (isPluralAcronym(word)) return word.replace(/['’]?s$/u, '');
  return IRREGULAR_NOUNS.get(lower) ?? regularSingular(lower);
};

const properSingular = (word: string): string => {
  const name = isShouted(word) ? capitalised(word) : word;
  const known = IRREGULAR_NOUNS.get(name.toLowerCase());
  return known === undefined ? regularSingular(name) : known.charAt(0).toUpperCase() + known.slice(1);
};

const infinitive = (lower: string, xpos: string): string => {
  const known = IRREGULAR_VERBS.get(lower);
  if (known !== undefined) return known;
  if (xpos === 'VBZ') return regularSingular(lower);
  return regularStem(lower, xpos === 'VBG' ? /ing$|in['’]?$/u : /ed$/u);
};

/** Decades and the like are plural by themselves. */
const isDecade = (word: string): boolean => /\d['’]?s$/u.test(word);

const adjective = (word: string, lower: string): string =>
  DEMONYM_ENDING.test(word) || CAPITAL_ADJECTIVES.has(lower)
    ? lower.charAt(0).toUpperCase() + lower.slice(1)
    : lower;

const noun = (word: string, lower: string): string => (isAcronym(word) ? word : lower);

const numeral = (word: string, lower: string): string =>
  /^\d/u.test(word) ? word.replaceAll(',', '') : /^[IVXLC]+$/u.test(word) ? word : lower;

const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '``': '"',
  '‘': "'",
  '’': "'",
  '’’': "''",
  '‘’': "''",
  '–': '-',
};

/** By Penn tag, which tells the inflection; a tag that is not here leaves the word as it is, lower-cased. */
const BY_TAG: Readonly<Record<string, (word: string, lower: string) => string>> = {
  NN: noun,
  NNS: commonSingular,
  NNP: (word) => (isShouted(word) ? capitalised(word) : word),
  NNPS: properSingular,
  VBD: (_, lower) => infinitive(lower, 'VBD'),
  VBN: (_, lower) => infinitive(lower, 'VBN'),
  VBG: (_, lower) => infinitive(lower, 'VBG'),
  VBZ: (_, lower) => infinitive(lower, 'VBZ'),
  VBP: (_, lower) => (lower === 'are' || lower === 'am' ? 'be' : lower),
  JJ: adjective,
  JJR: (_, lower) => COMPARED_ADJECTIVES.get(lower) ?? regularStem(lower, /er$/u),
  JJS: (_, lower) => COMPARED_ADJECTIVES.get(lower) ?? regularStem(lower, /est$/u),
  RBR: (_, lower) =>
    COMPARED_ADJECTIVES.get(`${lower}/RB`) ?? COMPARED_ADJECTIVES.get(lower) ?? regularStem(lower, /er$/u),
  RBS: (_, lower) =>
    COMPARED_ADJECTIVES.get(`${lower}/RB`) ?? COMPARED_ADJECTIVES.get(lower) ?? regularStem(lower, /est$/u),
  CD: numeral,
  FW: (word) => word,
  ADD: (word) => word,
  LS: (word) => word,
  AFX: (_, lower) => lower,
  $: (word) => word,
};

const asciiApostrophe = (word: string): string => word.replace(/[’`ʼ]/gu, "'");

/**
 * The dictionary form of a word, by the conventions of the treebanks EWT and GUM: nouns singular, verbs infinitive,
 * adjectives positive, names as they are spelled ("States" → "State"), clitics in full ("n't" → "not").
 *
 * Rules of English inflection over a table of what they get wrong; no dictionary.
 *
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag
 */
export function lemma(word: string, upos: string, xpos: string): string {
  const lower = word.toLowerCase();
  const closed =
    CLOSED_CLASS.get(`${asciiApostrophe(lower)}/${upos}/${xpos}`) ??
    CLOSED_CLASS.get(`${asciiApostrophe(lower)}/${upos}`);
  if (closed !== undefined) return closed;
  if (upos === 'PUNCT' || upos === 'SYM') return MARKS[word] ?? (xpos === '$' ? word : lower);
  if (upos === 'PROPN' && xpos !== 'NNPS') return isShouted(word) ? capitalised(word) : word;
  return BY_TAG[xpos]?.(word, lower) ?? lower;
}
