import type { Modality, Polarity } from '@entente/graph-schema';
import { nounContext, type NounContext } from './truth-nouns.ts';
import {
  denies,
  ends,
  hasNegativeObject,
  hasNegativeSubject,
  impliedByDenial,
  isDenied,
  isNegated,
  isNone,
  isUnwanted,
} from './truth-denial.ts';
import {
  asksHow,
  isCounterfactualDenial,
  isExtentQuestion,
  isOpen,
  isUndoubted,
  leavesOpen,
} from './truth-doubt.ts';
import { isPlanned, isProposal, plans } from './truth-plan.ts';
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
import { isAttributed, isReported, isTale, outerSubject, reports } from './truth-report.ts';
import type { Tree } from './tree.ts';

export type { Truth } from './truth-reading.ts';

/** Verbs whose complement holds even where they are denied: "did not know that". */
const FACTIVE_VERBS = wordSet(`
  know realize realise forget regret notice learn acknowledge admit see remember conceal hide mind care resent surprised glad
  sorry aware unaware ashamed proud angry regrettable unfortunate strange significant fortunate unsurprising fact matter`);
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
const sharesWords = (tree: Tree, { governor, relation, reach }: Link): boolean => {
  if (relation === 'xcomp') return true;
  if (relation === 'ccomp') return true;
  if (relation === 'csubj') return TRUTH_PREDICATES.has(tree.lemma(governor));
  return relation === 'advcl' && (reach === 'ing' || reach === 'participle' || reach === 'to');
};

const isAgainst = (tree: Tree, governor: number): boolean =>
  isNegated(tree, governor) || hasNegativeSubject(tree, governor);

/** Whether a clause or noun is taken for granted by the word above: "unclear why", "no doubt that". */
const isGranted = (tree: Tree, index: number, link: Link): boolean =>
  asksHow(tree, index) ||
  (FACTIVE_VERBS.has(link.lemma) && (link.finite || link.reach === 'ing')) ||
  isUndoubted(tree, link, isAgainst(tree, link.governor));

/**
 * "will be", "to attack", "of attacking": what the word above says of the act that hangs on it. False when what stands
 * further above does not matter any more.
 */
const readLink = (tree: Tree, index: number, link: Link, shared: boolean, reading: Reading): boolean => {
  if (isTale(tree, link)) reading.add('reported');
  if (isGranted(tree, index, link)) return false;
  const against = isAgainst(tree, link.governor);
  const reported = reports(tree, index, link);
  if (reported) reading.add('reported');
  if (plans(tree, index, link)) reading.add('planned');
  if (leavesOpen(tree, index, link)) reading.add('possible');
  if (isUnwanted(tree, link)) reading.add('denied');
  if (ends(tree, index, link)) {
    readEnd(tree, index, link, reading);
    return false;
  }
  const denied = denies(tree, index, link);
  if (denied && against) {
    if (!impliedByDenial(link)) reading.add('possible');
  } else if (denied || (shared && against)) reading.add('denied');
  if (shared) readHedges(tree, link.governor, reading);
  // Who rejects a claim has not made it any less of a claim.
  return !reported || tree.isVerb(link.governor);
};

/** "ended its support" denies it; "refused to end its support" and "may end its support" do not. */
const readEnd = (tree: Tree, index: number, link: Link, reading: Reading): void => {
  if (!denies(tree, index, link)) return;
  const end = new Reading();
  readOwnWords(tree, link.governor, end);
  if (isPredicate(tree, link.governor)) climb(tree, link.governor, end);
  else readNoun(tree, link.governor, end);
  const { polarity, modality } = end.result();
  if (polarity === 'asserted' && (modality === 'actual' || modality === 'reported')) reading.add('denied');
  if (modality === 'reported') reading.add('reported');
};

/** An auxiliary or "not" before the first of two coordinated verbs counts for both unless the second has its own. */
const readCoordinated = (tree: Tree, first: number, second: number, reading: Reading): void => {
  if (isAttributed(tree, first)) reading.add('reported');
  const own = tree.dependents(second, 'aux').length > 0;
  const linked = tree.dependents(second, 'cc').map((c) => tree.word(c));
  if (linked.some((w) => w === 'or' || w === 'nor') && !own && isNegated(tree, first)) reading.add('denied');
  const tensed = /^VB[DZ]$/.test(tree.token(second).xpos);
  const contrast = linked.some((w) => ['but', 'yet', 'rather'].includes(w));
  if (!own && !contrast && !tensed) readOwnWords(tree, first, reading);
};

/** Whoever they stand for, nobody is said to be one. */
const UNNAMED = wordSet('whoever whatever whichever anyone anybody any');
const SCENARIOS = wordSet('world scenario situation');

/** "It was not Iran that attacked", "no state that attacked". */
const readAntecedent = (tree: Tree, noun: number, reading: Reading): void => {
  if (isNone(tree, noun)) reading.add('denied');
  const cleft =
    tree.dependents(noun, 'cop').length > 0 &&
    tree.dependents(noun, 'nsubj', 'expl').some((s) => tree.word(s) === 'it');
  if (cleft) readOwnWords(tree, noun, reading);
  const predicate = tree.word(tree.head(noun)) === 'one' ? tree.head(noun) : noun;
  if (tree.dependents(predicate, 'cop').length > 0 && isNegated(tree, predicate)) reading.add('denied');
  if (isProposal(tree, noun)) reading.add('planned');
  if (UNNAMED.has(tree.word(noun))) reading.add('possible');
  if (SCENARIOS.has(tree.lemma(noun))) readNoun(tree, noun, reading);
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
      if (link.relation === 'acl' && (link.reach === 'participle' || link.reach === 'ing')) {
        if (isNone(tree, link.governor)) reading.add('denied');
        return readHedges(tree, link.governor, reading);
      }
      if (link.relation === 'advcl' && link.finite) return;
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
    const preposition = tree.relation(at) === 'case';
    if (!quality && !SERVING.has(tree.deprel(at)) && !SERVING.has(tree.relation(at))) return at;
    at = tree.head(at);
    // What a preposition states of a noun is as true as the word that the phrase hangs on.
    if (preposition && ['nmod', 'obl', 'acl', 'advcl'].includes(tree.relation(at))) at = tree.head(at);
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
  // They state a dependence, of which their clause is no denial.
  if (tree.word(trigger) === 'without' || isCounterfactualDenial(tree, head)) {
    if (isReported(tree, head)) reading.add('reported');
    return reading.result();
  }
  readOwnWords(tree, trigger, reading);
  if (head !== trigger) readOwnWords(tree, head, reading);
  const misread = misreadClause(tree, trigger);
  const outer = outerSubject(tree, head);
  if (outer) readLink(tree, head, outer, false, reading);
  if (misread) {
    if (readLink(tree, trigger, misread, false, reading)) climb(tree, misread.governor, reading);
  } else if (isPredicate(tree, head) && tree.relation(head) !== 'amod') {
    if (hasNegativeSubject(tree, head) || hasNegativeObject(tree, head)) reading.add('denied');
    climb(tree, head, reading);
  } else if (tree.relation(head) !== 'amod') readNoun(tree, head, reading);
  else if (isReported(tree, tree.head(head))) reading.add('reported');
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
