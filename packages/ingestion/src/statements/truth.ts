import type { Modality, Polarity } from '@entente/graph-schema';
import { nounContext, type NounContext } from './truth-nouns.ts';
import {
  denies,
  hasNegativeObject,
  hasNegativeSubject,
  impliedByDenial,
  isDenied,
  isNegated,
  isNone,
} from './truth-denial.ts';
import { asksHow, isExtentQuestion, isOpen, isUndoubted, leavesOpen } from './truth-doubt.ts';
import { isPlanned, plans } from './truth-plan.ts';
import {
  isPredicate,
  isRelative,
  linkOf,
  MODALITIES,
  Reading,
  wordSet,
  type Link,
  type Truth,
} from './truth-reading.ts';
import { isAttributed, isReported, reports } from './truth-report.ts';
import type { Tree } from './tree.ts';

export type { Truth } from './truth-reading.ts';

/** Verbs whose complement holds even where they are denied: "did not know that". */
const FACTIVE_VERBS = wordSet(
  'know realize realise forget regret notice learn acknowledge admit see remember conceal hide mind care',
);
/** Predicates that only say of a clause that it holds, so that denying them denies it. */
const TRUTH_PREDICATES = wordSet('true correct case right accurate certain clear likely possible');

const readHedges = (tree: Tree, index: number, reading: Reading): void => {
  if (isOpen(tree, index)) reading.add('possible');
  if (isPlanned(tree, index)) reading.add('planned');
  if (isReported(tree, index)) reading.add('reported');
};

const readOwnWords = (tree: Tree, index: number, reading: Reading): void => {
  if (isDenied(tree, index)) reading.add('denied');
  readHedges(tree, index, reading);
};

/** Whether what stands at the governor, negation and auxiliaries, holds for what hangs on it too. */
const sharesWords = (tree: Tree, { governor, lemma, relation, reach, finite }: Link): boolean => {
  if (relation === 'xcomp') return true;
  if (relation === 'ccomp') return !(finite && FACTIVE_VERBS.has(lemma));
  if (relation === 'csubj') return TRUTH_PREDICATES.has(tree.lemma(governor));
  return relation === 'advcl' && (reach === 'ing' || reach === 'participle' || reach === 'to');
};

const isAgainst = (tree: Tree, governor: number): boolean =>
  isNegated(tree, governor) || hasNegativeSubject(tree, governor);

/** Whether a clause or noun is taken for granted by the word above: "unclear why", "no doubt that". */
const isGranted = (tree: Tree, index: number, link: Link): boolean =>
  asksHow(tree, index) || isUndoubted(tree, link, isAgainst(tree, link.governor));

/**
 * "will be", "to attack", "of attacking": what the word above says of the act that hangs on it. False when what stands
 * further above does not matter any more.
 */
const readLink = (tree: Tree, index: number, link: Link, shared: boolean, reading: Reading): boolean => {
  if (isGranted(tree, index, link)) return false;
  const against = isAgainst(tree, link.governor);
  const reported = reports(tree, index, link);
  if (reported) reading.add('reported');
  if (plans(tree, index, link)) reading.add('planned');
  if (leavesOpen(tree, link)) reading.add('possible');
  const denied = denies(tree, link);
  if (denied && against) {
    if (!impliedByDenial(link)) reading.add('possible');
  } else if (denied || (shared && against)) reading.add('denied');
  if (shared) readHedges(tree, link.governor, reading);
  // Who rejects a claim has not made it any less of a claim.
  return !reported || tree.isVerb(link.governor);
};

/** An auxiliary or "not" before the first of two coordinated verbs counts for both unless the second has its own. */
const readCoordinated = (tree: Tree, first: number, second: number, reading: Reading): void => {
  if (isAttributed(tree, first)) reading.add('reported');
  const own = tree.dependents(second, 'aux').length > 0;
  const linked = tree.dependents(second, 'cc').map((c) => tree.word(c));
  if (linked.some((w) => w === 'or' || w === 'nor') && !own && isNegated(tree, first)) reading.add('denied');
  const contrast = linked.some((w) => ['but', 'yet', 'rather'].includes(w));
  if (!own && !contrast && tree.token(second).xpos !== 'VBD') readOwnWords(tree, first, reading);
};

/** "It was not Iran that attacked", "no state that attacked". */
const readAntecedent = (tree: Tree, noun: number, reading: Reading): void => {
  if (isNone(tree, noun)) reading.add('denied');
  const cleft =
    tree.dependents(noun, 'cop').length > 0 &&
    tree.dependents(noun, 'nsubj', 'expl').some((s) => tree.word(s) === 'it');
  if (cleft) readOwnWords(tree, noun, reading);
};

