import { isBare, isIndefinite, linkOf, wordSet, type Link } from './truth-reading.ts';
import type { Tree } from './tree.ts';
import { ENDING_VERBS, LIGHT_VERBS, POSSIBLE_AUXILIARIES } from './words.ts';

/** What a noun that names an act hangs on. */
export interface NounContext {
  readonly noun: number;
  readonly link: Link;
  /** Whether negation and auxiliaries of the governor hold for the noun too. */
  readonly shared: boolean;
  /** Whether what stands further above bears on it. */
  readonly onward: boolean;
}

/** Verbs that take for granted the act they are about: "will condemn the attack". */
const ATTITUDES = wordSet(`
  condemn criticize criticise denounce deplore protest resent regret praise applaud welcome mark commemorate remember avenge
  survive decry lament investigate mourn recall ignore tolerate describe defend justify excuse explain`);
/** Verbs whose subject is there when they say so: "the attack never came". */
const HAPPENING = wordSet(
  'happen occur materialize materialise exist come arrive ensue follow eventuate take',
);
/** Prepositions after which a noun may be what its verb is about: "enter into talks". */
const BEARING = wordSet('in into to on under from');
/** Acts that another one accompanies: "a strike followed by an invasion". */
const ACCOMPANYING = wordSet('follow accompany back support precede');
/** Nouns that only stand for what is said of them: "the idea of", "a series of". */
const SHELLS = wordSet(`
  idea plan report talk suggestion possibility prospect threat promise offer request question proposal claim act series form kind
  campaign wave option risk policy notion allegation accusation rumor rumour hint sign thought way means matter project hope fear
  denial refusal end lack absence withdrawal story case danger chance call demand pledge type sort instance reports`);

/** What hangs on a participle of accompaniment goes with the act before it. */
const leadingAct = (tree: Tree, noun: number): number | undefined => {
  const participle = tree.head(noun);
  if (participle < 0 || tree.relation(noun) !== 'obl' || !ACCOMPANYING.has(tree.lemma(participle)))
    return undefined;
  const above = tree.head(participle);
  if (above < 0) return undefined;
  if (tree.relation(participle) === 'acl') return above;
  if (tree.relation(participle) !== 'advcl') return undefined;
  return tree
    .dependents(above, 'obj', 'obl')
    .filter((c) => c < participle)
    .at(-1);
};

/** "wants sanctions on Iran and recognition": an act coordinated with a name goes with the act above the name. */
const misplacedAct = (tree: Tree, noun: number): number | undefined => {
  const first = tree.head(noun);
  const coordinated = tree.relation(noun) === 'conj' && tree.token(noun).upos === 'NOUN';
  if (!coordinated || tree.token(first).upos !== 'PROPN' || tree.relation(first) !== 'nmod') return undefined;
  return tree.head(first);
};

const isHappening = (tree: Tree, verb: number): boolean =>
  HAPPENING.has(tree.lemma(verb)) || (tree.lemma(verb) === 'be' && tree.dependents(verb, 'expl').length > 0);

/** "only an attack would stop it": an act that is not said to be, of which it is said what it would do. */
const isSupposed = (tree: Tree, noun: number, verb: number): boolean => {
  const modals = tree.dependents(verb, 'aux').filter((c) => POSSIBLE_AUXILIARIES.has(tree.word(c)));
  return isIndefinite(tree, noun)
    ? modals.length > 0
    : isBare(tree, noun) && modals.some((c) => tree.word(c) === 'would');
};

/** Whether a verb is about the coming about of its object rather than about an act that is taken for granted. */
const bears = (tree: Tree, noun: number, { governor, reach, lemma }: Link): boolean => {
  if (!tree.isVerb(governor)) return false;
  const plain = tree.lemma(governor);
  if (LIGHT_VERBS.has(plain) || LIGHT_VERBS.has(lemma) || ENDING_VERBS.has(plain) || isIndefinite(tree, noun))
    return reach === 'object' || BEARING.has(reach);
  return reach === 'object' && isBare(tree, noun) && !ATTITUDES.has(plain);
};

const contextOf = (tree: Tree, noun: number): NounContext | undefined => {
  const link = linkOf(tree, noun);
  if (!link) return undefined;
  const { governor, reach } = link;
  if (reach === 'subject') {
    const shared = isHappening(tree, governor) || isSupposed(tree, noun, governor);
    return { noun, link, shared, onward: shared };
  }
  if (tree.isVerb(governor)) {
    const shared = bears(tree, noun, link);
    return { noun, link, shared, onward: shared };
  }
  return { noun, link, shared: false, onward: link.relation !== 'nsubj' && SHELLS.has(link.lemma) };
};

/** "an attack seems unlikely", "reports proved false": what a linking verb says of its subject. */
const linkedPredicate = (tree: Tree, { noun, link }: NounContext): NounContext[] => {
  if (link.reach !== 'subject' || !tree.isVerb(link.governor)) return [];
  return tree.dependents(link.governor, 'xcomp').map((c) => ({
    noun,
    link: { ...link, governor: c, lemma: tree.lemma(c) },
    shared: false,
    onward: false,
  }));
};

/** The words that bear on an act that a noun names: above it, and above the act that it goes with. */
export const nounContext = (tree: Tree, noun: number): NounContext[] =>
  [noun, leadingAct(tree, noun), misplacedAct(tree, noun)].flatMap((act) => {
    const context = act === undefined ? undefined : contextOf(tree, act);
    return context ? [context, ...linkedPredicate(tree, context)] : [];
  });
