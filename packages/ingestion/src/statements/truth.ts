import type { Modality, Polarity } from '@entente/graph-schema';
import { governingVerb, isPassive } from './arguments.ts';
import type { Tree } from './tree.ts';
import * as words from './truth-words.ts';
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

/** "no longer", "not any longer". */
const isOver = (tree: Tree, adverb: number): boolean =>
  ['longer', 'more'].includes(tree.word(adverb)) && tree.word(adverb - 1) === 'no';

/** "rather than attack", "instead of attacking", "far from attacking". */
const isReplaced = (tree: Tree, index: number): boolean => {
  const linked = tree.dependents(index, 'cc').map((c) => `${tree.word(c)} ${tree.word(c + 1)}`);
  const markers = [tree.marker(index, 'mark'), tree.marker(index), ...linked];
  if (markers.some((marker) => words.INSTEAD.has(marker))) return true;
  return tree.dependents(index, 'mark').some((c) => tree.word(c) === 'from' && tree.word(c - 1) === 'far');
};

const hasNegativeSubject = (tree: Tree, index: number): boolean =>
  tree
    .dependents(index, 'nsubj')
    .some(
      (s) =>
        words.NEGATIVE_SUBJECTS.has(tree.word(s)) ||
        tree
          .dependents(s, 'det', 'cc', 'advmod')
          .some((d) => ['no', 'neither', 'few'].includes(tree.word(d))),
    );

const isNegated = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'advmod', 'det', 'cc', 'mark', 'case').some((c) => {
    const word = tree.word(c);
    if (isOver(tree, c)) return true;
    if (words.NEAR_MISSES.has(word)) return tree.isVerb(index) && c < index && index - c < 3;
    return words.NEGATORS.has(word) && !(word === 'not' && words.NOT_ONLY.has(tree.word(c + 1)));
  });

/** "as long as Egypt supports": of the past it tells a fact. */
const isProviso = (tree: Tree, index: number): boolean =>
  tree.token(index).xpos !== 'VBD' &&
  tree
    .dependents(index, 'mark')
    .some((c) => tree.word(c) === 'as' && tree.word(c - 1) === 'long' && /^(as|so)$/.test(tree.word(c - 2)));

/** A main clause is as open as the condition on it, save one that tells the past. */
const isConditioned = (tree: Tree, index: number): boolean =>
  tree.token(index).xpos !== 'VBD' &&
  tree
    .dependents(index, 'advcl')
    .some((c) => tree.isVerb(c) && words.OPEN_CONDITIONS.has(tree.marker(c, 'mark')) && !isEvenIf(tree, c));

const isEvenIf = (tree: Tree, clause: number): boolean =>
  tree.dependents(clause, 'advmod', 'mark').some((c) => tree.word(c) === 'even');

const readHedges = (tree: Tree, index: number, reading: Reading): void => {
  for (const child of tree.dependents(index, 'aux', 'advmod', 'amod', 'mark', 'cop')) {
    const word = tree.word(child);
    const relation = tree.relation(child);
    if (relation === 'aux' && POSSIBLE_AUXILIARIES.has(word)) reading.hedge('possible');
    if (relation === 'aux' && PLANNED_AUXILIARIES.has(word)) reading.hedge('planned');
    if (words.POSSIBLE_WORDS.has(word)) reading.hedge('possible');
    if (words.PLANNED_WORDS.has(word)) reading.hedge('planned');
    if (REPORTING_ADVERBS.has(word) || words.REPORTED_WORDS.has(word)) reading.hedge('reported');
    if (relation === 'mark' && words.CONDITIONS.has(tree.marker(index, 'mark'))) reading.hedge('possible');
  }
  if (isProviso(tree, index) || isConditioned(tree, index)) reading.hedge('possible');
  if (isAttributed(tree, index)) reading.hedge('reported');
};

const readOwnWords = (tree: Tree, index: number, reading: Reading): void => {
  if (isNegated(tree, index) || isReplaced(tree, index)) reading.deny();
  readHedges(tree, index, reading);
};

const readArguments = (tree: Tree, index: number, reading: Reading): void => {
  if (tree.dependents(index, 'nsubj').some((s) => tree.word(s) !== 'few') && hasNegativeSubject(tree, index))
    reading.deny();
  for (const argument of tree.dependents(index, 'obj')) {
    const negative = tree
      .dependents(argument, 'cc', 'advmod', 'det')
      .some((d) => tree.word(d) === 'neither' || (tree.relation(d) === 'det' && tree.word(d) === 'no'));
    if (negative || words.NEGATIVE_SUBJECTS.has(tree.word(argument))) reading.deny();
  }
};

