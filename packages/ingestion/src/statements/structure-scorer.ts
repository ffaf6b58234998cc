import type { Label } from '@entente/graph-schema';
import type { Analysis, EntityMention, Sentence } from '../analysis.ts';
import { toProposal } from './candidates.ts';
import { viewOf, type Proposal, type Scorer, type SentenceView } from './scorer.ts';

const SITES: ReadonlySet<Label> = new Set<Label>(['Place', 'Infrastructure', 'Event']);
const GROUNDS: ReadonlySet<Label> = new Set<Label>(['Place', 'Country']);
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'at']);
const BASE = 0.72;

/** Acts and happenings that are where the phrase after them says, unlike policies, roles or rivalries "in" a place. */
const LOCAL_EVENTS: ReadonlySet<string> = new Set(
  'war battle coup conference summit election uprising revolution protest massacre bombing referendum rebellion insurgency genocide'.split(
    ' ',
  ),
);

const isSite = (view: SentenceView, mention: EntityMention): boolean =>
  SITES.has(mention.label) &&
  (mention.form === 'name' || (mention.label === 'Event' && LOCAL_EVENTS.has(view.tree.lemma(mention.head))));

/** Phrases that hang on a mention and tell where it is. */
const placesOf = (view: SentenceView, site: EntityMention): readonly number[] =>
  view.tree.dependents(site.head, 'nmod').filter((c) => PREPOSITIONS.has(view.tree.marker(c)));

const scoreSite = (view: SentenceView, site: EntityMention): Proposal[] =>
  placesOf(view, site).flatMap((token) => {
    const ground = view.mentions.headedBy(token);
    if (!ground || !GROUNDS.has(ground.label)) return [];
    return [
      toProposal(view, {
        rule: 'structure:in:located_in',
        relation: 'LOCATED_IN',
        trigger: markerSpan(view, token),
        subject: { mention: site, factor: 1 },
        object: { mention: ground, factor: 1 },
        truth: { polarity: 'asserted', modality: 'actual' },
        base: BASE,
      }),
    ];
  });

const markerSpan = (view: SentenceView, token: number): readonly [number, number] => {
  const [marker = token] = view.tree.dependents(token, 'case');
  return [marker, marker];
};

/** Where named places and works, and local events, are, as "in" says it. An event named after a place is not thereby in it. */
export const structureScorer: Scorer = {
  id: 'structure',
  score(sentence: Sentence, analysis: Analysis): readonly Proposal[] {
    const view = viewOf(sentence, analysis);
    if (view.mentions.mentions.length < 2) return [];
    return view.mentions.mentions.filter((m) => isSite(view, m)).flatMap((site) => scoreSite(view, site));
  },
};
