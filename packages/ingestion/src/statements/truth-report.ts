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
    convinced persuaded sure certain confident assure dispute
    accusation allegation claim suspicion denial rumor rumour report charge suggestion assertion contention belief
    assumption impression insinuation story idea notion theory view argument speculation talk complaint testimony
    version conviction supposition thesis perception word news thought myth legend assurance`,
  ],
  ['to', 'claim allege purport believe profess rumor rumour suspect claim'],
  [
    'of',
    `accuse suspect convict talk rumor rumour report accusation allegation claim suspicion denial charge suggestion hint tale tell
    story account word speculation guilty notion idea belief complaint insinuation whisper speak complain charge_of`,
  ],
  ['for', 'blame responsible'],
  ['xcomp', 'consider deem call label brand dub think perceive view judge believe'],
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
const TELLING = wordSet(
  'say tell report state argue maintain complain write boast protest swear announce declare inform',
);
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
  'novel film movie play story legend myth dream nightmare fantasy fiction game opera poem fable tale simulation scenario exercise drill',
);

const isViewpoint = (tree: Tree, phrase: number): boolean => {
  const lemma = tree.lemma(phrase);
  const preposition = tree.marker(phrase).split(' ').at(-1) ?? '';
  if (FICTIONS.has(lemma)) return preposition === 'in';
  if (preposition === 'per') return true;
  if (lemma === 'point') return tree.dependents(phrase, 'nmod').some((n) => tree.word(n) === 'view');
  return VIEWPOINTS.has(lemma) && VIEW_PREPOSITIONS.has(preposition) && hasOwner(tree, phrase);
};

/** "in China's view", "in the words of Baghdad": not "in view of", "in a word". */
const hasOwner = (tree: Tree, phrase: number): boolean =>
  tree.dependents(phrase, 'nmod:poss', 'amod', 'compound').length > 0 ||
  tree.dependents(phrase, 'det').some((d) => /^(some|most|many|all|one)$/.test(tree.word(d))) ||
  (tree.dependents(phrase, 'nmod').some((n) => tree.marker(n) === 'of') &&
    tree.dependents(phrase, 'det').length > 0);

const isAccording = (tree: Tree, phrase: number): boolean =>
  (/^according( to)?$/.test(tree.marker(phrase)) || tree.word(phrase) === 'according') &&
  !ACCORDANCES.has(tree.lemma(phrase));

/** Nouns for what is said, and for who says it. */
const SOURCES = wordSet('report rumor rumour account allegation story version legend claim source critic');

/** "as Athens would have it", "as Iran claims". */
const isAsSaid = (tree: Tree, clause: number): boolean =>
  tree.marker(clause, 'mark') === 'as' &&
  tree.dependents(clause, 'nsubj').length > 0 &&
  (SAYING_VERBS.has(tree.lemma(clause)) ||
    (tree.lemma(clause) === 'go' &&
      tree.dependents(clause, 'nsubj').some((s) => SOURCES.has(tree.lemma(s)))) ||
    (/^(have|put|see|tell)$/.test(tree.lemma(clause)) &&
      tree.dependents(clause, 'obj').some((o) => tree.word(o) === 'it')));

/** A clause of saying that comments on the one before or around it: "Turkey attacked, Greece said". */
const isAside = (tree: Tree, clause: number): boolean =>
  SAYING_VERBS.has(tree.lemma(clause)) &&
  tree.dependents(clause, 'ccomp', 'obj', 'xcomp', 'mark').length === 0 &&
  (tree.relation(clause) === 'parataxis' ||
    (tree.dependents(clause, 'nsubj').length > 0 && tree.word(tree.extent(clause)[0] - 1) === ','));

/** "if the reports are true". */
const isIfTrue = (tree: Tree, clause: number): boolean =>
  tree.marker(clause, 'mark') === 'if' && /^(true|accurate|correct|believe|right)$/.test(tree.lemma(clause));

/** "according to Greece", "in the view of Greece", "Greece said": whose word a clause is given as. */
export const isAttributed = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'obl', 'nmod').some((c) => isAccording(tree, c) || isViewpoint(tree, c)) ||
  tree
    .dependents(index, 'advcl', 'parataxis')
    .concat(tree.dependents(index, 'nsubj').flatMap((s) => tree.dependents(s, 'parataxis')))
    .some((c) => isIfTrue(tree, c) || isAccording(tree, c) || isAside(tree, c) || isAsSaid(tree, c));

/** "allegedly", "so-called", "according to Greece". */
export const isReported = (tree: Tree, index: number): boolean =>
  tree
    .dependents(index, 'advmod')
    .some((c) => REPORTING_ADVERBS.has(tree.word(c)) || REPORTED_WORDS.has(tree.word(c))) ||
  qualifiers(tree, index).some((q) => REPORTED_WORDS.has(q)) ||
  endsWithAny(leadIn(tree, index), CHARGES) ||
  (tree.dependents(index, 'nsubj').length > 0 && isQuoted(tree, index)) ||
  isFronted(tree, index) ||
  isAttributed(tree, index);

/** What they introduce is what somebody is said to have done. */
const CHARGES = phraseSet(
  'on charges of, on suspicion of, accused of, suspected of, on the charge of, under suspicion of',
);

/** Subjects whose verbs tell what is said or made up: "reports have …", "the film shows …". */
const SHOWING = wordSet(
  'show depict portray tell have imagine describe suggest indicate assume feature speak narrate',
);

export const isTale = (tree: Tree, { governor, lemma }: Link): boolean =>
  SHOWING.has(lemma) &&
  (tree
    .dependents(governor, 'nsubj')
    .some((s) => FICTIONS.has(tree.lemma(s)) || (SOURCES.has(tree.lemma(s)) && lemma !== 'show')) ||
    (lemma === 'have' && tree.dependents(governor, 'obj').some((o) => tree.word(o) === 'it')));

/** "Cairo’s version is that Israel attacked": the noun that an outer subject stands for. */
export const outerSubject = (tree: Tree, index: number): Link | undefined => {
  const [outer] = tree.dependents(index, 'nsubj:outer');
  if (outer === undefined) return undefined;
  const reach = tree.marker(index, 'mark') === 'to' ? 'to' : 'that';
  return { governor: outer, lemma: tree.lemma(outer), relation: 'acl', reach, finite: reach === 'that' };
};

/** An object set before the one who says it: "Iran armed rebels, the spokesman added", read as a noun phrase. */
const isFronted = (tree: Tree, index: number): boolean => {
  const verb = tree.head(index);
  const fronted = tree.relation(index) === 'obj' && index < verb && SAYING_VERBS.has(tree.lemma(verb));
  return fronted && tree.dependents(verb, 'nsubj').some((s) => s > index);
};

const OPENING_QUOTES = wordSet('“ `` «');
const CLOSING_QUOTES = wordSet("” '' »");
/** Fewer words in quotation marks are a name or a doubt, not somebody's sentence. */
const LEAST_QUOTED = 4;

/** Whether a word stands in a quoted sentence. */
const isQuoted = (tree: Tree, index: number): boolean => {
  const isQuote = (i: number): boolean => tree.word(i) === '"';
  const straight = tree.tokens.flatMap((t) => (isQuote(t.index) ? [t.index] : []));
  const before = straight.filter((i) => i < index);
  const opening =
    before.length % 2 === 1
      ? before.at(-1)
      : tree.tokens.findLast((t) => t.index < index && OPENING_QUOTES.has(t.text))?.index;
  if (opening === undefined) return false;
  const closing =
    tree.tokens.find((t) => t.index > opening && (CLOSING_QUOTES.has(t.text) || isQuote(t.index)))?.index ??
    tree.tokens.length;
  return closing > index && closing - opening > LEAST_QUOTED;
};

const isSelf = (tree: Tree, index: number): boolean =>
  tree.dependents(index, 'nsubj').some((s) => /^(it|they|he|she|we|i)$/.test(tree.word(s)));

/** Whether the governor makes what hangs on it somebody's word. */
export const reports = (tree: Tree, index: number, link: Link): boolean => {
  if (governs(REPORTING, link)) return true;
  const { governor, lemma, relation, reach } = link;
  if (lemma === 'convince') return reach === 'that' && tree.token(governor).xpos === 'VBN';
  if (relation === 'parataxis') return SAYING_VERBS.has(lemma) && tree.isVerb(governor);
  if (!tree.isVerb(governor)) return false;
  if (reach === 'that') return TELLING.has(lemma) && !isSelf(tree, index);
  return reach === 'to' && SAID_OF.has(lemma) && isPassive(tree, governor);
};
