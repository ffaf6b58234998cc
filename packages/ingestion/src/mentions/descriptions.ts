import { canDescribe, describedLabel, hyphenStart, isHyphenated } from './described-nouns.ts';
import { covers, wordsOf, type Draft } from './draft.ts';
import type { SentenceTree } from './sentence-tree.ts';

const LONGEST = 14;
/** What acts or happens also where it only modifies: "opposition leader", "coup plotters". */
const IN_COMPOUNDS = new Set(
  'opposition government army military rebel police coup parliament election war junta militia guerrilla'.split(
    ' ',
  ),
);
const BEFORE = new Set([
  'amod',
  'compound',
  'nmod:poss',
  'nummod',
  'nmod:desc',
  'flat',
  'advmod',
  'nmod',
  'obl:npmod',
  'obl:unmarked',
  'nmod:unmarked',
]);
const INSIDE = new Set([
  'case',
  'det',
  'amod',
  'compound',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'flat',
  'nummod',
  'conj',
  'cc',
  'punct',
  'fixed',
]);
const CORE_PREPOSITIONS = new Set(['of', 'by', 'against', 'between', 'over', 'among']);
/** These lead on only to something named. */
const NAMED_PREPOSITIONS = new Set([
  'with',
  'to',
  'for',
  'on',
  'from',
  'into',
  'in',
  'at',
  'near',
  'across',
  'throughout',
  'around',
  'through',
  'toward',
  'towards',
  'within',
  'under',
  'outside',
  'inside',
  'along',
]);

const isUnder = (tree: SentenceTree, index: number, head: number): boolean => {
  let at = index;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tree.token(at);
    if (
      !token ||
      (!BEFORE.has(token.deprel) && !['case', 'det', 'conj', 'cc', 'punct'].includes(token.deprel))
    )
      return false;
    if (token.head === head) return true;
    at = token.head;
  }
  return false;
};

/** Where a hyphenated word that the tokens split begins: "on" of "on-site". */
const wholeWordStart = (tree: SentenceTree, first: number): number => {
  const at = tree.token(first)?.text === '-' ? first + 1 : first;
  const start = hyphenStart(tree, at);
  return start < at ? wholeWordStart(tree, start) : at;
};