/** A verb's complement clause as its truth depends on it. */
interface Complement {
  readonly lemma: string;
  readonly relation: string;
  readonly mark: string;
  /** An object or complement clause, not a modifier. */
  readonly clausal: boolean;
  readonly gerund: boolean;
  /** With a subject and tense of its own. */
  readonly finite: boolean;
  /** A gerund right behind the verb and its particle, which is its object whatever the parser takes it for. */
  readonly adjacent: boolean;
}

const TENSED = /^(VB[DZP]|MD)$/;
const isTensed = (tree: Tree, verb: number): boolean =>
  [verb, ...tree.dependents(verb, 'aux', 'cop')].some((word) => TENSED.test(tree.token(word).xpos));

const complementAt = (tree: Tree, index: number, governor: number): Complement | undefined => {
  const relation = tree.relation(index);
  if (!['xcomp', 'ccomp', 'acl', 'csubj', 'advcl', 'parataxis'].includes(relation)) return undefined;
  if (tree.deprel(index) === 'acl:relcl') return undefined;
  const { xpos } = tree.token(index);
  return {
    lemma: tree.lemma(governor),
    relation,
    mark: tree.marker(index, 'mark'),
    clausal: relation === 'xcomp' || relation === 'ccomp',
    gerund: xpos === 'VBG',
    finite: relation === 'ccomp' && tree.dependents(index, 'nsubj').length > 0 && isTensed(tree, index),
    adjacent: xpos === 'VBG' && index - governor === 1 + tree.dependents(governor, 'compound:prt').length,
  };
};

/** Whether the governor's own sense, denial on it left aside, is that the complement does not hold. */
const denies = (tree: Tree, governor: number, it: Complement): boolean => {
  const { lemma, clausal, mark, finite, relation } = it;
  if (DENYING_VERBS.has(lemma)) return (clausal && !finite) || mark === 'from' || it.adjacent;
  if (words.DENYING_NOMINALS.has(lemma)) return true;
  if (words.PRETENDING_VERBS.has(lemma)) return clausal;
  const pending = lemma === 'have' && tree.dependents(governor, 'advmod').some((c) => tree.word(c) === 'yet');
  if (pending && mark === 'to') return true;
  const excessive = tree.dependents(governor, 'advmod').some((c) => tree.word(c) === 'too');
  return excessive && mark.endsWith('to') && relation !== 'ccomp';
};

const isSelf = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'nsubj').some((s) => /^(it|they|he|she|we|i)$/.test(tree.word(s)));

const readReport = (tree: Tree, index: number, governor: number, it: Complement, reading: Reading): void => {
  const oblique = it.mark === 'of' || it.mark === 'for';
  if (REPORTING_VERBS.has(it.lemma) && (it.clausal || oblique)) reading.hedge('reported');
  if (words.REPORTING_NOMINALS.has(it.lemma)) reading.hedge('reported');
  const told = (it.clausal && !isSelf(tree, index)) || it.relation === 'parataxis';
  if (words.SAYING_VERBS.has(it.lemma) && tree.isVerb(governor) && told) reading.hedge('reported');
  if (words.SAID_OF.has(it.lemma) && it.relation === 'xcomp' && isPassive(tree, governor))
    reading.hedge('reported');
};

const readPlan = (tree: Tree, governor: number, it: Complement, reading: Reading): void => {
  const { lemma, clausal, gerund, mark, relation } = it;
  if (PLANNING_VERBS.has(lemma) && clausal && (!gerund || words.GERUND_PLANS.has(lemma)))
    reading.hedge('planned');
  if (words.PLANNING_NOMINALS.has(lemma)) reading.hedge('planned');
  const going = lemma === 'go' && tree.token(governor).xpos === 'VBG' && relation === 'xcomp';
  if (going && mark === 'to') reading.hedge('planned');
  if (lemma === 'suppose' && relation === 'xcomp') reading.hedge('planned');
};

const readDoubt = (tree: Tree, governor: number, it: Complement, reading: Reading): void => {
  const { lemma, clausal } = it;
  const denied = isNegated(tree, governor);
  if (words.OPEN_NOMINALS.has(lemma) && !(lemma === 'doubt' && denied)) reading.hedge('possible');
  if (words.OPEN_VERBS.has(lemma) && clausal) reading.hedge('possible');
  if (words.EVIDENCE.has(lemma) && denied) reading.hedge('possible');
  const proviso = tree.relation(governor) === 'advcl' && words.PROVISO_VERBS.has(lemma);
  if (it.relation === 'ccomp' && (proviso || words.SUPPOSING_VERBS.has(lemma))) reading.hedge('possible');
};

