import { foldName } from '@entente/graph-schema';
import type { EntityMention, Sentence } from '../../src/analysis.ts';
import type { Aliases } from './annotated.ts';

/** Words of a sentence, both inclusive. */
export type Words = readonly [number, number];

const straight = (text: string): string => text.replace(/[‘’`]/g, "'").replace(/[‐‑–]/g, '-');

/** Where `part` stands in the sentence; of several places the one nearest to `near`, an offset. */
const placeOf = (sentence: string, part: string, near: number | undefined): number => {
  const [text, wanted] = [straight(sentence), straight(part)];
  let best = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (best < 0 || (near !== undefined && Math.abs(at - near) < Math.abs(best - near))) best = at;
  return best;
};

/** The words that an annotated part touches, an article before it left out. */
export const wordsOf = (
  sentence: Sentence,
  part: string | null | undefined,
  near?: number,
): Words | undefined => {
  if (part === undefined || part === null || part.trim() === '') return undefined;
  const at = placeOf(sentence.text, part, near);
  if (at < 0) return undefined;
  const skip = /^(?:the|a|an)\s+(?=\S)/i.exec(part)?.[0].length ?? 0;
  const places = placesOf(sentence);
  const [from, to] = [at + skip, at + part.length];
  const touched = places.flatMap(([a, b], i) => (a < to && from < b ? [i] : []));
  const [first, last] = [touched[0], touched.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
};

/** Offsets of the words in the sentence's reading text; words are found in order. */
export const placesOf = (sentence: Sentence): (readonly [number, number])[] => {
  let from = 0;
  return sentence.tokens.map(({ text }) => {
    const at = sentence.text.indexOf(text, from);
    if (at < 0) return [from, from] as const;
    from = at + text.length;
    return [at, from] as const;
  });
};

export const offsetOf = (sentence: Sentence, part: string | null | undefined): number | undefined => {
  if (part === undefined || part === null || part === '') return undefined;
  const at = placeOf(sentence.text, part, undefined);
  return at < 0 ? undefined : at;
};

export const acceptedNames = (ends: readonly string[], aliases: Aliases): ReadonlySet<string> =>
  new Set(ends.flatMap((name) => [name, ...(aliases[name]?.aliases ?? [])]).map(foldName));

/** How well mentions fill an annotated end: same words and name, same head, or at least an accepted name. */
export const fillersOf = (
  mentions: readonly EntityMention[],
  accepted: ReadonlySet<string>,
  words: Words | undefined,
): { best: EntityMention | undefined; named: readonly EntityMention[] } => {
  const named = mentions.filter((m) => accepted.has(foldName(m.name)));
  if (!words) return { best: named[0], named };
  const [first, last] = words;
  const overlapping = mentions.filter((m) => m.first <= last && m.last >= first);
  const distance = (m: EntityMention): number => Math.abs(m.first - first) + Math.abs(m.last - last);
  const nearest = (list: readonly EntityMention[]): EntityMention | undefined =>
    [...list].sort((a, b) => distance(a) - distance(b))[0];
  const isSameSpan = (m: EntityMention): boolean => m.last === last && Math.abs(m.first - first) <= 1;
  return {
    best:
      nearest(overlapping.filter((m) => named.includes(m))) ??
      nearest(overlapping.filter((m) => isSameSpan(m) && m.form !== 'pronoun')),
    named,
  };
};
