import type { Label } from '@entente/graph-schema';
import { covers, type Draft } from './draft.ts';
import type { SentenceTree } from './sentence-tree.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that only tell what kind of thing the name before them names: "the TurkStream pipeline". */
const KIND_NOUNS: Readonly<Partial<Record<Label, ReadonlySet<string>>>> = {
  Weapon: set(
    'missile missiles drone jet fighter aircraft plane bomber helicopter system battery launcher tank rocket gun uav bomb warhead submarine rifle howitzer interceptor',
  ),
  Infrastructure: set(
    'pipeline plant canal dam railway railroad line port airport reactor refinery bridge corridor cable facility project',
  ),
  Policy: set(
    'law act legislation statute sanction sanctions policy doctrine strategy principle program programme',
  ),
  Agreement: set(
    'ceasefire truce armistice treaty accord agreement pact deal memorandum protocol convention charter covenant',
  ),
  Process: set('talk talks negotiation process dialogue format track initiative'),
  ArmedGroup: set('group movement militia organization organisation'),
};
const NAMES: ReadonlySet<Draft['form']> = new Set<Draft['form']>(['name', 'acronym']);
const MODIFIES = /^(?:compound|amod|nmod|nmod:desc|nmod:unmarked|flat|appos)$/;
/** "Bayraktar TB2 long-range surveillance drones" has its kind as far off as it gets. */
const FARTHEST = 5;

/** Whether the words spell a name, not a kind that the lexicon happens to list ("anti-aircraft missiles"). */
const isProper = (tree: SentenceTree, draft: Draft): boolean =>
  tree.tokens.slice(draft.first, draft.last + 1).some(({ text }) => /[\p{Lu}\d]/u.test(text));

const isPremodifier = (tree: SentenceTree, index: number, noun: number): boolean => {
  const token = tree.token(index);
  return token !== undefined && (token.head === noun || (token.head > index && token.head < noun));
};

/** The common noun of the name's own kind that the name modifies, with nothing but other modifiers between. */
const kindNoun = (tree: SentenceTree, draft: Draft): number | undefined => {
  const token = tree.token(draft.head ?? tree.headOf(draft.first, draft.last));
  if (!token || !MODIFIES.test(token.deprel) || tree.childWith(token.index, 'case') !== undefined)
    return undefined;
  const noun = tree.token(token.head);
  if (noun?.upos !== 'NOUN' || noun.index <= draft.last || noun.index - draft.last > FARTHEST)
    return undefined;
  const kinds = KIND_NOUNS[draft.label];
  if (!kinds?.has(tree.lemma(noun.index)) && !kinds?.has(tree.lower(noun.index))) return undefined;
  const between = tree.tokens.slice(draft.last + 1, noun.index);
  return between.every(({ index, upos }) => upos === 'PUNCT' || isPremodifier(tree, index, noun.index))
    ? noun.index
    : undefined;
};

/** A name that may take in the noun after it: proper, whole in its words, and of a thing. */
const isIdentifying = (tree: SentenceTree, draft: Draft): boolean =>
  NAMES.has(draft.form) && (draft.cut ?? 0) === 0 && draft.label in KIND_NOUNS && isProper(tree, draft);

/**
 * Names widened to the noun that tells their kind: "S-400 anti-aircraft missiles" is the S-400, so that no description
 * stands for it. A kind that the lexicon lists gives way to the name.
 */
export const identified = (tree: SentenceTree, names: readonly Draft[]): Draft[] => {
  const widened = new Map<Draft, Draft>();
  for (const name of names) {
    const noun = isIdentifying(tree, name) ? kindNoun(tree, name) : undefined;
    const rival = names.some(
      (d) =>
        d !== name && noun !== undefined && covers(d, noun) && (d.label !== name.label || isProper(tree, d)),
    );
    if (noun !== undefined && !rival) widened.set(name, { ...name, last: noun, head: noun });
  }
  if (widened.size === 0) return [...names];
  const phrases = [...widened.values()];
  return names.flatMap((name) => {
    const wide = widened.get(name);
    if (wide) return [wide];
    const generic = phrases.some(
      (p) => p.label === name.label && p.first <= name.first && p.last >= name.last,
    );
    return generic ? [] : [name];
  });
};