/** Whether what stands at the governor, negation and auxiliaries, holds for the complement too. */
const sharesWords = (tree: Tree, governor: number, it: Complement): boolean => {
  if (it.relation === 'xcomp') return true;
  if (it.relation === 'ccomp') return !(it.finite && words.FACTIVE_VERBS.has(it.lemma));
  if (it.relation === 'csubj') return words.TRUTH_ADJECTIVES.has(tree.lemma(governor));
  return it.relation === 'advcl' && it.mark === '';
};

/** "will be", "to attack", "of attacking": what a governor says of the act below it. */
const readGovernor = (tree: Tree, index: number, governor: number, reading: Reading): void => {
  const it = complementAt(tree, index, governor);
  const shared = it !== undefined && sharesWords(tree, governor, it);
  const against = isNegated(tree, governor) || hasNegativeSubject(tree, governor);
  if (it && against && words.DOUBTING_VERBS.has(it.lemma) && it.relation === 'ccomp') return;
  if (it) {
    readReport(tree, index, governor, it, reading);
    readPlan(tree, governor, it, reading);
    readDoubt(tree, governor, it, reading);
    if (it.relation === 'advcl' && tree.token(index).xpos === 'VB' && it.mark.endsWith('to'))
      reading.hedge('planned');
  }
  const denied = it !== undefined && denies(tree, governor, it);
  if (denied && against) {
    if (!words.IMPLIED_BY_DENIAL.has(it.lemma)) reading.hedge('possible');
  } else if (denied || (shared && against)) reading.deny();
  if (shared) readHedges(tree, governor, reading);
  else if (/^(if|unless|whether)$/.test(tree.marker(governor, 'mark'))) reading.hedge('possible');
};

const climb = (tree: Tree, trigger: number, reading: Reading): void => {
  let at = trigger;
  for (let steps = 0; steps < 6; steps++) {
    const governor = tree.head(at);
    if (governor < 0) return;
    const relation = tree.relation(at);
    if (tree.deprel(at) === 'acl:relcl' || relation === 'nsubj') return;
    if (relation === 'conj') {
      if (tree.dependents(at, 'nsubj').length > 0) return;
      readShared(tree, governor, at, reading);
    } else readGovernor(tree, at, governor, reading);
    if (relation === 'parataxis') return;
    at = governor;
  }
};

/** An auxiliary or "not" before the first of two coordinated verbs counts for both unless the second has its own. */
const readShared = (tree: Tree, first: number, second: number, reading: Reading): void => {
  if (isAttributed(tree, first)) reading.hedge('reported');
  const own = tree.dependents(second, 'aux').length > 0;
  const either = tree.dependents(second, 'cc').some((c) => ['or', 'nor'].includes(tree.word(c)));
  if (either && !own && isNegated(tree, first)) reading.deny();
  const contrast = tree.dependents(second, 'cc').some((c) => ['but', 'yet', 'rather'].includes(tree.word(c)));
  if (!own && !contrast && tree.token(second).xpos !== 'VBD') readOwnWords(tree, first, reading);
};

const isNone = (tree: Tree, noun: number): boolean =>
  tree.dependents(noun, 'det').some((d) => ['no', 'neither'].includes(tree.word(d)));

/** "the lack of support", "plans for an invasion", "the threat of an attack". */
const readNounAbove = (tree: Tree, noun: number, reading: Reading): void => {
  const above = tree.head(noun);
  if (above < 0 || tree.relation(noun) !== 'nmod' || !/^(of|for|about|on)$/.test(tree.marker(noun))) return;
  const lemma = tree.lemma(above);
  if (words.ABSENCES.has(lemma)) reading.deny();
  if (words.OPEN_NOMINALS.has(lemma) || (words.EVIDENCE.has(lemma) && isNone(tree, above)))
    reading.hedge('possible');
  if (words.PLANNING_NOUNS.has(lemma)) reading.hedge('planned');
  if (words.REPORTING_NOMINALS.has(lemma)) reading.hedge('reported');
};

