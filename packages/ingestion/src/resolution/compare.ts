import type { Label } from '@entente/graph-schema';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { abbreviates } from '../mentions/harvest.ts';
import { contentWords, soundKey } from './spelling.ts';

/** A name with the label that its mention was given. */
export interface Named {
  readonly label: Label;
  readonly name: string;
}

const TELLING =
  /^(?:\d+\w*|i{1,3}|iv|v|vi{0,3}|ix|x|north|northern|south|southern|east|eastern|west|western|first|second|third|fourth|upper|lower|new|old|greater|inner|outer|jr|sr)$/;
const TITLE_WORDS = new Set([
  'president',
  'minister',
  'general',
  'king',
  'queen',
  'prime',
  'sir',
  'lord',
  'dr',
  'mr',
  'mrs',
  'ms',
  'senator',
  'colonel',
  'sheikh',
  'al',
  'el',
  'bin',
  'ibn',
  'von',
  'van',
  'de',
]);

/** The words that alone tell two names of one family apart: numbers, numerals, directions. */
const telling = (name: string): string =>
  contentWords(name)
    .filter((word) => TELLING.test(word))
    .sort()
    .join(' ');

const givenNamesAgree = (a: readonly string[], b: readonly string[]): boolean => {
  const [first = '', second = ''] = [a[0], b[0]];
  if (first.length === 1 || second.length === 1) return first.startsWith(second) || second.startsWith(first);
  return soundKey(first) === soundKey(second);
};

const samePerson = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((name) => contentWords(name).filter((word) => !TITLE_WORDS.has(word)));
  if (!left || !right || left.length < 2 || right.length < 2)
    return left?.map(soundKey).join(' ') === right?.map(soundKey).join(' ');
  return soundKey(left.at(-1) ?? '') === soundKey(right.at(-1) ?? '') && givenNamesAgree(left, right);
};

const sameWords = (a: string, b: string): boolean => {
  const [left, right] = [contentWords(a), contentWords(b)];
  return left.length > 0 && [...left].sort().join(' ') === [...right].sort().join(' ');
};

const isAcronym = (name: string): boolean => /^[\p{Lu}\d.-]{2,8}$/u.test(name);

const sameThing = (a: string, b: string): boolean => {
  if (sameWords(a, b)) return true;
  if (isAcronym(a) === isAcronym(b)) return false;
  return isAcronym(a) ? abbreviates(a, b) : abbreviates(b, a);
};

const knownKeys = (lexicon: Lexicon, { label, name }: Named): Set<string> =>
  new Set(
    lexicon
      .lookup(name)
      .filter((surface) => surface.form !== 'surname' && surface.entry.label === label)
      .map((surface) => surface.entry.key),
  );

/**
 * Whether two names within one document mean the same entity. The lexicon decides where it knows both; else spelling
 * variants, initials and acronyms join, and numbers, numerals and directions keep apart. In doubt: apart.
 */
export const sameEntity = (lexicon: Lexicon, a: Named, b: Named): boolean => {
  if (a.label !== b.label) return false;
  const [left, right] = [knownKeys(lexicon, a), knownKeys(lexicon, b)];
  if (left.size > 0 && right.size > 0)
    return left.size === 1 && right.size === 1 && [...left][0] === [...right][0];
  if (telling(a.name) !== telling(b.name)) return false;
  return a.label === 'Person' ? samePerson(a.name, b.name) : sameThing(a.name, b.name);
};
