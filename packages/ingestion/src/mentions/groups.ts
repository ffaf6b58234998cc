import type { Label } from '@entente/graph-schema';
import { covers, type Draft } from './draft.ts';
import type { SentenceTree } from './sentence-tree.ts';

const STATES = /^(?:country|nation|state|superpower|neighbou?r|capital|republic|kingdom|power|government)$/;
const SIDES =
  /^(?:side|party|ally|rival|adversary|enemy|actor|signatory|combatant|belligerent|partner|antagonist)$/;
const LEADERS = /^(?:leader|president|minister|statesman|man|ruler|monarch)$/;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);
const BODIES: ReadonlySet<Label> = new Set<Label>(['Country', 'Organization', 'ArmedGroup']);
const CONFIDENCE = 0.6;
/** Sentences before its own in which a group's members are looked for. */
const MEMORY = 2;
/** The share of a document's mentions of states that its two chief ones need to be "both sides" anywhere in it. */
const CHIEF_SHARE = 0.55;
const SUPERPOWERS: ReadonlySet<string> = new Set(['Country:United States', 'Country:Soviet Union']);

interface Group {
  readonly first: number;
  readonly last: number;
  readonly size: number;
  readonly fits: (draft: Draft) => boolean;
}

const fitting = (lemma: string): Group['fits'] | undefined => {
  if (lemma === 'superpower') return ({ known }) => known !== undefined && SUPERPOWERS.has(known);
  if (STATES.test(lemma)) return ({ label }) => label === 'Country';
  if (SIDES.test(lemma)) return ({ label }) => BODIES.has(label);
  return LEADERS.test(lemma) ? ({ label }) => label === 'Person' : undefined;
};

/** "both sides", "the three countries", "the superpowers": a definite group of a known size. */
const groupAt = (tree: SentenceTree, index: number): Group | undefined => {
  const token = tree.token(index);
  const lemma = tree.lemma(index);
  const fits = token?.upos === 'NOUN' && token.xpos === 'NNS' ? fitting(lemma) : undefined;
  if (!fits) return undefined;
  const before = tree.children(index).filter((child) => child < index);
  const narrowed = tree
    .children(index)
    .some((child) => child > index && /^(?:nmod|acl|appos)/.test(tree.token(child)?.deprel ?? ''));
  const size = before.map((child) => NUMBERS.get(tree.lower(child))).find((n) => n !== undefined);
  const both = before.some((child) => tree.lower(child) === 'both');
  const definite = both || before.some((child) => /^(?:the|these|those)$/.test(tree.lower(child)));
  const modified = before.some(
    (child) =>
      /^(?:amod|compound|nmod)/.test(tree.token(child)?.deprel ?? '') &&
      /^\p{Lu}/u.test(tree.token(child)?.text ?? ''),
  );
  const count = size ?? (lemma === 'superpower' ? 2 : undefined);
  if (!definite || modified || count === undefined || (narrowed && !both)) return undefined;
  const words = before.filter((child) => /^(?:det|nummod|amod)/.test(tree.token(child)?.deprel ?? ''));
  return { first: Math.min(index, ...words), last: index, size: count, fits };
};

const isActor = (draft: Draft): boolean => draft.form !== 'description' && draft.form !== 'pronoun';

const distinct = (drafts: readonly Draft[]): Draft[] => [...new Map(drafts.map((d) => [d.name, d])).values()];

const headOf = (tree: SentenceTree, draft: Draft): number =>
  draft.head ?? tree.headOf(draft.first, draft.last);

/** The members of a sentence that "and" joins, where there are as many as the group has. */
const joined = (tree: SentenceTree, drafts: readonly Draft[], size: number): Draft[] => {
  const byFirst = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const first = tree.firstConjunct(headOf(tree, draft));
    byFirst.set(first, [...(byFirst.get(first) ?? []), draft]);
  }
  return [...byFirst.values()].map(distinct).findLast((list) => list.length === size) ?? [];
};

/** The two states that a document is chiefly about, where two stand out. */
const chiefPair = (names: readonly Draft[]): Draft[] => {
  const counts = new Map<string, { readonly draft: Draft; count: number }>();
  let total = 0;
  for (const draft of names.filter((d) => d.label === 'Country' && isActor(d))) {
    total += 1;
    const entry = counts.get(draft.name) ?? { draft, count: 0 };
    entry.count += 1;
    counts.set(draft.name, entry);
  }
  const top = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, 2);
  const shared = top.reduce((sum, { count }) => sum + count, 0);
  const enough = top.length === 2 && shared >= CHIEF_SHARE * total;
  return enough ? top.map(({ draft }) => draft) : [];
};

/**
 * The members of a group: those that stand together in its own sentence or the few before it, else the only ones that these
 * name, else the two states that the document is about.
 */
const membersOf = (
  group: Group,
  trees: readonly SentenceTree[],
  names: readonly (readonly Draft[])[],
  sentence: number,
): Draft[] => {
  let near: Draft[] = [];
  for (let at = sentence; at >= Math.max(0, sentence - MEMORY); at -= 1) {
    const tree = trees[at];
    const here = (names[at] ?? []).filter(
      (d) => isActor(d) && group.fits(d) && (at < sentence || d.last < group.first),
    );
    const together = tree ? joined(tree, here, group.size) : [];
    if (together.length > 0) return together;
    near = distinct([...near, ...here]);
    if (near.length === group.size) return near;
    if (near.length > group.size) break;
  }
  const chief = group.size === 2 ? chiefPair(names.flat()).filter(group.fits) : [];
  return chief.length === 2 ? chief : [];
};

/** A mention of each member of "both sides", "the three countries", "the superpowers", where they are clear. */
export const groupAnaphors = (
  trees: readonly SentenceTree[],
  names: readonly (readonly Draft[])[],
): Draft[] =>
  trees.flatMap((tree, sentence) =>
    tree.tokens.flatMap(({ index }) => {
      const group = groupAt(tree, index);
      if (!group || (names[sentence] ?? []).some((d) => covers(d, index))) return [];
      return membersOf(group, trees, names, sentence).map(
        ({ label, name, known, kind, confidence }): Draft => ({
          sentence,
          first: group.first,
          last: group.last,
          label,
          name,
          ...(known === undefined ? {} : { known }),
          ...(kind === undefined ? {} : { kind }),
          form: 'pronoun',
          confidence: CONFIDENCE * confidence,
        }),
      );
    }),
  );
