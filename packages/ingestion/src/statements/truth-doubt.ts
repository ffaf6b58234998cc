import type { Tree } from './tree.ts';
import { POSSIBLE_AUXILIARIES } from './words.ts';
import { isNegated, isNone } from './truth-denial.ts';
import {
  endsWithAny,
  governors,
  governs,
  isBare,
  isIndefinite,
  isPredicate,
  leadIn,
  phraseSet,
  qualifiers,
  wordSet,
  type Link,
} from './truth-reading.ts';

const OPEN_AUXILIARIES = wordSet('must ought');

const POSSIBLE_WORDS = wordSet(`
  perhaps maybe possibly potentially probably likely possible potential probable hypothetical feared imaginary presumably
  conceivably theoretically hypothetically simulated mock imagined theoretical fictional conceivable plausible mooted`);

const CONDITIONS = phraseSet(`
  if, only if, unless, whether, in case, lest, as if, as though, provided, providing, provided that, providing that,
  supposing, supposing that, assuming, assuming that, if only, even if, on condition that`);
/** Conditions that make what hangs on them as open as they are. */
const OPEN_CONDITIONS = phraseSet('if, only if, unless, in case, provided, assuming, supposing');
/** Participles that introduce a condition whatever the parser takes them for. */
const PROVISOS = wordSet('provided providing assuming supposing granted');

/** What they introduce is left open. */
const OPEN_LEADS = phraseSet(`
  in case of, in the event of, in event of, for fear of, under threat of, at the risk of, at risk of, in danger of,
  under the threat of, on condition of, in the face of a possible, with the possibility of, with the prospect of, but for`);

/** Words that leave open what hangs on them. */
const OPENING = governors(
  [
    'that',
    `seem appear fear dread doubt question dispute warn speculate guess suspect ask wonder suppose imagine assume
    presume worry predict forecast anticipate
    likely possible conceivable possibility prospect risk fear danger likelihood chance probability hope threat worry concern
    hypothesis doubtful doubt uncertain afraid worried hopeful unclear probable plausible debatable questionable expectation
    scenario premise condition time chances odds odd thinkable`,
  ],
  ['that', 'wish hope hint dream pray'],
  [
    'to',
    `seem appear likely possible able free conceivable apt liable prone fear capacity ability
    capability power potential freedom means mean wherewithal chance possibility risk opportunity prospect feasible permitted option`,
  ],
  ['ing', 'risk fear dread imagine'],
  [
    'of',
    `capable possibility prospect risk fear danger likelihood chance probability hope threat warn suspicion afraid dream
    specter spectre scenario event fearful wary dread idea thought talk eventuality question warning menace`,
  ],
  ['about', 'worry concern fear warn warning question doubt speculate wonder'],
  ['for', 'potential capacity'],
  ['against', 'warn guard insure safeguard hedge protect warning caution protection defend advise'],
  [
    'object',
    `fear dread doubt risk imagine oppose envision deter fake hypothesize postulate resist question
    threaten preclude discourage`,
  ],
  [
    'subject',
    `possible likely conceivable probable plausible uncertain doubtful unclear improbable questionable feasible
    thinkable debatable dubious hypothetical`,
  ],
  ['of', 'option fantasy'],
  ['to', 'way position'],
);

const FACTUAL_QUESTIONS = wordSet('why when where how who');

/** Nouns that leave open what they are denied of: "no evidence that". */
const EVIDENCE = wordSet(`
  evidence proof sign indication hint suggestion reason basis confirmation truth ground guarantee certainty question
  talk prospect chance hope`);
/** Adjectives that leave open what they are denied of: "it is not certain that". */
const CERTAINTY = wordSet('certain clear sure evident obvious known proven confirmed given established');
/** Words that, denied, leave what hangs on them alone: "nobody doubts that". */
const DOUBTING = wordSet('doubt question dispute deny');
const DOUBTING_NOUNS = wordSet('doubt question denying dispute secret mystery');

/** "as long as Egypt supports": of the past it tells a fact. */
const isProviso = (tree: Tree, index: number): boolean =>
  tree.token(index).xpos !== 'VBD' &&
  tree
    .dependents(index, 'mark')
    .some((c) => tree.word(c) === 'as' && tree.word(c - 1) === 'long' && /^(as|so)$/.test(tree.word(c - 2)));

