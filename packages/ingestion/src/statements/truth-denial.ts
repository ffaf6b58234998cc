import type { Tree } from './tree.ts';
import { ENDING_VERBS } from './words.ts';
import {
  endsWithAny,
  governors,
  governs,
  isIndefinite,
  leadIn,
  phraseSet,
  qualifiers,
  wordSet,
  type Link,
} from './truth-reading.ts';

const NEGATORS = wordSet(`
  not n't n’t never no neither nor hardly scarcely barely rarely seldom nowhere without minus sans absent`);
/** After "not" they make it "not only …", which denies nothing. */
const NOT_ONLY = wordSet('only just merely simply least');
/** Before a verb: what it tells did not come about. */
const NEAR_MISSES = wordSet('almost nearly practically virtually well-nigh');
const NEGATIVE_SUBJECTS = wordSet('nobody none nothing neither few');
/** "few supported", not "a few supported". */
const isNegativePronoun = (tree: Tree, index: number): boolean =>
  NEGATIVE_SUBJECTS.has(tree.word(index)) && tree.dependents(index, 'det').length === 0;
const NONE = wordSet('no neither zero');
/** Before "any", "a single": as good as none. */
const BARELY = wordSet('not hardly scarcely barely without');
const SCARCE = wordSet('little scant few');
/** With "no": "at no time", "in no way". */
const AT_NO = wordSet('time mean means point way circumstance circumstances account stage moment case event');

/** What they introduce did not happen. */
const REPLACED = phraseSet(`
  instead of, rather than, short of, far from, in the absence of, in lieu of, in place of, barring, for lack of, let alone, much less, still less, never mind, all but, as good as, within an inch of,
  within a hair of, within an ace of,
  for want of, as opposed to, in the absence of any, anything but, lacking`);

/** Qualities of an act that did not come about. */
const UNDONE = wordSet(`
  near near-miss averted foiled thwarted aborted cancelled canceled shelved nonexistent non-existent fictitious fabricated
  bogus fake phantom forgone unrealized unrealised imaginary false invented staged-for-tv`);

/** Words whose own sense is that what hangs on them does not hold. */
const DENYING = governors(
  [
    'to',
    `refuse fail decline cease forget neglect hesitate omit forbear scorn disdain
    refusal failure inability reluctance unwillingness impossibility unwilling reluctant unable unlikely impossible loath
    powerless disinclined hesitant incapable afraid`,
  ],
  ['to', 'prohibit forbid ban bar forbidden powerless'],
  [
    'ing',
    `stop cease avoid resist forgo shun eschew escape quit give_up rule_out put_off prevent prohibit forbid ban preclude
    discourage abstain miss hold_off halt end oppose renounce suspend abandon discontinue`,
  ],
  [
    'from',
    `refrain abstain desist recoil shrink prevent stop keep bar block deter dissuade discourage ban prohibit forbid preclude
    hinder restrain hold_back back_down back_away back_off draw_back shy_away stay_away far hold pull_back distance dissociate talk argue refuse exempt disqualify`,
  ],
  [
    'of',
    `nonexistence deprived devoid bereft strip stripped rob starve incapable lack absence want rejection refusal denial stop_short despair end cessation abandonment termination suspension
    withdrawal cancellation renunciation loss prevention impossibility innocent short fall_short deprive ban avoidance
    discontinuation repudiation revocation halt`,
  ],
  ['for', 'lack'],
  ['at', 'balk baulk jib draw stick'],
  ['against', 'decide ban prohibition vote advise'],
  [
    'toward',
    'decline end stop halt opposition resistance objection aversion close come_close opposed averse far_from',
  ],
  [
    'object',
    `avert foil thwart forestall forestal dissolve preempt pre-empt scupper abort call_off rule_out turn_down shelve drop_out forgo lack
    escape cancel prevent avoid abandon frustrate stave_off head_off ward_off fend_off give_up break_off cut_off
    disavow repudiate disclaim quash nullify annul disown veto decline discontinue want_for miss`,
  ],
  ['that', 'refute disprove debunk disprove_of false untrue wrong incorrect myth lie unlikely impossible'],
  ['that', 'falsehood fiction fabrication invention nonsense mistaken unthinkable inconceivable implausible'],
  [
    'subject',
    'false untrue incorrect impossible unlikely absent nonexistent over unthinkable inconceivable off myth lie',
  ],
  ['to', 'pretend feign'],
  ['that', 'pretend feign'],
  ['ing', 'feign'],
);

