import { agentOf, patientOf, type Filler } from './arguments.ts';
import type { End } from './ends.ts';
import type { SentenceView } from './scorer.ts';

/** What can be a cause or an effect by itself; an actor only acts in one. */
const CHIEF: ReadonlySet<string> = new Set([
  'Event',
  'Agreement',
  'Policy',
  'Process',
  'Weapon',
  'Infrastructure',
]);

/** Nominalisations whose point is the thing that changes hands: "its purchase of the S-400". */
const ACQUISITIONS: ReadonlySet<string> = new Set([
  'purchase',
  'acquisition',
  'procurement',
  'buying',
  'delivery',
  'deal',
  'use',
  'deployment',
  'sale',
]);
const THINGS: ReadonlySet<string> = new Set(['Weapon', 'Infrastructure']);

/** The thing acquired in place of the act of acquiring it. */
const acquired = (view: SentenceView, end: End): End => {
  const { first, last, head, label } = end.mention;
  if (label !== 'Event' || !ACQUISITIONS.has(view.tree.lemma(head))) return end;
  const thing = view.mentions.mentions.find((m) => m.first >= first && m.last <= last && THINGS.has(m.label));
  return thing ? { mention: thing, factor: end.factor } : end;
};

const withFactor = (ends: readonly End[], factor: number): End[] =>
  ends.map((e) => ({ mention: e.mention, factor: e.factor * factor }));

const chiefOf = (view: SentenceView, token: number): End[] =>
  view.mentions.endsOf({ token, factor: 1 }, 'about').filter((e) => CHIEF.has(e.mention.label));

/**
 * What a phrase or clause is chiefly about: the mention that heads it; of a clause, the event, policy or thing that
 * is its object, its subject or the complement of one of its prepositions. Nothing where it is only about actors.
 */
export const clauseEnds = (view: SentenceView, filler: Filler): End[] => {
  const { tree } = view;
  if (!tree.isVerb(filler.token))
    return view.mentions.endsOf(filler, 'about').map((end) => acquired(view, end));
  const places = [
    patientOf(tree, filler.token).map((f) => f.token),
    agentOf(tree, filler.token).map((f) => f.token),
    tree.dependents(filler.token, 'obl'),
    tree.dependents(filler.token, 'xcomp').flatMap((x) => patientOf(tree, x).map((f) => f.token)),
  ];
  for (const tokens of places) {
    const ends = tokens.flatMap((token) => chiefOf(view, token)).map((end) => acquired(view, end));
    if (ends.length > 0) return withFactor(ends, 0.8 * filler.factor);
  }
  return [];
};