const isEvenIf = (tree: Tree, clause: number): boolean =>
  tree.dependents(clause, 'advmod', 'mark').some((c) => tree.word(c) === 'even');

/** A main clause is as open as the condition on it, save one that tells the past. */
const isConditioned = (tree: Tree, index: number): boolean =>
  tree.token(index).xpos !== 'VBD' &&
  tree
    .dependents(index, 'advcl')
    .some((c) => tree.isVerb(c) && OPEN_CONDITIONS.has(tree.marker(c, 'mark')) && !isEvenIf(tree, c));

/** "Were Iran to attack", "Should China attack", "Had Japan attacked" before the subject at the start of a clause. */
const isInverted = (tree: Tree, index: number): boolean => {
  const [first] = tree.extent(index);
  const opener = tree.tokens.findIndex((t, i) => i <= index && /^(were|should|had)$/i.test(t.text));
  if (opener < 0 || opener >= index || index - opener > 8) return false;
  const starts = opener === 0 || [',', ';', '“', '"'].includes(tree.word(opener - 1));
  const subject = /^(NN|PRP|DT|JJ)/.test(tree.tokens[opener + 1]?.xpos ?? '');
  if (!starts || !subject || first > opener + 4) return false;
  const between = tree.tokens.slice(opener + 1, index).map((t) => t.text.toLowerCase());
  if (between.includes(',')) return false;
  if (tree.word(opener) === 'were') return between.at(-1) === 'to' || between.includes('to');
  return tree.token(index).xpos === (tree.word(opener) === 'had' ? 'VBN' : 'VB');
};

/** "in theory", "in principle". */
const isInTheory = (tree: Tree, index: number): boolean =>
  tree
    .dependents(index, 'obl')
    .some((c) => /^(in theory|in principle|on paper)$/.test(`${tree.marker(c)} ${tree.word(c)}`));

/** "any attack", of which none is said to have been. */
const isAny = (tree: Tree, noun: number): boolean =>
  !tree.isVerb(noun) && tree.dependents(noun, 'det').some((d) => tree.word(d) === 'any');

const AWAITING = wordSet('until till before');
const WHENEVER = wordSet('when once after whenever');
const isPresent = (tree: Tree, verb: number): boolean =>
  /^VB[ZP]$/.test(tree.token(verb).xpos) && tree.dependents(verb, 'aux').length === 0;
