import type { Analysis, EntityMention, Sentence } from '../analysis.ts';
import { toProposal } from './candidates.ts';
import { LEADING_TITLES, MEMBER_TITLES } from './data/titles.ts';
import { mentionsOf, viewOf, type Proposal, type Scorer, type SentenceView } from './scorer.ts';
import type { RelationType } from '@entente/graph-schema';

const TITLE_CONFIDENCE = 0.9;
const LONGEST_TITLE = 5;
const FORMER = /^(?:former|ex|then|late|deposed|ousted|exiled)$/;

interface Title {
  readonly first: number;
  readonly last: number;
  readonly relation: RelationType;
}

const phrase = (view: SentenceView, first: number, last: number): string => {
  let text = '';
  for (let i = first; i <= last; i++) text += `${view.tree.word(i)} `;
  return text.replace(/ - /g, '-').trim();
};

/** The longest title that ends at `last`. */
const titleEndingAt = (view: SentenceView, last: number): Title | undefined => {
  for (let first = Math.max(0, last - LONGEST_TITLE + 1); first <= last; first++) {
    const words = phrase(view, first, last);
    if (LEADING_TITLES.has(words)) return { first, last, relation: 'LEADS' };
    if (MEMBER_TITLES.has(words)) return { first, last, relation: 'MEMBER_OF' };
  }
  return undefined;
};

/** The body before a title: "Russian President", "NATO Secretary General", "Turkey's foreign minister". */
const bodyBefore = (view: SentenceView, title: Title): EntityMention | undefined => {
  let at = title.first - 1;
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    const word = view.tree.word(at);
    const mention = view.mentions.covers(at).find((m) => m.last === at && m.label !== 'Person');
    if (mention) return mention;
    if (!/^(?:'s|’s|s|'|’|-|vice|deputy|interim|acting)$/.test(word) && !FORMER.test(word)) return undefined;
    at--;
  }
  return undefined;
};

const namePart = (
  view: SentenceView,
  person: EntityMention,
): { readonly title: Title; readonly first: number } | undefined => {
  const before = titleEndingAt(view, person.first - 1);
  if (before) return { title: before, first: person.first };
  for (let last = person.first; last < person.last; last++) {
    const inside = titleEndingAt(view, last);
    if (inside && inside.first >= person.first) return { title: inside, first: last + 1 };
  }
  return undefined;
};

const scorePerson = (view: SentenceView, person: EntityMention): Proposal[] => {
  const part = namePart(view, person);
  if (!part) return [];
  const body =
    bodyBefore(view, part.title) ??
    view.mentions.mentions.find(
      (m) => m.label !== 'Person' && m.first >= person.first && m.last < part.title.first,
    );
  if (!body) return [];
  return [
    toProposal(view, {
      rule: `title:${part.title.relation.toLowerCase()}`,
      relation: part.title.relation,
      trigger: [part.title.first, part.title.last],
      subject: { mention: person, factor: 1 },
      object: { mention: body, factor: 1 },
      truth: { polarity: 'asserted', modality: 'actual' },
      base: TITLE_CONFIDENCE,
    }),
  ];
};

/** "Russian President Vladimir Putin": the person leads what the title is of. */
export const titleScorer: Scorer = {
  id: 'titles',
  score(sentence: Sentence, analysis: Analysis): readonly Proposal[] {
    const people = mentionsOf(analysis, sentence.index).filter(
      (m) => m.label === 'Person' && m.form !== 'pronoun',
    );
    if (people.length === 0) return [];
    const view = viewOf(sentence, analysis);
    return people.flatMap((person) => scorePerson(view, person));
  },
};
