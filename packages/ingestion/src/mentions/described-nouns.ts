import { labelSchema, type Label } from '@entente/graph-schema';
import { z } from 'zod';
import cueRows from './data/label-cues.json' with { type: 'json' };
import rows from './data/described-nouns.json' with { type: 'json' };
import type { SentenceTree } from './sentence-tree.ts';

const rowSchema = z.strictObject({
  noun: z.string(),
  label: labelSchema,
  /** The label where nothing follows that says whose or to what: "the opposition". */
  alone: labelSchema.optional(),
  /** Too general a word to describe anything by itself: "control", "system". */
  modified: z.boolean().optional(),
});
const cueSchema = z.strictObject({
  nouns: z.array(z.string()),
  cues: z.array(z.string()),
  label: labelSchema,
});

type DescribedNoun = z.infer<typeof rowSchema>;

const NOUNS: ReadonlyMap<string, DescribedNoun> = new Map(
  z
    .array(rowSchema)
    .parse(rows)
    .map((row) => [row.noun.toLowerCase(), row]),
);
const CUES = z
  .array(cueSchema)
  .parse(cueRows)
  .map(({ nouns, cues, label }) => ({ nouns: new Set(nouns), cues: new Set(cues), label }));

/** The first token of a noun that the tokens split at its hyphens: "cease" of "cease-fire". */
export const hyphenStart = (tree: SentenceTree, index: number): number => {
  const [hyphen, before] = [tree.token(index - 1), tree.token(index - 2)];
  const joined = hyphen?.text === '-' && !hyphen.spaceAfter && before?.spaceAfter === false;
  return joined ? index - 2 : index;
};

const hyphenated = (tree: SentenceTree, index: number): DescribedNoun | undefined => {
  const first = hyphenStart(tree, index);
  return first < index ? NOUNS.get(`${tree.lower(first)}-${tree.lemma(index)}`) : undefined;
};

/** Whether the words spell a noun of the list only together: "cease-fire". */
export const isHyphenated = (tree: SentenceTree, index: number): boolean =>
  hyphenated(tree, index) !== undefined;

/** What a common noun describes: by its lemma, or by its form where only the plural counts ("talks"). */
const describedNoun = (tree: SentenceTree, index: number): DescribedNoun | undefined =>
  hyphenated(tree, index) ?? NOUNS.get(tree.lower(index)) ?? NOUNS.get(tree.lemma(index));

/** The label that a modifier settles: "armed groups" fight, "peacekeeping operations" go on. */
const cued = (tree: SentenceTree, index: number, first: number): Label | undefined => {
  const row = CUES.find(
    ({ nouns, cues }) =>
      (nouns.has(tree.lower(index)) || nouns.has(tree.lemma(index))) &&
      tree.tokens
        .slice(first, index)
        .some((t) => cues.has(t.lemma.toLowerCase()) || cues.has(t.text.toLowerCase())),
  );
  return row?.label;
};

/** Whether a common noun can describe something. */
export const canDescribe = (tree: SentenceTree, index: number): boolean =>
  describedNoun(tree, index) !== undefined;

/** The label of the thing that a phrase describes; nothing where its noun is too general to stand so bare. */
export const describedLabel = (
  tree: SentenceTree,
  index: number,
  phrase: { readonly first: number; readonly last: number },
): Label | undefined => {
  const row = describedNoun(tree, index);
  if (!row || (row.modified === true && phrase.first === index && phrase.last === index)) return undefined;
  const alone = phrase.last === index ? row.alone : undefined;
  return cued(tree, index, phrase.first) ?? alone ?? row.label;
};