/** Denying words that, denied, state what hangs on them: "did not hesitate to", "never stopped". */
const IMPLIED_BY_DENIAL = wordSet('hesitate fail stop cease forget neglect afraid give_up lack omit miss');

/** "no longer", "not any longer". */
const isOver = (tree: Tree, adverb: number): boolean =>
  ['longer', 'more'].includes(tree.word(adverb)) && tree.word(adverb - 1) === 'no';

/** "at no time", "under no circumstances". */
const isAtNo = (tree: Tree, phrase: number): boolean =>
  AT_NO.has(tree.word(phrase)) &&
  tree.marker(phrase) !== (tree.word(phrase) === 'time' ? 'in' : '') &&
  tree.dependents(phrase, 'det').some((d) => tree.word(d) === 'no');

/** "did not ratify it until 1822", when it did. */
const isDelayed = (tree: Tree, index: number): boolean =>
  tree
    .dependents(index, 'obl', 'advcl')
    .some((c) => /^(until|till)$/.test(tree.marker(c) || tree.marker(c, 'mark'))) &&
  /^VB[DN]?$/.test(tree.token(index).xpos) &&
  tree.dependents(index, 'aux').every((a) => /^(did|had|was|were|been)$/.test(tree.word(a)));

/** Whether "not" or another negator stands on the word itself. */
export const isNegated = (tree: Tree, index: number): boolean =>
  !isDelayed(tree, index) && hasNegator(tree, index);

const hasNegator = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'obl').some((c) => isAtNo(tree, c)) ||
  tree.dependents(index, 'advmod', 'det', 'cc', 'mark', 'case').some((c) => {
    const word = tree.word(c);
    if (isOver(tree, c)) return true;
    if (NEAR_MISSES.has(word)) return tree.isVerb(index) && c < index && index - c < 3;
    return NEGATORS.has(word) && !(word === 'not' && NOT_ONLY.has(tree.word(c + 1)));
  });

/** "rather than attack", "instead of attacking", "far from attacking". */
const isReplaced = (tree: Tree, index: number): boolean => {
  const linked = tree.dependents(index, 'cc').map((c) => `${tree.word(c)} ${tree.word(c + 1)}`);
  return [leadIn(tree, index), ...linked].some((text) => endsWithAny(text, REPLACED));
};

/** "no support", "hardly any support", "not a single attack". */
export const isNone = (tree: Tree, noun: number): boolean =>
  tree.dependents(noun, 'det', 'cc', 'nummod', 'amod').some((d) => NONE.has(tree.word(d))) ||
  tree.dependents(noun, 'nmod:poss').some((d) => isNegativePronoun(tree, d)) ||
  tree.dependents(noun, 'amod').some((d) => SCARCE.has(tree.word(d)) && isScarce(tree, noun, d)) ||
  ((isIndefinite(tree, noun) || tree.word(noun) === 'one') &&
    tree.dependents(noun, 'advmod').some((d) => BARELY.has(tree.word(d))));

/** "little support", not "a little support" nor "the little support". */
const isScarce = (tree: Tree, noun: number, quality: number): boolean =>
  tree.dependents(noun, 'det').every((d) => d > quality);

/** "nobody attacked", "no state attacked". */
export const hasNegativeSubject = (tree: Tree, index: number): boolean =>
  tree
    .dependents(index, 'nsubj')
    .some(
      (s) =>
        isNegativePronoun(tree, s) ||
        isNone(tree, s) ||
        tree.dependents(s, 'det', 'cc', 'advmod').some((d) => tree.word(d) === 'neither'),
    );

