import { isPassive } from './arguments.ts';
import type { Tree } from './tree.ts';
import { REPORTING_ADVERBS } from './words.ts';
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

const REPORTED_WORDS = wordSet(`
  alleged reported supposed purported rumored rumoured suspected claimed so-called ostensible apparent putative presumed
  self-styled self-proclaimed`);

/** Words whose complement is somebody's word or belief. */
const REPORTING = governors(
  [
    'that',
    `accuse deny allege claim suspect blame insist charge rumor rumour assert contend purport believe imagine assume
    presume think fancy feel allege hypothesize hint imply suggest speculate posit theorize reckon testify opine
    convince persuade convinced persuaded sure certain confident assure dispute
    accusation allegation claim suspicion denial rumor rumour report charge suggestion assertion contention belief
    assumption impression insinuation story idea notion theory view argument speculation talk complaint testimony
    conviction supposition thesis perception word news thought myth legend assurance`,
  ],
  ['to', 'claim allege purport believe profess rumor rumour suspect claim'],
  [
    'of',
    `accuse suspect convict talk rumor rumour report accusation allegation claim suspicion denial charge suggestion hint tale
    story account speculation guilty notion idea belief complaint insinuation whisper speak complain charge_of`,
  ],
  ['for', 'blame'],
  ['with', 'charge'],
  ['about', 'rumor rumour claim allegation speculation talk story report speculate complain'],
  ['as', 'describe portray depict present cast represent characterize characterise regard see view paint'],
  [
    'object',
    'allege claim deny report suspect imply insinuate purport dispute contest describe depict decry_as call',
  ],
  ['ing', 'deny'],
);

/** Verbs of saying: what others are said to do is their word. */
const SAYING_VERBS = wordSet(`
  say tell report state argue maintain complain write announce declare add explain note claim allege insist assert contend
  warn charge boast recount relate proclaim protest reply respond remark comment observe believe think suspect quote`);
/** Those that report facts as often as claims. */
const TELLING = wordSet('say tell report state argue maintain complain write boast protest');
/** In the passive, with an infinitive: "is said to support". */
const SAID_OF = wordSet(
  'say report think believe assume presume understand hold rumor rumour allege consider claim suspect purport suppose deem',
);

/** What an act accords with rather than who says so: "according to plan". */
const ACCORDANCES = wordSet('plan schedule timetable custom tradition rule protocol expectation');

/** "in the words of", "from the Chinese point of view", "by some accounts". */
const VIEWPOINTS = wordSet(`
  word view opinion account eye telling estimation perspective version judgment judgement viewpoint standpoint mind parlance
  reckoning narrative retelling phrase rhetoric propaganda imagination`);
const VIEW_PREPOSITIONS = wordSet('in from by to per');
/** "in the novel": what happens there does not happen. */
const FICTIONS = wordSet(
  'novel film movie play story legend myth dream nightmare fantasy fiction game opera poem fable tale',
);

const isViewpoint = (tree: Tree, phrase: number): boolean => {
  const lemma = tree.lemma(phrase);
  const preposition = tree.marker(phrase).split(' ').at(-1) ?? '';
  if (FICTIONS.has(lemma)) return preposition === 'in';
  if (lemma === 'point') return tree.dependents(phrase, 'nmod').some((n) => tree.word(n) === 'view');
  return VIEWPOINTS.has(lemma) && VIEW_PREPOSITIONS.has(preposition) && hasOwner(tree, phrase);
};

/** "in China's view", "in the words of Baghdad": not "in view of", "in a word". */
const hasOwner = (tree: Tree, phrase: number): boolean =>
  tree.dependents(phrase, 'nmod:poss', 'amod', 'compound').length > 0 ||
  (tree.dependents(phrase, 'nmod').some((n) => tree.marker(n) === 'of') &&
    tree.dependents(phrase, 'det').length > 0);

const isAccording = (tree: Tree, phrase: number): boolean =>
  (/^according( to)?$/.test(tree.marker(phrase)) || tree.word(phrase) === 'according') &&
  !ACCORDANCES.has(tree.lemma(phrase));

/** "as Athens would have it", "as Iran claims". */
const isAsSaid = (tree: Tree, clause: number): boolean =>
  tree.marker(clause, 'mark') === 'as' &&
  tree.dependents(clause, 'nsubj').length > 0 &&
  (SAYING_VERBS.has(tree.lemma(clause)) ||
    (/^(have|put|see|tell)$/.test(tree.lemma(clause)) &&
      tree.dependents(clause, 'obj').some((o) => tree.word(o) === 'it')));

/** A clause of saying that comments on the one before or around it: "Turkey attacked, Greece said". */
const isAside = (tree: Tree, clause: number): boolean =>
  SAYING_VERBS.has(tree.lemma(clause)) &&
  tree.dependents(clause, 'ccomp', 'obj', 'xcomp', 'mark').length === 0 &&
  (tree.relation(clause) === 'parataxis' ||
    (tree.dependents(clause, 'nsubj').length > 0 && tree.word(tree.extent(clause)[0] - 1) === ','));

/** "according to Greece", "in the view of Greece", "Greece said": whose word a clause is given as. */
export const isAttributed = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'obl', 'nmod').some((c) => isAccording(tree, c) || isViewpoint(tree, c)) ||
  tree
    .dependents(index, 'advcl', 'parataxis')
    .some((c) => isAccording(tree, c) || isAside(tree, c) || isAsSaid(tree, c));

/** "allegedly", "so-called", "according to Greece". */
export const isReported = (tree: Tree, index: number): boolean =>
  tree
    .dependents(index, 'advmod')
    .some((c) => REPORTING_ADVERBS.has(tree.word(c)) || REPORTED_WORDS.has(tree.word(c))) ||
  qualifiers(tree, index).some((q) => REPORTED_WORDS.has(q)) ||
  endsWithAny(leadIn(tree, index), CHARGES) ||
  isAttributed(tree, index);

/** What they introduce is what somebody is said to have done. */
const CHARGES = phraseSet(
  'on charges of, on suspicion of, accused of, suspected of, on the charge of, under suspicion of',
);

const isSelf = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'nsubj').some((s) => /^(it|they|he|she|we|i)$/.test(tree.word(s)));

/** Whether the governor makes what hangs on it somebody's word. */
export const reports = (tree: Tree, index: number, link: Link): boolean => {
  if (governs(REPORTING, link)) return true;
  const { governor, lemma, relation, reach } = link;
  if (relation === 'parataxis') return SAYING_VERBS.has(lemma) && tree.isVerb(governor);
  if (!tree.isVerb(governor)) return false;
  if (reach === 'that') return TELLING.has(lemma) && !isSelf(tree, index);
  return reach === 'to' && SAID_OF.has(lemma) && isPassive(tree, governor);
};