/** The first word of the phrase, articles and other determiners left out. */
const startOf = (tree: SentenceTree, head: number): number => {
  let first = isHyphenated(tree, head) ? hyphenStart(tree, head) : head;
  for (let i = first - 1; i >= 0; i -= 1) {
    const token = tree.token(i);
    if (!token || !isUnder(tree, i, head)) break;
    if (token.deprel === 'det' && token.head === head) break;
    if (token.upos === 'PUNCT' && !/^[-–,'’]$/.test(token.text)) break;
    if (token.upos === 'CCONJ' && tree.token(i - 1)?.upos !== tree.token(i + 1)?.upos) break;
    first = i;
  }
  first = wholeWordStart(tree, first);
  while (first < head && isLoose(tree, first, head)) first += 1;
  return first;
};

/** Words at the start of a phrase that are no part of what it describes. */
const isLoose = (tree: SentenceTree, index: number, head: number): boolean => {
  const token = tree.token(index);
  if (!token || tree.token(index + 1)?.text === '-') return false;
  if (['DET', 'PUNCT', 'CCONJ', 'ADP', 'PART'].includes(token.upos) || token.deprel === 'case') return true;
  if (/^(?:such|several|many|other|further|more|most|own|same|some|few)$/.test(token.lemma)) return true;
  return token.upos === 'ADV' && token.head === head;
};

const endOf = (tree: SentenceTree, index: number): number => {
  let last = index;
  for (const child of tree.children(index)) {
    if (child < index || !INSIDE.has(tree.token(child)?.deprel ?? '')) continue;
    if (tree.token(child)?.deprel === 'conj' && !conjunctIsNoun(tree, child)) continue;
    const end = endOf(tree, child);
    if (tree.token(end)?.upos !== 'PUNCT') last = Math.max(last, end);
  }
  return last;
};

const conjunctIsNoun = (tree: SentenceTree, index: number): boolean =>
  ['PROPN', 'NOUN', 'PRON'].includes(tree.token(index)?.upos ?? '') &&
  tree.childWith(index, 'nmod', 'acl', 'acl:relcl') === undefined;

interface Phrase {
  readonly first: number;
  readonly last: number;
}

const phraseOf = (
  tree: SentenceTree,
  head: number,
  named: (first: number, last: number) => boolean,
): Phrase => {
  const first = startOf(tree, head);
  let last = head;
  const complements = tree.children(head).filter((c) => c > head && tree.token(c)?.deprel.startsWith('nmod'));
  for (const complement of complements) {
    const preposition = tree.preposition(complement);
    const end = endOf(tree, complement);
    const core = CORE_PREPOSITIONS.has(preposition);
    const leads = NAMED_PREPOSITIONS.has(preposition) && named(complement, end);
    const adjacent = tree.childWith(complement, 'case') === last + 1;
    if (!adjacent || !(core || leads) || end - first > LONGEST) break;
    last = end;
  }
  return { first, last };
};

const lowered = (tree: SentenceTree, first: number, text: string): string =>
  first === 0 && tree.token(0)?.upos !== 'PROPN' && !/^\p{Lu}[\p{Lu}.]/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const confidenceOf = (head: number, phrase: Phrase, hasActor: boolean): number => {
  if (hasActor) return 0.8;
  if (phrase.last > head) return 0.55;
  return phrase.first < head ? 0.5 : 0.3;
};

const GENERIC: ReadonlySet<Draft['label']> = new Set<Draft['label']>([
  'Policy',
  'Event',
  'Process',
  'Agreement',
]);

/** A kind that the lexicon lists, as "sanctions": a description with a name inside says which. */
const isGeneric = (tree: SentenceTree, { first, last, label }: Draft): boolean =>
  first === last && GENERIC.has(label) && tree.token(first)?.text === tree.lower(first);

const namedBeside = (names: readonly Draft[], { first, last }: Phrase, head: number): boolean =>
  names.some((d) => d.last >= first && d.first <= last && !covers(d, head) && d.form !== 'pronoun');

/** "the Chilean military" is Chile, and a body of its own. */
const isBodyOf = (tree: SentenceTree, state: Draft, index: number): boolean =>
  state.label === 'Country' &&
  state.last === index &&
  state.first < index &&
  /^(?:military|army|navy|police|people|public)$/.test(tree.lower(index));

/** "in response", "in return": no thing of its own. */
const isAdverbial = (tree: SentenceTree, index: number): boolean =>
  tree.lower(index - 1) === 'in' && tree.token(index)?.xpos === 'NN';

/**
 * Common nouns that describe an event, an agreement, a group …: the phrase from its first modifier to its last close
 * complement. Surest with a name inside ("the Soviet withdrawal from Austria"), least sure when bare ("the war").
 */
export const descriptions = (tree: SentenceTree, names: readonly Draft[]): Draft[] =>
  tree.tokens.flatMap((token) => {
    if (token.upos !== 'NOUN' || token.deprel === 'fixed') return [];
    if (token.deprel === 'compound' && !IN_COMPOUNDS.has(token.lemma)) return [];
    if (!canDescribe(tree, token.index) || isAdverbial(tree, token.index)) return [];
    if (names.some((d) => covers(d, token.index) && !isBodyOf(tree, d, token.index) && !isGeneric(tree, d)))
      return [];
    const named = (first: number, last: number): boolean =>
      names.some((d) => d.last >= first && d.first <= last);
    const phrase = phraseOf(tree, token.index, named);
    const label = describedLabel(tree, token.index, phrase);
    const generic = names.some((d) => covers(d, token.index) && isGeneric(tree, d));
    if (!label || (generic && !namedBeside(names, phrase, token.index))) return [];
    const sentenceCase = names.some((d) => d.first === 0)
      ? wordsOf(tree, phrase.first, phrase.last)
      : lowered(tree, phrase.first, wordsOf(tree, phrase.first, phrase.last));
    return [
      {
        sentence: tree.sentence.index,
        ...phrase,
        head: token.index,
        label,
        name: sentenceCase,
        form: 'description',
        confidence: confidenceOf(token.index, phrase, named(phrase.first, phrase.last)),
      } satisfies Draft,
    ];
  });
