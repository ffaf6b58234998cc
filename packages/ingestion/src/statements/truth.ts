import type { Modality, Polarity } from '@entente/graph-schema';
import { governingVerb } from './arguments.ts';
import type { Tree } from './tree.ts';
import {
  DENYING_VERBS,
  ENDING_VERBS,
  PLANNED_AUXILIARIES,
  PLANNING_VERBS,
  POSSIBLE_AUXILIARIES,
  REPORTING_ADVERBS,
  REPORTING_VERBS,
} from './words.ts';

/** Whether a claim is made or denied, and as what. */
export interface Truth {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'without',
]);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'in case', 'lest', 'as if']);
const POSSIBLE_WORDS: ReadonlySet<string> = new Set([
  'perhaps',
  'maybe',
  'possibly',
  'potentially',
  'probably',
  'likely',
  'possible',
  'potential',
  'hypothetical',
]);
const PLANNED_WORDS: ReadonlySet<string> = new Set([
  'planned',
  'proposed',
  'future',
  'intended',
  'upcoming',
  'prospective',
]);
/** From weakest to strongest: what a stronger word says, a weaker one does not undo. */
const MODALITIES: readonly Modality[] = ['actual', 'reported', 'planned', 'possible'];

class Reading {
  private denied = false;
  private mode: Modality = 'actual';

  deny(): void {
    this.denied = true;
  }
  hedge(mode: Modality): void {
    if (MODALITIES.indexOf(mode) > MODALITIES.indexOf(this.mode)) this.mode = mode;
  }
  result(): Truth {
    return { polarity: this.denied ? 'negated' : 'asserted', modality: this.mode };
  }
}

const isNegated = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'advmod', 'det', 'cc', 'mark', 'case').some((c) => {
    const word = tree.word(c);
    if (!NEGATORS.has(word)) return false;
    return !(word === 'not' && /^(only|just|merely|simply|least)$/.test(tree.word(c + 1)));
  });

const readOwnWords = (tree: Tree, index: number, reading: Reading): void => {
  if (isNegated(tree, index)) reading.deny();
  for (const child of tree.dependents(index, 'aux', 'advmod', 'amod', 'mark', 'cop')) {
    const word = tree.word(child);
    const relation = tree.relation(child);
    if (relation === 'aux' && POSSIBLE_AUXILIARIES.has(word)) reading.hedge('possible');
    if (relation === 'aux' && PLANNED_AUXILIARIES.has(word)) reading.hedge('planned');
    if (POSSIBLE_WORDS.has(word)) reading.hedge('possible');
    if (PLANNED_WORDS.has(word)) reading.hedge('planned');
    if (REPORTING_ADVERBS.has(word)) reading.hedge('reported');
    if (relation === 'mark' && CONDITIONS.has(tree.marker(index, 'mark'))) reading.hedge('possible');
  }
};

const readArguments = (tree: Tree, index: number, reading: Reading): void => {
  for (const argument of tree.dependents(index, 'nsubj', 'obj')) {
    if (tree.dependents(argument, 'cc', 'advmod').some((d) => tree.word(d) === 'neither')) reading.deny();
    if (tree.dependents(argument, 'det').some((d) => ['no', 'neither'].includes(tree.word(d))))
      reading.deny();
    if (['nobody', 'none', 'nothing'].includes(tree.word(argument))) reading.deny();
  }
};