const climb = (tree: Tree, trigger: number, reading: Reading): void => {
  let at = trigger;
  for (let steps = 0; steps < 8; steps++) {
    if (!isPredicate(tree, at)) return readNoun(tree, at, reading);
    const link = linkOf(tree, at);
    if (!link || link.relation === 'nsubj') return;
    if (isRelative(tree, at)) return readAntecedent(tree, link.governor, reading);
    if (link.relation === 'conj') {
      if (tree.dependents(at, 'nsubj').length > 0) return;
      readCoordinated(tree, link.governor, at, reading);
    } else {
      if (!readLink(tree, at, link, sharesWords(tree, link), reading)) return;
      if (link.reach === 'participle' && isNone(tree, link.governor)) reading.add('denied');
    }
    if (link.relation === 'parataxis') return;
    at = link.governor;
  }
};

const readNoun = (tree: Tree, noun: number, reading: Reading): void => {
  for (const context of nounContext(tree, noun)) readContext(tree, context, reading);
};

const readContext = (tree: Tree, { noun, link, shared, onward }: NounContext, reading: Reading): void => {
  if (!readLink(tree, noun, link, shared, reading)) return;
  if (onward) climb(tree, link.governor, reading);
  else if (isAttributed(tree, link.governor)) reading.add('reported');
};

/** Words that only serve the one they hang on; a claim that they trigger is as true as that one's. */
const SERVING = wordSet(
  'aux cop case mark cc fixed flat compound:prt punct det advmod nummod goeswith nmod:poss',
);

/** The word whose truth a trigger shares: the noun of "against Israel", the verb of "did". */
const headOfClaim = (tree: Tree, trigger: number): number => {
  let at = trigger;
  for (let steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
    const quality = tree.relation(at) === 'amod' && !tree.token(at).xpos.startsWith('VB');
    if (!quality && !SERVING.has(tree.deprel(at)) && !SERVING.has(tree.relation(at))) return at;
    at = tree.head(at);
  }
  return at;
};

/** "claims that Sudan armed rebels", where the parser takes "armed" for a quality of the rebels. */
const misreadClause = (tree: Tree, trigger: number): Link | undefined => {
  if (tree.relation(trigger) !== 'amod') return undefined;
  const that = tree.dependents(tree.head(trigger), 'case', 'mark').find((c) => tree.word(c) === 'that');
  if (that === undefined || that === 0 || that > trigger) return undefined;
  return { governor: that - 1, lemma: tree.lemma(that - 1), relation: 'acl', reach: 'that', finite: true };
};

/** A question mark may stand before a closing quotation mark. */
const isQuestion = (tree: Tree): boolean => {
  const last = tree.tokens.length - 1;
  return tree.word(last) === '?' || (tree.word(last - 1) === '?' && tree.token(last).upos === 'PUNCT');
};

/**
 * Polarity and modality of the claim that the token `trigger` states, whatever its part of speech: negation and hedges
 * on it, on what governs it and, for a noun, on the noun above it and the verb that carries it. A question is possible
 * at most.
 */
export const truthOf = (tree: Tree, trigger: number): Truth => {
  const reading = new Reading();
  const head = headOfClaim(tree, trigger);
  readOwnWords(tree, trigger, reading);
  if (head !== trigger) readOwnWords(tree, head, reading);
  const misread = misreadClause(tree, trigger);
  if (misread) {
    if (readLink(tree, trigger, misread, false, reading)) climb(tree, misread.governor, reading);
  } else if (isPredicate(tree, head) && tree.relation(head) !== 'amod') {
    if (hasNegativeSubject(tree, head) || hasNegativeObject(tree, head)) reading.add('denied');
    climb(tree, head, reading);
  } else if (tree.relation(head) !== 'amod') readNoun(tree, head, reading);
  if (isQuestion(tree) || isExtentQuestion(tree, head)) reading.add('possible');
  return reading.result();
};

/** A row's own effect on top of what its context says: "refuse" is a denial whatever stands around it. */
export const combineTruth = (
  truth: Truth,
  polarity: Polarity | undefined,
  modality: Modality | undefined,
): Truth => ({
  polarity: polarity ?? truth.polarity,
  modality:
    modality && MODALITIES.indexOf(modality) > MODALITIES.indexOf(truth.modality) ? modality : truth.modality,
});
