import type { EntityMention } from '../analysis.ts';
import type { Surface, SurfaceForm } from '../lexicon/lexicon.ts';
import type { Draft } from './draft.ts';
import type { Match } from './lexical.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { STATE_NOUNS, TITLES } from './words.ts';

const FORMS: Readonly<Record<SurfaceForm, EntityMention['form']>> = {
  name: 'name',
  acronym: 'acronym',
  demonym: 'demonym',
  capital: 'metonym',
  seat: 'metonym',
  surname: 'surname',
};

/** "the Turkish government", "Soviet forces", "Moscow officials": the state, with the noun that it acts through. */
const stateNounAfter = (tree: SentenceTree, match: Match): number | undefined => {
  const token = tree.token(match.last);
  if (!token || token.head <= match.last || token.head - match.last > 3) return undefined;
  if (!['amod', 'compound', 'nmod:desc'].includes(token.deprel)) return undefined;
  const noun = tree.token(token.head);
  const plain = noun?.upos === 'NOUN' || noun?.text === 'Government' || noun?.text === 'Administration';
  return plain && STATE_NOUNS.has(tree.lower(token.head)) ? token.head : undefined;
};

/** Where a title that belongs to the name begins: "President" in "German President Roe". */
export const titleStart = (tree: SentenceTree, first: number): number => {
  let at = first;
  while (at > 0 && TITLES.has(tree.lower(at - 1)) && isJoined(tree, at - 1, first)) at -= 1;
  return at;
};

const isJoined = (tree: SentenceTree, title: number, name: number): boolean => {
  const token = tree.token(title);
  if (!token || token.upos === 'VERB' || token.upos === 'PUNCT') return false;
  const nameHead = tree.token(name)?.head ?? -1;
  return /^\p{Lu}/u.test(token.text) || nameHead === title || token.head === name || token.head === nameHead;
};

/** A mention of a known entity. */
export const knownDraft = (tree: SentenceTree, match: Match, surface: Surface): Draft => {
  const { entry, form } = surface;
  const state = form !== 'surname' && entry.label === 'Country' ? stateNounAfter(tree, match) : undefined;
  const first = entry.label === 'Person' ? titleStart(tree, match.first) : match.first;
  const kind = entry.kind === undefined ? {} : { kind: entry.kind };
  return {
    sentence: match.sentence,
    first,
    last: state ?? match.last,
    label: entry.label,
    name: entry.name,
    known: entry.key,
    ...kind,
    form: first < match.first ? 'title' : FORMS[form],
    confidence: form === 'surname' ? 0.85 : 0.95,
    skip: first < match.first ? 0 : match.skip,
    cut: state === undefined ? match.cut : 0,
  };
};
