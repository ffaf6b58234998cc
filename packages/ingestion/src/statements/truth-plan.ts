import type { Tree } from './tree.ts';
import { PLANNED_AUXILIARIES } from './words.ts';
import {
  endsWithAny,
  governors,
  governs,
  leadIn,
  phraseSet,
  qualifiers,
  wordSet,
  type Link,
} from './truth-reading.ts';

const PLANNED_WORDS = wordSet(`
  planned proposed future intended upcoming prospective attempted threatened would-be impending imminent expected
  forthcoming projected anticipated envisaged contemplated promised pending draft looming`);

/** What they introduce is aimed at. */
const AIMS = phraseSet(`
  in preparation for, in anticipation of, with the aim of, with a view to, with the goal of, with the intention of,
  with the purpose of, for the purpose of, in the hope of, in hopes of, on the brink of, on the verge of,
  on the point of, on the cusp of, in pursuit of, with the intent of, with the object of, in expectation of`);

/** Words that make what hangs on them a plan, a wish, a demand or an attempt. */
const PLANNING = governors(
  [
    'to',
    `agree plan intend promise pledge vow decide seek want hope aim propose prepare commit undertake wish offer expect
    attempt try threaten urge ask call request push order consider discuss mull contemplate design desire aspire choose
    strive struggle resolve determine demand recommend suggest advocate invite encourage instruct command direct implore beg
    entreat press pressure oblige task mean need swear volunteer opt elect endeavor endeavour plot conspire scheme petition
    authorize authorise entitle empower invite arrange require long yearn persuade_to set_out gear_up go_out look stand
    vote campaign lobby appeal plead train ready beseech exhort warn advise tell suppose deserve
    purpose plan decision intention attempt effort proposal pledge promise threat bid desire readiness willingness agreement
    ready willing prepared determined keen eager set about due bound poised scheduled slated plot request call demand
    obligation duty commitment need wish ambition aspiration resolve vow offer order mandate authority right mission
    campaign scheme conspiracy resolution bill motion push drive project initiative inclination tendency temptation
    ought obliged supposed tempted inclined anxious desperate hopeful intent authorized reluctant invitation appeal
    preparation option opportunity permission promise course track instruction ultimatum design aim goal objective wont`,
  ],
  [
    'ing',
    'consider contemplate mull discuss suggest recommend propose advocate envisage debate plan urge favor favour',
  ],
  [
    'that',
    `intend promise pledge vow hope propose wish expect threaten urge ask request demand recommend advocate
    require order agree decide desire want plan insist_on
    promise pledge vow hope proposal wish expectation threat demand recommendation request insistence condition plan desire`,
  ],
  [
    'object',
    `plan intend promise pledge vow seek want hope propose prepare wish offer expect attempt try threaten urge request
    consider contemplate mull mulls demand recommend suggest advocate desire envisage envision anticipate foresee rehearse
    simulate practice practise plot call_for moot prepare_for await schedule predict require need debate
    urge invite threaten game preach favor favour crave solicit`,
  ],
  [
    'for',
    `argue call push press lobby campaign plead appeal ask hope wish prepare clamor clamour agitate plan long yearn pray
    vote brace ready beg wait aim provide opt apply
    plan proposal preparation call request demand hope wish plea pressure campaign appeal agitation blueprint scheme need
    desire case argument bid push support_for ready prepared timetable date deadline vote lobbying`,
  ],
  [
    'of',
    'plan proposal promise offer pledge intention hope dream think capable_of possibility_of rehearsal simulation',
  ],
  ['of', 'expectation anticipation preparation vision brink verge goal aim prospect hope'],
  ['on', 'intent bent insist set plan decide vote'],
  ['at', 'aim direct'],
  ['to', 'commit commitment pledge'],
  ['into', 'press pressure talk'],
  ['with', 'threaten menace toy flirt'],
  ['about', 'think talk dream'],
  ['object', 'weigh eye float earmark'],
  ['toward towards', 'lean move step progress way road path drift work closer close'],
  ['to', 'talk negotiation discussion apply application fund position'],
  ['for', 'fund money budget mass apply'],
  ['ing', 'bill resolution draft proposal motion amendment'],
  [
    'subject',
    'imminent due pending inevitable next forthcoming expected loom desirable necessary needed essential',
  ],
);

/** "is going to attack", "is to attack". */
const isProspective = (tree: Tree, { governor, lemma, reach }: Link): boolean =>
  reach === 'to' &&
  ((/^(has|have|'ve)$/.test(tree.word(governor)) && lemma === 'have') ||
    (lemma === 'let' &&
      tree.token(governor).xpos === 'VB' &&
      tree.dependents(governor, 'aux', 'mark').length === 0) ||
    (lemma === 'go' && tree.token(governor).xpos === 'VBG') ||
    (lemma === 'be' && /^(is|are|was|were|'s|be)$/.test(tree.word(governor))));

/** "is to buy", where the copula is that of the infinitive. */
const isToBe = (tree: Tree, index: number): boolean =>
  tree.token(index).xpos === 'VB' &&
  tree.marker(index, 'mark') === 'to' &&
  tree.dependents(index, 'cop').length > 0;

const PROPOSALS = wordSet('plan proposal scheme bill draft blueprint motion');
/** "a plan under which Egypt recognizes Kosovo". */
export const isProposal = (tree: Tree, noun: number): boolean => PROPOSALS.has(tree.lemma(noun));
/** "under the plan, Egypt recognizes Kosovo". */
const isUnderProposal = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'obl').some((c) => tree.marker(c) === 'under' && isProposal(tree, c));

/** "next year Japan buys". */
const isComing = (tree: Tree, index: number): boolean =>
  /^VB[ZP]$/.test(tree.token(index).xpos) &&
  tree
    .dependents(index, 'obl', 'advmod')
    .some(
      (c) => tree.word(c) === 'tomorrow' || tree.dependents(c, 'amod').some((d) => tree.word(d) === 'next'),
    );

/** "will", "planned", "in preparation for". */
export const isPlanned = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'aux').some((c) => PLANNED_AUXILIARIES.has(tree.word(c))) ||
  isToBe(tree, index) ||
  isUnderProposal(tree, index) ||
  isComing(tree, index) ||
  qualifiers(tree, index).some((q) => PLANNED_WORDS.has(q)) ||
  endsWithAny(leadIn(tree, index), AIMS);

/** Whether the governor makes what hangs on it a plan. */
export const plans = (tree: Tree, index: number, link: Link): boolean =>
  governs(PLANNING, link) ||
  isProspective(tree, link) ||
  (link.relation === 'advcl' && link.reach === 'to' && tree.token(index).xpos === 'VB');