/** "will be", "to attack", "of attacking": what a governor says of the act below it. */
const readGovernor = (tree: Tree, index: number, governor: number, reading: Reading): void => {
  const lemma = tree.lemma(governor);
  const relation = tree.relation(index);
  const complement = ['xcomp', 'ccomp', 'acl', 'csubj', 'advcl'].includes(relation);
  if (!complement || tree.deprel(index) === 'acl:relcl') return;
  const clausal = relation === 'xcomp' || relation === 'ccomp';
  const mark = tree.marker(index, 'mark');
  const gerund = tree.token(index).xpos === 'VBG';
  if (DENYING_VERBS.has(lemma) && (clausal || mark === 'from')) reading.deny();
  if (PLANNING_VERBS.has(lemma) && clausal && !gerund) reading.hedge('planned');
  if (REPORTING_VERBS.has(lemma) && (clausal || mark === 'of' || mark === 'for')) reading.hedge('reported');
  if (
    [
      'purpose',
      'plan',
      'decision',
      'intention',
      'attempt',
      'effort',
      'proposal',
      'pledge',
      'promise',
      'threat',
      'bid',
      'desire',
      'readiness',
      'willingness',
      'agreement',
    ].includes(lemma)
  )
    reading.hedge('planned');
  if (
    [
      'refusal',
      'failure',
      'inability',
      'reluctance',
      'unwilling',
      'reluctant',
      'unable',
      'unlikely',
    ].includes(lemma)
  )
    reading.deny();
  if (['accusation', 'allegation', 'claim', 'suspicion', 'denial', 'rumor', 'report'].includes(lemma))
    reading.hedge('reported');
  if (['ready', 'willing', 'prepared', 'determined', 'keen', 'eager', 'set'].includes(lemma))
    reading.hedge('planned');
  if (['likely', 'possible', 'able', 'free'].includes(lemma)) reading.hedge('possible');
  if (relation === 'advcl' && tree.token(index).xpos === 'VB' && mark.endsWith('to'))
    reading.hedge('planned');
};

const climb = (tree: Tree, trigger: number, reading: Reading): void => {
  let at = trigger;
  for (let steps = 0; steps < 6; steps++) {
    const governor = tree.head(at);
    if (governor < 0) return;
    const relation = tree.relation(at);
    if (tree.deprel(at) === 'acl:relcl' || relation === 'nsubj' || relation === 'parataxis') return;
    if (relation === 'conj') {
      if (tree.dependents(at, 'nsubj').length > 0) return;
      readShared(tree, governor, at, reading);
    } else {
      readGovernor(tree, at, governor, reading);
      const inside =
        relation === 'xcomp' ||
        relation === 'ccomp' ||
        (relation === 'advcl' && tree.marker(at, 'mark') === '');
      if (inside) readOwnWords(tree, governor, reading);
      else if (/^(if|unless|whether)$/.test(tree.marker(governor, 'mark'))) reading.hedge('possible');
    }
    at = governor;
  }
};

/** An auxiliary or "not" before the first of two coordinated verbs counts for both unless the second has its own. */
const readShared = (tree: Tree, first: number, second: number, reading: Reading): void => {
  const own = tree.dependents(second, 'aux').length > 0;
  const contrast = tree.dependents(second, 'cc').some((c) => ['but', 'yet'].includes(tree.word(c)));
  if (!own && !contrast && tree.token(second).xpos !== 'VBD') readOwnWords(tree, first, reading);
};

const readLightVerb = (tree: Tree, noun: number, reading: Reading): void => {
  if (tree.dependents(noun, 'det').some((d) => ['no', 'neither'].includes(tree.word(d)))) reading.deny();
  const verb = governingVerb(tree, noun);
  if (verb === undefined) return;
  if (ENDING_VERBS.has(tree.lemma(verb))) reading.deny();
  if (PLANNING_VERBS.has(tree.lemma(verb))) reading.hedge('planned');
  readOwnWords(tree, verb, reading);
  climb(tree, verb, reading);
};

const isAttributed = (tree: Tree, trigger: number): boolean =>
  tree
    .dependents(trigger, 'obl', 'advcl')
    .some((c) => /^according( to)?$/.test(tree.marker(c)) || tree.word(c) === 'according');

/**
 * Polarity and modality of the claim that `trigger` heads: negation and hedges on it, on what governs it and, for a
 * noun, on the verb that carries it. A question is possible at most.
 */
export const truthOf = (tree: Tree, trigger: number): Truth => {
  const reading = new Reading();
  readOwnWords(tree, trigger, reading);
  const verbal = tree.isVerb(trigger) || tree.dependents(trigger, 'cop').length > 0;
  if (verbal) {
    readArguments(tree, trigger, reading);
    climb(tree, trigger, reading);
  } else readLightVerb(tree, trigger, reading);
  if (isAttributed(tree, trigger)) reading.hedge('reported');
  if (tree.word(tree.tokens.length - 1) === '?') reading.hedge('possible');
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