/** Negation on the word itself or in a lead-in, or a quality that undoes it. */
export const isDenied = (tree: Tree, index: number): boolean =>
  isNegated(tree, index) ||
  isReplaced(tree, index) ||
  `${tree.word(index - 2)} ${tree.word(index - 1)}` === 'all but' ||
  tree.word(index).startsWith('non-') ||
  (!tree.isVerb(index) && (isNone(tree, index) || qualifiers(tree, index).some((q) => UNDONE.has(q))));

/** "supported neither Turkey nor Qatar", "attacked nobody". */
export const hasNegativeObject = (tree: Tree, verb: number): boolean =>
  tree
    .dependents(verb, 'obj', 'iobj')
    .some(
      (o) =>
        isNegativePronoun(tree, o) ||
        tree
          .dependents(o, 'cc', 'advmod', 'det')
          .some((d) => tree.word(d) === 'neither' || (tree.relation(d) === 'det' && tree.word(d) === 'no')),
    );

/** "has yet to recognize", "too weak to support". */
const isUnreached = (tree: Tree, { governor, lemma, reach }: Link): boolean => {
  if (reach !== 'to') return false;
  const adverbs = tree.dependents(governor, 'advmod').map((c) => tree.word(c));
  return (/^(have|be|remain)$/.test(lemma) && adverbs.includes('yet')) || adverbs.includes('too');
};

/** To end them is no denial that they were. */
const EVENTS = wordSet(`
  war conflict hostility fighting dispute crisis rivalry feud standoff uprising rebellion revolt insurgency mutiny siege rule
  monopoly dominance supremacy era struggle`);
const FINISHING = wordSet('end stop halt cease terminate break abolish settle suspend undermine reverse cut');

/** "ended the war", where there was one. */
const isFinished = (tree: Tree, index: number, { lemma, reach }: Link): boolean =>
  (reach === 'object' || reach === 'of') && FINISHING.has(lemma) && EVENTS.has(tree.lemma(index));

/** A stance that is over when it ends; of an act, the end says that it was. */
const STANCES = wordSet(`
  support aid backing alliance recognition relation tie cooperation partnership membership friendship assistance subsidy funding
  pact union entente sanction embargo protection patronage link sponsorship`);
const LAPSING = wordSet('end collapse cease lapse expire dissolve stop dry_up fade vanish evaporate');

/** Nouns of which none leaves the act undone: "had no reason to", against "had no difficulty in". */
const UNTROUBLED = wordSet(
  'difficulty hesitation trouble problem qualm compunction scruple choice option alternative',
);

/** "no intention of attacking", "in no mood to support". */
export const isUnwanted = (tree: Tree, { governor, reach, relation }: Link): boolean =>
  relation === 'acl' &&
  /^(to|of|in|for|at|ing)$/.test(reach) &&
  isNone(tree, governor) &&
  !UNTROUBLED.has(tree.lemma(governor));

/** Words that end a stance or an act, which was there until then: what they are not done to goes on. */
export const ends = (tree: Tree, index: number, { lemma, reach }: Link): boolean =>
  (/^(object|ing|from|toward|of|to)$/.test(reach) && ENDINGS.has(lemma)) ||
  (reach === 'subject' && LAPSING.has(lemma) && STANCES.has(tree.lemma(index)));
const ENDINGS = wordSet(`
  end stop halt cease quit withdraw suspend terminate discontinue abandon break break_off cut cut_off sever freeze revoke lift
  give_up renounce cessation termination suspension withdrawal drop scrap cancel reverse cease_to hold_back`);

/** Whether the governor's own sense, denial on it left aside, is that what hangs on it does not hold. */
export const denies = (tree: Tree, index: number, link: Link): boolean =>
  !isFinished(tree, index, link) &&
  (governs(DENYING, link) ||
    ((link.reach === 'object' || link.reach === 'from') && ENDING_VERBS.has(link.lemma)) ||
    ends(tree, index, link) ||
    isUnreached(tree, link));

/** Whether what hangs on the governor holds when that is denied: "did not hesitate to attack". */
export const impliedByDenial = ({ lemma, reach }: Link): boolean =>
  IMPLIED_BY_DENIAL.has(lemma) || (reach === 'object' && ENDING_VERBS.has(lemma));
