import type { Label } from '@entente/graph-schema';
import type { Draft } from './draft.ts';
import type { SentenceTree } from './sentence-tree.ts';

const PERSONS = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);
const THING = new Set(['it', 'its', 'itself']);
const MANY = new Set(['they', 'their', 'them', 'themselves']);
const BODIES: ReadonlySet<Label> = new Set<Label>(['Country', 'Organization', 'ArmedGroup']);
/** What "it" takes up only as a subject: "The treaty failed. It …". */
const THINGS: ReadonlySet<Label> = new Set<Label>([
  'Agreement',
  'Policy',
  'Event',
  'Process',
  'Infrastructure',
]);
const CONFIDENCE = 0.6;

/** An actor that a pronoun can take up, with the rank of its place in the sentence: the subject first. */
interface Antecedent {
  readonly draft: Draft;
  readonly head: number;
  readonly subject: boolean;
}

const isSubject = (tree: SentenceTree, head: number): boolean =>
  tree.token(tree.firstConjunct(head))?.deprel.startsWith('nsubj') ?? false;

const antecedentsOf = (tree: SentenceTree, drafts: readonly Draft[]): Antecedent[] =>
  drafts
    .filter(
      (d) =>
        d.form !== 'description' &&
        d.form !== 'pronoun' &&
        (d.label === 'Person' || BODIES.has(d.label) || THINGS.has(d.label)),
    )
    .map((draft) => {
      const head = draft.head ?? tree.headOf(draft.first, draft.last);
      return { draft, head, subject: isSubject(tree, head) };
    })
    .filter(({ draft, subject }) => subject || !THINGS.has(draft.label))
    .sort((a, b) => a.draft.first - b.draft.first);

const distinct = (list: readonly Antecedent[]): Antecedent[] => [
  ...new Map(list.map((a) => [a.draft.name, a])).values(),
];

/** The one subject that fits, nearest first: before the pronoun in its own sentence, else in the sentence before. */
const single = (
  groups: readonly (readonly Antecedent[])[],
  fits: (label: Label) => boolean,
): Antecedent[] => {
  for (const group of groups) {
    const fitting = distinct(group.filter((a) => fits(a.draft.label)));
    const subjects = distinct(fitting.filter((a) => a.subject && a.draft.form !== 'demonym'));
    if (subjects.length === 1) return subjects;
    if (subjects.length > 1) return subjects.slice(-1);
    if (fitting.length === 1) return fitting;
  }
  return [];
};

const several = (
  groups: readonly (readonly Antecedent[])[],
  trees: readonly (SentenceTree | undefined)[],
): Antecedent[] => {
  for (const [i, group] of groups.entries()) {
    const subjects = distinct(group.filter((a) => a.subject));
    const tree = trees[i];
    const coordinated = subjects.filter(
      (a) =>
        tree && subjects.some((b) => b !== a && tree.firstConjunct(b.head) === tree.firstConjunct(a.head)),
    );
    if (coordinated.length > 1) return coordinated;
    if (subjects.length === 1 && subjects[0]?.draft.label !== 'Person') return subjects;
  }
  return [];
};

/** The subject that a possessive in a fronted phrase looks ahead to: "In its reply, Spain …". */
const mainSubject = (tree: SentenceTree, index: number, own: readonly Antecedent[]): Antecedent[] => {
  const root = tree.tokens.findIndex((token) => token.deprel === 'root');
  const subject = tree.childWith(root, 'nsubj', 'nsubj:pass');
  const fronted = subject !== undefined && index < subject && subject < root;
  return fronted ? own.filter((a) => a.head === subject) : [];
};

const taking = (
  tree: SentenceTree,
  first: number,
  last: number,
  antecedents: readonly Antecedent[],
): Draft[] =>
  antecedents.map(({ draft }) => ({
    sentence: tree.sentence.index,
    first,
    last,
    label: draft.label,
    name: draft.name,
    ...(draft.known === undefined ? {} : { known: draft.known }),
    ...(draft.kind === undefined ? {} : { kind: draft.kind }),
    form: 'pronoun',
    confidence: CONFIDENCE * draft.confidence,
  }));

/** The sentence before, with its names and all that it was found to mention. */
export interface Previous {
  readonly tree: SentenceTree;
  readonly names: readonly Draft[];
  readonly all: readonly Draft[];
}

/**
 * What the sentence before is about where that is no name: what its subject describes or refers to, nothing where that is
 * unknown; undefined where a name or no noun is its subject.
 */
const unnamedSubject = ({ tree, all }: Previous): readonly Draft[] | undefined => {
  const root = tree.tokens.findIndex((token) => token.deprel === 'root');
  const subject = tree.childWith(root, 'nsubj', 'nsubj:pass');
  const token = tree.token(subject ?? -1);
  if (!token || token.xpos === 'NNS' || !/^(?:NOUN|PRON)$/.test(token.upos)) return undefined;
  const owned = tree.childWith(token.index, 'nmod:poss') !== undefined;
  const here = all.filter((d) => (d.head ?? tree.headOf(d.first, d.last)) === subject);
  if (here.some((d) => d.form !== 'description' && d.form !== 'pronoun')) return undefined;
  return here.filter((d) => d.form === 'pronoun' || ((d.first < d.last || BODIES.has(d.label)) && !owned));
};

/** What "it" at the head of a sentence takes up of an unnamed subject before it. */
const ofUnnamed = (subject: readonly Draft[]): Antecedent[] =>
  subject
    .filter((d) => subject.length === 1 && (BODIES.has(d.label) || THINGS.has(d.label)))
    .map((draft) => ({ draft, head: draft.head ?? draft.last, subject: true }));

/** Mentions by pronoun, where one reading stands out. */
export const pronouns = (
  tree: SentenceTree,
  drafts: readonly Draft[],
  previous: Previous | undefined,
): Draft[] => {
  const own = antecedentsOf(tree, drafts);
  const before = previous ? antecedentsOf(previous.tree, previous.names) : [];
  const unnamed = previous ? unnamedSubject(previous) : undefined;
  const trees = [tree, previous?.tree];
  return tree.tokens.flatMap((token) => {
    const word = token.text.toLowerCase();
    const groups = [own.filter((a) => a.draft.last < token.index), before];
    const body = (label: Label): boolean => BODIES.has(label);
    if (token.upos !== 'PRON' || token.deprel === 'expl') return [];
    const ahead = token.deprel === 'nmod:poss' ? mainSubject(tree, token.index, own) : [];
    if (THING.has(word) && ahead.some((a) => body(a.draft.label)))
      return taking(tree, token.index, token.index, ahead);
    if (PERSONS.has(word))
      return taking(
        tree,
        token.index,
        token.index,
        single(groups, (label) => label === 'Person'),
      );
    if (THING.has(word)) {
      const owns = token.deprel === 'nmod:poss';
      const fits = (label: Label): boolean => body(label) || (!owns && THINGS.has(label));
      const here = single(groups.slice(0, 1), fits);
      const earlier = unnamed && !owns ? ofUnnamed(unnamed) : single([before], fits);
      return taking(tree, token.index, token.index, here.length > 0 ? here : earlier);
    }
    return MANY.has(word)
      ? taking(
          tree,
          token.index,
          token.index,
          several(
            groups.map((g) => g.filter((a) => !THINGS.has(a.draft.label))),
            trees,
          ),
        )
      : [];
  });
};
