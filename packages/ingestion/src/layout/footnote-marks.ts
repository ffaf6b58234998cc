import type { Drop } from './drops.ts';

/** A number glued to what stands before it, which may be a footnote mark. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Whether its look alone speaks for a mark; a weak one only counts where the sequence has exactly its number. */
  readonly strong: boolean;
  /** The word before it. */
  readonly word: string;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** The longest step of a sequence: marks that weren't recognised may be missing. */
const LONGEST_STEP = 3;

const before = (text: string, at: number, pattern: RegExp): string =>
  pattern.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';

const strengthAfterLetter = (word: string): boolean | undefined => {
  if (word.length < 2) return undefined;
  if (/^\p{Lu}+$/u.test(word)) return word.length >= 3 ? false : undefined;
  return word.length > 2;
};

const REFERENCES = /(?:^|\P{L})(?:no|nos|p|pp|art|fig|figs|vol|ch|sec|para|v|ver|op|nr)$/iu;

const strengthAfterPunctuation = (text: string, at: number, digits: string): boolean | undefined => {
  const previous = text.charAt(at - 2);
  if (/\d/.test(previous)) {
    const number = before(text, at - 1, /\d+$/);
    const separated = text.charAt(at - 1) === ',' && digits.length > 2;
    return YEAR.test(number) && !separated ? true : undefined;
  }
  if (REFERENCES.test(text.slice(Math.max(0, at - 6), at - 1))) return undefined;
  return /[\p{L})\]”"’'%]/u.test(previous) ? true : undefined;
};

const strengthAt = (text: string, at: number, digits: string): boolean | undefined => {
  const previous = text.charAt(at - 1);
  if (/\p{L}/u.test(previous)) return strengthAfterLetter(before(text, at, /[\p{L}\p{N}]+$/u));
  if (/[.,;:!?]/.test(previous)) return strengthAfterPunctuation(text, at, digits);
  if (/[)\]”"»’']/.test(previous)) return /\S/.test(text.charAt(at - 2)) ? true : undefined;
  return undefined;
};

const GLUED = /(?<=[\p{L}.,;:!?)\]”"»’'])[1-9]\d{0,2}(?=$|[\s)\]–—.,;:”"»’])(?![.,:]\d)/gu;
const AFTER_YEAR = /(?<=[\s(–-])((?:1[5-9]|20)\d\d)([1-9]\d{0,2})(?=$|[\s)\]–—.,;:”"»’])(?![.,:]\d)/gu;

const findCandidates = (text: string): readonly Candidate[] => {
  const glued = [...text.matchAll(GLUED)].flatMap((match) => {
    const [digits] = match;
    const strong = strengthAt(text, match.index, digits);
    if (strong === undefined) return [];
    const word = before(text, match.index, /\p{L}*\P{L}*$/u);
    return [{ start: match.index, end: match.index + digits.length, value: Number(digits), strong, word }];
  });
  const years = [...text.matchAll(AFTER_YEAR)].map((match) => ({
    start: match.index + 4,
    end: match.index + match[0].length,
    value: Number(match[2]),
    strong: false,
    word: match[0],
  }));
  return [...glued, ...years].sort((a, b) => a.start - b.start);
};

interface Chain {
  readonly score: number;
  readonly length: number;
  readonly strong: number;
  readonly candidate: Candidate;
  readonly previous: Chain | undefined;
}

const extend = (best: ReadonlyMap<number, Chain>, candidate: Candidate): Chain => {
  let previous: Chain | undefined;
  let score = 0;
  for (let step = 1; step <= (candidate.strong ? LONGEST_STEP : 1); step += 1) {
    const chain = best.get(candidate.value - step);
    const gained = chain ? chain.score - (step - 1) * 0.5 : 0;
    if (chain && gained > score) [previous, score] = [chain, gained];
  }
  return {
    score: score + (candidate.strong ? 1 : 0.6),
    length: (previous?.length ?? 0) + 1,
    strong: (previous?.strong ?? 0) + (candidate.strong ? 1 : 0),
    candidate,
    previous,
  };
};

const longestChain = (candidates: readonly Candidate[]): Chain | undefined => {
  const best = new Map<number, Chain>();
  let longest: Chain | undefined;
  for (const candidate of candidates) {
    const chain = extend(best, candidate);
    if (chain.score >= (best.get(candidate.value)?.score ?? 0)) best.set(candidate.value, chain);
    if (chain.score > (longest?.score ?? 0)) longest = chain;
  }
  return longest;
};

const membersOf = (chain: Chain | undefined): readonly Candidate[] => {
  const members: Candidate[] = [];
  for (let at = chain; at; at = at.previous) members.push(at.candidate);
  return members.reverse();
};

/** Numbers of a series of names ("Apollo11", "Apollo12") rise too: marks stand after different words. */
const standsAfterDifferentWords = (members: readonly Candidate[]): boolean =>
  new Set(members.map(({ word }) => word)).size > members.length / 2;

const isConvincing = (chain: Chain, members: readonly Candidate[]): boolean =>
  chain.strong >= 2 && (chain.length >= 3 || members[0]?.value === 1) && standsAfterDifferentWords(members);

const rising = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const chain = longestChain(candidates);
  const members = membersOf(chain);
  const [first, last] = [members[0], members[members.length - 1]];
  if (!chain || !first || !last || !isConvincing(chain, members)) return [];
  return [
    ...rising(candidates.filter(({ start }) => start < first.start)),
    ...members,
    ...rising(candidates.filter(({ start }) => start > last.start)),
  ];
};

/**
 * Footnote digits that lost their superscript and stick to a word, a punctuation mark or a year ("sent53 troops",
 * "November 20158", "2018.12 With"). A digit is taken for one only as a member of a sequence that rises through the
 * document (longest chain by dynamic programming, steps of at most three), so that "G20", "TB2", "S-400" and
 * "25,000" stay whole.
 *
 * @param text the document's text, with what isn't prose masked
 */
export const findFootnoteMarks = (text: string): readonly Drop[] =>
  rising(findCandidates(text)).map(({ start, end }) => ({
    start,
    end,
    kind: 'footnote',
    reason: 'footnote mark',
  }));
