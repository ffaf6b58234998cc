import type { SentenceTree } from './sentence-tree.ts';
import { PLACE_EVENT_NOUNS, PLACE_OBJECT_VERBS, STATE_NOUNS } from './words.ts';

const WHERE = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'through',
  'into',
  'across',
  'throughout',
  'via',
  'of',
  'within',
  'beyond',
  'along',
  'over',
  'off',
  'above',
  'north',
  'south',
  'east',
  'west',
  'toward',
  'towards',
  'onto',
  'upon',
]);
const MOTION = new Set([
  'go',
  'come',
  'travel',
  'fly',
  'move',
  'return',
  'march',
  'head',
  'arrive',
  'advance',
  'flee',
  'withdraw',
  'depart',
  'leave',
  'retreat',
  'escape',
  'sail',
  'march',
  'drive',
  'bring',
  'take',
  'send',
  'fly',
  'ship',
  'transfer',
  'evacuate',
  'expel',
  'deploy',
]);

/** Whether a city stands for its state here: it acts, owns, or is dealt with; otherwise it is where something is. */
export const actsAsState = (tree: SentenceTree, index: number): boolean => {
  const at = tree.firstConjunct(index);
  const token = tree.token(at);
  if (!token) return false;
  const { deprel } = token;
  const head = token.head;
  if (deprel === 'nmod:poss')
    return !PLACE_EVENT_NOUNS.has(tree.lemma(head)) || tree.lemma(head) === 'attack';
  if (deprel === 'compound' || deprel === 'amod' || deprel === 'nmod:desc')
    return STATE_NOUNS.has(tree.lower(head));
  if (deprel.startsWith('nsubj')) return actsAsSubject(tree, head, deprel);
  if (deprel === 'obj') return !PLACE_OBJECT_VERBS.has(tree.lemma(head));
  if (deprel === 'iobj') return true;
  if (deprel.startsWith('obl') || deprel.startsWith('nmod')) return actsAfterPreposition(tree, at, head);
  return deprel === 'appos' ? actsAsState(tree, head) : deprel === 'root' || deprel === 'parataxis';
};

const actsAsSubject = (tree: SentenceTree, verb: number, deprel: string): boolean => {
  if (deprel === 'nsubj:pass') return !PLACE_OBJECT_VERBS.has(tree.lemma(verb));
  const lies = tree.lemma(verb) === 'lie' || tree.lemma(verb) === 'fall';
  return !lies && tree.childWith(verb, 'cop') === undefined;
};

const actsAfterPreposition = (tree: SentenceTree, index: number, head: number): boolean => {
  const preposition = tree.preposition(index);
  const verb = tree.token(head)?.upos === 'VERB';
  const governor = tree.lemma(head);
  if (WHERE.has(preposition)) return preposition === 'of' && STATE_NOUNS.has(tree.lower(head));
  if (preposition === 'to' || preposition === 'from' || preposition === 'for')
    return verb ? !MOTION.has(governor) : !PLACE_EVENT_NOUNS.has(governor);
  return (
    !PLACE_EVENT_NOUNS.has(governor) ||
    preposition === 'between' ||
    preposition === 'with' ||
    preposition === 'by'
  );
};
