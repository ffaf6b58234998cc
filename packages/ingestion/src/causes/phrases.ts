import { relationEntry } from '@entente/graph-schema';
import type { Analysis, Candidate, EntityMention } from '../analysis.ts';
import type { WordSpan } from './decode.ts';

const covers = ([first, last]: WordSpan, mention: EntityMention | undefined): boolean =>
  mention !== undefined && first <= mention.first && last >= mention.last;

/** A causal candidate with the phrases of the surest reading that has its ends in them; any other as it is. */
export const withPhrases = (analysis: Analysis, candidate: Candidate): Candidate => {
  const { sentence, relation, subject, object } = candidate;
  if (relationEntry(relation).family !== 'causation') return candidate;
  const reading = analysis.causes?.[sentence]?.find(
    ({ cause, effect }) =>
      covers(cause, analysis.mentions[subject]) && covers(effect, analysis.mentions[object]),
  );
  if (!reading) return candidate;
  const span = ([first, last]: WordSpan) => ({ sentence, first, last });
  return { ...candidate, cause: span(reading.cause), effect: span(reading.effect) };
};
