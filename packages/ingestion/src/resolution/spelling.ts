import { fold } from '../lexicon/atoms.ts';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/tz/g, 'ts'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/dj/g, 'j'],
  [/(?:iy|yy|ij|ii|y)$/g, 'i'],
  [/(?:ye|ie)v/g, 'ev'],
  [/ei|ey|ay|ai/g, 'ai'],
  [/y/g, 'i'],
  [/o/g, 'u'],
  [/e/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/h$/g, ''],
];

/** What the usual transliterations of one name have in common: "Mohammed" and "Muhamad", "Sergei" and "Sergey". */
export const soundKey = (word: string): string =>
  RULES.reduce((key, [from, to]) => key.replace(from, to), fold(word).replace(/[^\p{L}\d]/gu, ''));

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/ise(d|s)?\b/g, 'ize$1'],
  [/\bdefence/g, 'defense'],
  [/\bcentre/g, 'center'],
  [/\blabour/g, 'labor'],
  [/\bprogramme/g, 'program'],
  [/\bco[- ]operation/g, 'cooperation'],
  [/neighbour/g, 'neighbor'],
  [/\bharbour/g, 'harbor'],
  [/cease[- ]fire/g, 'ceasefire'],
  [/non[- ]aggression/g, 'nonaggression'],
  [/non[- ]proliferation/g, 'nonproliferation'],
];

const MINOR = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'on', 'in', 'to', 's']);

/** The words of a name that tell it from others, spelt one way, in order. */
export const contentWords = (name: string): string[] =>
  BRITISH.reduce((text, [from, to]) => text.replace(from, to), fold(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !MINOR.has(word));
