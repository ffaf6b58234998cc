import type { Analysis, Candidate, DropReason, EntityMention, Sentence } from '../analysis.ts';
import { MentionMap } from './ends.ts';
import { Tree } from './tree.ts';

/** A candidate that its scorer may already have ruled out; kept so that it can be told why. */
export interface Proposal extends Candidate {
  readonly dropped?: DropReason;
}

/** What proposes statements: frames today, a learned scorer beside them later. Pure; one sentence at a time. */
export interface Scorer {
  readonly id: string;
  score(sentence: Sentence, analysis: Analysis): readonly Proposal[];
}

/** A sentence with the views that every rule scorer needs. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: MentionMap;
}

const groups = new WeakMap<readonly EntityMention[], Map<number, EntityMention[]>>();

/** The mentions of a sentence; grouped once per analysis. */
export const mentionsOf = (analysis: Analysis, sentence: number): readonly EntityMention[] => {
  let bySentence = groups.get(analysis.mentions);
  if (!bySentence) {
    bySentence = new Map();
    for (const mention of analysis.mentions) {
      const list = bySentence.get(mention.sentence);
      if (list) list.push(mention);
      else bySentence.set(mention.sentence, [mention]);
    }
    groups.set(analysis.mentions, bySentence);
  }
  return bySentence.get(sentence) ?? [];
};

const views = new WeakMap<
  Sentence,
  { readonly mentions: readonly EntityMention[]; readonly view: SentenceView }
>();

/** The view of a sentence, built once however many scorers ask. */
export const viewOf = (sentence: Sentence, analysis: Analysis): SentenceView => {
  const had = views.get(sentence);
  if (had?.mentions === analysis.mentions) return had.view;
  const tree = new Tree(sentence);
  const view = { sentence, tree, mentions: new MentionMap(tree, mentionsOf(analysis, sentence.index)) };
  views.set(sentence, { mentions: analysis.mentions, view });
  return view;
};
