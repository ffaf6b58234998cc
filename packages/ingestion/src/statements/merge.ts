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

/**
 * One candidate for each claim of a sentence: the surest wins, and when any of them denies it, a denial does. In the
 * order of sentence, trigger and ends, so that the same candidates in any order give the same list.
 */
export const mergeCandidates = (
  candidates: readonly Candidate[],
  mentions: readonly EntityMention[],
): Candidate[] => {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate, mentions);
    const had = best.get(key);
    const safer = had && had.polarity !== candidate.polarity ? candidate.polarity === 'negated' : undefined;
    if (!had || (safer ?? better(candidate, had))) best.set(key, candidate);
  }
  return [...best.values()].sort(
    (a, b) =>
      a.sentence - b.sentence ||
      a.trigger.first - b.trigger.first ||
      a.subject - b.subject ||
      a.object - b.object ||
      (a.relation < b.relation ? -1 : 1),
  );
};