const isFuture = (tree: Tree, verb: number): boolean =>
  tree.dependents(verb, 'aux').some((a) => /^(will|shall|would|’ll|'ll)$/.test(tree.word(a)));

/** "until Serbia recognizes", "once Turkey recognizes, talks will resume". */
const isAwaited = (tree: Tree, verb: number): boolean => {
  if (!isPresent(tree, verb)) return false;
  const openers = tree.dependents(verb, 'mark', 'advmod').map((c) => tree.word(c));
  if (openers.some((w) => AWAITING.has(w))) return true;
  const main = tree.head(verb);
  const moment = tree.relation(verb) === 'acl' && /^(moment|minute|instant|day|time)$/.test(tree.lemma(main));
  if (moment) return isFuture(tree, tree.head(main));
  return tree.relation(verb) === 'advcl' && openers.some((w) => WHENEVER.has(w)) && isFuture(tree, main);
};

/** "if Russia had not supported", "had Russia not supported": that it did is what the condition is about. */
export const isCounterfactualDenial = (tree: Tree, index: number): boolean => {
  const had = tree.dependents(index, 'aux').some((a) => tree.word(a) === 'had');
  return had && isNegated(tree, index) && (tree.marker(index, 'mark') === 'if' || isInverted(tree, index));
};

/** "may", "perhaps", "if", "in the event of". */
export const isOpen = (tree: Tree, index: number): boolean =>
  tree
    .dependents(index, 'aux')
    .some((c) => POSSIBLE_AUXILIARIES.has(tree.word(c)) || OPEN_AUXILIARIES.has(tree.word(c))) ||
  tree.dependents(index, 'advmod', 'mark', 'cop').some((c) => POSSIBLE_WORDS.has(tree.word(c))) ||
  qualifiers(tree, index).some((q) => POSSIBLE_WORDS.has(q)) ||
  CONDITIONS.has(tree.marker(index, 'mark')) ||
  /\b(whether|if)$/.test(tree.marker(index, 'mark')) ||
  isAny(tree, index) ||
  isInTheory(tree, index) ||
  isAwaited(tree, index) ||
  isProvided(tree, index) ||
  endsWithAny(leadIn(tree, index), OPEN_LEADS) ||
  isProviso(tree, index) ||
  isConditioned(tree, index) ||
  isInverted(tree, index);

/** "provided that Spain supports", where "provided" is a clause of its own to the parser. */
const isProvided = (tree: Tree, index: number): boolean => {
  if (tree.dependents(index, 'nsubj').length === 0) return false;
  const [first] = tree.extent(index);
  const before = tree.word(first) === 'that' ? first - 1 : first;
  return [before, first - 1].some((i) => PROVISOS.has(tree.word(i)) && tree.relation(i) !== 'amod');
};

/** Whether a governor that is denied is no evidence for what hangs on it: "no evidence that", "not certain that". */
const isUnproven = (tree: Tree, { governor, lemma, reach, relation }: Link): boolean => {
  if (reach !== 'that' && relation !== 'nmod') return false;
  const denied = isNegated(tree, governor) || isNone(tree, governor);
  return denied && (EVIDENCE.has(lemma) || CERTAINTY.has(lemma));
};

/** Adverbial questions take for granted what they ask about: "unclear why", "asked when". */
export const asksHow = (tree: Tree, index: number): boolean =>
  tree
    .dependents(index, 'advmod', 'mark', 'nsubj', 'obj', 'obl')
    .some((c) => FACTUAL_QUESTIONS.has(tree.word(c)) && !/^(far|much)$/.test(tree.word(c + 1)));

/** Whether the governor, denied, takes for granted what hangs on it: "no doubt that", "nobody denies that". */
export const isUndoubted = (tree: Tree, { governor, lemma, reach }: Link, denied: boolean): boolean =>
  reach === 'that' &&
  ((denied && DOUBTING.has(lemma)) ||
    (DOUBTING_NOUNS.has(lemma) && (isNone(tree, governor) || isNegated(tree, governor))));

/** "is able to" is open, "was able to" done. */
const hasManaged = (tree: Tree, { governor, lemma }: Link): boolean =>
  lemma === 'able' && tree.dependents(governor, 'cop').some((c) => /^(was|were)$/.test(tree.word(c)));

/** What is argued about need not be there, unless it is named as known: "opponents of recognition". */
const DEBATED = governors(
  ['of', 'opponent proponent supporter advocate champion foe critic discussion'],
  ['over about on', 'debate discussion controversy disagreement quarrel divide'],
  ['object', 'discuss debate'],
);
const isDebated = (tree: Tree, index: number, link: Link): boolean =>
  governs(DEBATED, link) && !isPredicate(tree, index) && (isIndefinite(tree, index) || isBare(tree, index));

/** What is allowed now is not done yet; what was allowed mostly was. */
const PERMITTING = governors(['to object', 'allow permit enable entitle']);
const isPermitted = (tree: Tree, link: Link): boolean =>
  governs(PERMITTING, link) && !/^VB[DN]$/.test(tree.token(link.governor).xpos);

/** Whether the governor leaves open what hangs on it. */
export const leavesOpen = (tree: Tree, index: number, link: Link): boolean => {
  if (hasManaged(tree, link)) return false;
  if (governs(OPENING, link) || isUnproven(tree, link)) return true;
  if (isDebated(tree, index, link) || isPermitted(tree, link)) return true;
  return /^(if|unless|whether)$/.test(tree.marker(link.governor, 'mark'));
};

/** "How far Iran supports Iraq". */
export const isExtentQuestion = (tree: Tree, index: number): boolean => {
  const [first] = tree.extent(index);
  return [first, first - 1, first - 2].some(
    (i) => tree.word(i) === 'how' && /^(far|much)$/.test(tree.word(i + 1)) && i < index,
  );
};
