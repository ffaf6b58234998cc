import type { Label } from '@entente/graph-schema';
import type { Analysis, EntityMention } from '../analysis.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** A mention in the making: tokens `first … last` of a sentence, and optionally only a part of a hyphenated word. */
export interface Draft {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly label: Label;
  readonly name: string;
  readonly form: EntityMention['form'];
  readonly confidence: number;
  readonly kind?: string;
  readonly known?: string;
  /** The syntactic head where it isn't the stretch's own. */
  readonly head?: number;
  /** Characters to leave out at the start of the first and at the end of the last word. */
  readonly skip?: number;
  readonly cut?: number;
}

export const covers = (draft: Pick<Draft, 'first' | 'last'>, token: number): boolean =>
  draft.first <= token && token <= draft.last;

/** The words of a stretch as read, spaced as they stand. */
export const wordsOf = (tree: SentenceTree, first: number, last: number): string =>
  tree.tokens
    .slice(first, last + 1)
    .map((token, i, all) => token.text + (token.spaceAfter && i < all.length - 1 ? ' ' : ''))
    .join('');

/** Turns drafts into mentions in text order; of two with the same words and name one remains. */
export const toMentions = (
  drafts: readonly Draft[],
  trees: readonly SentenceTree[],
  text: Analysis['source']['text'],
): EntityMention[] => {
  const ordered = [...drafts].sort(
    (a, b) => a.sentence - b.sentence || a.first - b.first || b.last - a.last || b.confidence - a.confidence,
  );
  const seen = new Set<string>();
  return ordered.flatMap((draft) => {
    const key = `${draft.sentence} ${draft.first} ${draft.last} ${draft.name} ${draft.skip ?? 0}`;
    const tree = trees[draft.sentence];
    if (seen.has(key) || !tree) return [];
    seen.add(key);
    return [toMention(draft, tree, text, seen.size - 1)];
  });
};

/** Characters into a word, where the source spells it as it was read; a mended word is taken whole. */
const inside = (tree: SentenceTree, index: number, characters = 0): number => {
  const token = tree.token(index);
  return token?.text.length === (token?.end ?? 0) - (token?.start ?? 0) ? characters : 0;
};

const toMention = (draft: Draft, tree: SentenceTree, text: string, index: number): EntityMention => {
  const start = (tree.token(draft.first)?.start ?? 0) + inside(tree, draft.first, draft.skip);
  const end = (tree.token(draft.last)?.end ?? 0) - inside(tree, draft.last, draft.cut);
  return {
    index,
    sentence: draft.sentence,
    first: draft.first,
    last: draft.last,
    head: draft.head ?? tree.headOf(draft.first, draft.last),
    start,
    end,
    text: text.slice(start, end),
    label: draft.label,
    name: draft.name,
    ...(draft.kind === undefined ? {} : { kind: draft.kind }),
    ...(draft.known === undefined ? {} : { known: draft.known }),
    form: draft.form,
    confidence: draft.confidence,
    entity: '',
  };
};