/** "fears an attack", "warned of an attack", "accused Iran of support for …". */
const readVerbAround = (tree: Tree, noun: number, reading: Reading): void => {
  const verb = tree.head(noun);
  if (verb < 0 || !tree.isVerb(verb)) return;
  const lemma = tree.lemma(verb);
  const oblique = tree.relation(noun) === 'obl' && /^(of|about|for)$/.test(tree.marker(noun));
  if (!oblique && tree.relation(noun) !== 'obj') return;
  const factual = lemma === 'warn' && tree.marker(noun) !== 'of';
  if (/^(fear|dread|warn|suspect)$/.test(lemma) && !factual) reading.hedge('possible');
  if (oblique ? /^(accuse|suspect|blame)$/.test(lemma) : /^(allege|claim|deny)$/.test(lemma))
    reading.hedge('reported');
  if (oblique && tree.marker(noun) === 'for' && words.WISHING_VERBS.has(lemma)) reading.hedge('planned');
};

const isIndefinite = (tree: Tree, noun: number): boolean =>
  tree.dependents(noun, 'det').some((d) => /^(an?|any|another)$/.test(tree.word(d)));

/** "only an attack would stop it": an act that is not said to be, of which it is said what it would do. */
const readVerbAfter = (tree: Tree, noun: number, reading: Reading): void => {
  const verb = tree.head(noun);
  if (verb < 0 || tree.relation(noun) !== 'nsubj' || !isIndefinite(tree, noun)) return;
  if (tree.dependents(verb, 'aux').some((c) => POSSIBLE_AUXILIARIES.has(tree.word(c))))
    reading.hedge('possible');
};

/** The act that another one accompanies: the strike of "a strike followed by an invasion"; itself for most. */
const leadingAct = (tree: Tree, noun: number): number => {
  const participle = tree.head(noun);
  const follows = participle >= 0 && tree.relation(noun) === 'obl' && tree.relation(participle) === 'acl';
  return follows && /^(follow|accompany|back|support|precede)$/.test(tree.lemma(participle))
    ? tree.head(participle)
    : noun;
};

const readLightVerb = (tree: Tree, noun: number, reading: Reading): void => {
  if (isNone(tree, noun)) reading.deny();
  for (const act of new Set([noun, leadingAct(tree, noun)])) {
    readNounAbove(tree, act, reading);
    readVerbAround(tree, act, reading);
    readVerbAfter(tree, act, reading);
  }
  const verb = governingVerb(tree, noun);
  if (verb === undefined) return;
  if (PLANNING_VERBS.has(tree.lemma(verb))) reading.hedge('planned');
  // Not to end support is to go on with it.
  if (ENDING_VERBS.has(tree.lemma(verb)) !== isNegated(tree, verb)) reading.deny();
  readHedges(tree, verb, reading);
  climb(tree, verb, reading);
};

/** "according to Greece", "Turkey attacked, Greece said". */
const isAttributed = (tree: Tree, index: number): boolean =>
  tree
    .dependents(index, 'obl', 'advcl')
    .some(
      (c) =>
        (/^according( to)?$/.test(tree.marker(c)) || tree.word(c) === 'according') &&
        !words.ACCORDANCES.has(tree.lemma(c)),
    ) || tree.dependents(index, 'parataxis').some((c) => isAside(tree, c));

/** A clause of saying that comments on the one before or around it. */
const isAside = (tree: Tree, clause: number): boolean =>
  (words.SAYING_VERBS.has(tree.lemma(clause)) || REPORTING_VERBS.has(tree.lemma(clause))) &&
  tree.dependents(clause, 'ccomp', 'obj', 'xcomp').length === 0;

/** A question mark may stand before a closing quotation mark. */
const isQuestion = (tree: Tree): boolean => {
  const last = tree.tokens.length - 1;
  return tree.word(last) === '?' || (tree.word(last - 1) === '?' && tree.token(last).upos === 'PUNCT');
};

/**
 * Polarity and modality of the claim that `trigger` heads: negation and hedges on it, on what governs it and, for a
 * noun, on the noun above it and the verb that carries it. A question is possible at most.
 */
export const truthOf = (tree: Tree, trigger: number): Truth => {
  const reading = new Reading();
  readOwnWords(tree, trigger, reading);
  const verbal = tree.isVerb(trigger) || tree.dependents(trigger, 'cop').length > 0;
  if (verbal) {
    readArguments(tree, trigger, reading);
    climb(tree, trigger, reading);
  } else readLightVerb(tree, trigger, reading);
  if (isQuestion(tree)) reading.hedge('possible');
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
