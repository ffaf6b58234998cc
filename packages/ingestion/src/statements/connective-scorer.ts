import type { Analysis, Sentence } from '../analysis.ts';
import type { Filler } from './arguments.ts';
import { phraseSpan, toProposal } from './candidates.ts';
import { clauseEnds } from './clauses.ts';
import { CONNECTIVES, type Connective } from './data/connectives.ts';
import type { End } from './ends.ts';
import { viewOf, type Proposal, type Scorer, type SentenceView } from './scorer.ts';
import { timeOf } from './time.ts';
import { truthOf } from './truth.ts';

/** A connective found at its place: what it introduces, and the clause that it hangs on. */
export interface Place {
  readonly connective: Connective;
  readonly trigger: readonly [number, number];
  readonly introduced: number;
  readonly governed: number;
}

const byFirstWord = new Map<string, Connective[]>();
for (const connective of CONNECTIVES) {
  const [word = ''] = connective.words;
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), connective]);
}

const startsWith = (view: SentenceView, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => view.tree.word(at + i) === word);

/** Climbs from the last word of the connective to the head of what it introduces. */
const introducedBy = (view: SentenceView, first: number, last: number): number => {
  let at = last;
  for (let steps = 0; steps < 4; steps++) {
    const relation = view.tree.relation(at);
    const head = view.tree.head(at);
    if (head < 0 || (at > last && !['case', 'mark', 'fixed', 'advmod', 'det'].includes(relation))) break;
    if (at <= last && head < first) {
      const below = view.tree
        .children(at)
        .find((c) => c > last && ['nmod', 'obl', 'advcl', 'acl'].includes(view.tree.relation(c)));
      return below ?? at;
    }
    at = head;
  }
  return at;
};

const outermost = (view: SentenceView, first: number, introduced: number): number => {
  let at = introduced;
  for (let head = view.tree.head(at); head >= first && head < introduced; head = view.tree.head(at))
    at = head;
  return view.tree.head(at);
};

/** The connective that begins at a token. */
export const placeAt = (view: SentenceView, first: number): Place | undefined => {
  const connective = (byFirstWord.get(view.tree.word(first)) ?? []).find((c) =>
    startsWith(view, first, c.words),
  );
  if (!connective) return undefined;
  const last = first + connective.words.length - 1;
  const introduced = introducedBy(view, first, last);
  if (introduced <= last) return undefined;
  const governed = outermost(view, first, introduced);
  if (governed < 0 || !(connective.governors?.includes(view.tree.lemma(governed)) ?? true)) return undefined;
  return { connective, trigger: [first, last], introduced, governed };
};

/** The clause or noun phrase that a connective comments on, which is the effect unless the row says otherwise. */
const governedEnds = (view: SentenceView, place: Place): readonly End[] => {
  const filler: Filler = { token: place.governed, factor: 0.95 };
  const outside = (end: End): boolean => {
    const [first, last] = view.tree.extent(place.introduced);
    return end.mention.last < Math.min(first, place.trigger[0]) || end.mention.first > last;
  };
  return clauseEnds(view, filler).filter(outside);
};

const scorePlace = (view: SentenceView, place: Place, anchor: string | undefined): Proposal[] => {
  const introduced = clauseEnds(view, { token: place.introduced, factor: 1 });
  const governed = governedEnds(view, place);
  const { connective } = place;
  const [causes, effects] =
    connective.introduces === 'cause' ? [introduced, governed] : [governed, introduced];
  const [causeToken, effectToken] =
    connective.introduces === 'cause'
      ? [place.introduced, place.governed]
      : [place.governed, place.introduced];
  return causes.flatMap((subject) =>
    effects.map((object) =>
      toProposal(view, {
        rule: connective.id,
        relation: connective.relation,
        trigger: place.trigger,
        subject,
        object,
        truth: truthOf(view.tree, place.governed),
        base: connective.confidence,
        time: timeOf(view.tree, place.governed, anchor),
        cause: phraseSpan(view, causeToken),
        effect: phraseSpan(view, effectToken),
      }),
    ),
  );
};

/** Causation that a preposition or conjunction states: "because of X, Y", "Y in response to X". */
export const connectiveScorer: Scorer = {
  id: 'connectives',
  score(sentence: Sentence, analysis: Analysis): readonly Proposal[] {
    const view = viewOf(sentence, analysis);
    if (view.mentions.mentions.length < 2) return [];
    return sentence.tokens.flatMap((token) => {
      const place = placeAt(view, token.index);
      return place ? scorePlace(view, place, analysis.source.date) : [];
    });
  },
};
