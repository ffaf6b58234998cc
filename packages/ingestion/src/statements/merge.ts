import { relationEntry } from '@entente/graph-schema';
import type { Candidate, EntityMention } from '../analysis.ts';

const endOf = (mentions: readonly EntityMention[], index: number): string => {
  const mention = mentions[index];
  return mention ? mention.entity || `${mention.label}:${mention.name}` : String(index);
};

const keyOf = (candidate: Candidate, mentions: readonly EntityMention[]): string => {
  const ends = [endOf(mentions, candidate.subject), endOf(mentions, candidate.object)];
  if (relationEntry(candidate.relation).symmetric) ends.sort();
  return [candidate.sentence, candidate.relation, ...ends].join('\u001f');
};

const better = (a: Candidate, b: Candidate): boolean =>
  a.confidence !== b.confidence ? a.confidence > b.confidence : a.trigger.first < b.trigger.first;

/** A candidate that gave way to another of the same claim. */
export interface Merged<C extends Candidate> {
  readonly candidate: C;
  readonly into: C;
}

/** The winner of each claim, and what gave way to it. */
export interface Settled<C extends Candidate> {
  readonly kept: C[];
  readonly merged: Merged<C>[];
}

/**
 * One candidate for each claim of a sentence: the surest wins, and when any of them denies it, a denial does. In the
 * order of sentence, trigger and ends, so that the same candidates in any order give the same list.
 */
export const settleClaims = <C extends Candidate>(
  candidates: readonly C[],
  mentions: readonly EntityMention[],
): Settled<C> => {
  const best = new Map<string, C>();
  const losers: C[] = [];
  for (const candidate of candidates) {
    const key = keyOf(candidate, mentions);
    const had = best.get(key);
    const safer = had && had.polarity !== candidate.polarity ? candidate.polarity === 'negated' : undefined;
    const wins = !had || (safer ?? better(candidate, had));
    if (wins) best.set(key, candidate);
    const loser = wins ? had : candidate;
    if (loser) losers.push(loser);
  }
  const merged = losers.flatMap((candidate) => {
    const into = best.get(keyOf(candidate, mentions));
    return into ? [{ candidate, into }] : [];
  });
  const kept = [...best.values()].sort(
    (a, b) =>
      a.sentence - b.sentence ||
      a.trigger.first - b.trigger.first ||
      a.subject - b.subject ||
      a.object - b.object ||
      (a.relation < b.relation ? -1 : 1),
  );
  return { kept, merged };
};

/** The candidates that claims are settled on. */
export const mergeCandidates = <C extends Candidate>(
  candidates: readonly C[],
  mentions: readonly EntityMention[],
): C[] => settleClaims(candidates, mentions).kept;
