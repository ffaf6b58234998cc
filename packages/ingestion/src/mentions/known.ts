import type { Label } from '@entente/graph-schema';
import type { EntityMention } from '../analysis.ts';
import { atomsOf } from '../lexicon/atoms.ts';
import type { Lexicon, Surface, SurfaceForm } from '../lexicon/lexicon.ts';
import { wordsOf, type Draft } from './draft.ts';
import type { Match } from './lexical.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { RULING_NOUNS, STATE_NOUNS, TITLE_MODIFIERS, TITLES } from './words.ts';

/** Names in which a state is a party, not just a word. */
const NESTING: ReadonlySet<Label> = new Set<Label>(['Organization', 'Agreement', 'Event', 'Infrastructure']);
const STATES: ReadonlySet<Label> = new Set<Label>(['Country']);
const OBJECTS: ReadonlySet<Label> = new Set<Label>(['Person', 'Place']);
const NESTED_CONFIDENCE = 0.5;

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
  if (!token || match.cut > 0 || token.head <= match.last || token.head - match.last > 3) return undefined;
  if (!['amod', 'compound', 'nmod:desc'].includes(token.deprel)) return undefined;
  const noun = tree.token(token.head);
  if (tree.tokens.slice(match.last + 1, token.head).some(({ upos }) => upos === 'CCONJ')) return undefined;
  const plain = noun?.upos === 'NOUN' || noun?.text === 'Government' || noun?.text === 'Administration';
  return plain && STATE_NOUNS.has(tree.lower(token.head)) ? token.head : undefined;
};

/** "the Monroe administration": the noun, where a leader's name qualifies it. */
const rulingNounAfter = (tree: SentenceTree, match: Match): number | undefined => {
  const next = match.last + 1;
  return tree.token(match.last)?.head === next && RULING_NOUNS.has(tree.lower(next)) ? next : undefined;
};

/** A leader's government is the state where the lexicon says so, a regime stays its leader. */
const rulingDraft = (
  tree: SentenceTree,
  match: Match,
  surface: Surface,
  lexicon: Lexicon,
): Draft | undefined => {
  const noun = surface.entry.label === 'Person' ? rulingNounAfter(tree, match) : undefined;
  if (noun === undefined) return undefined;
  const state =
    tree.lower(noun) === 'regime' ? undefined : lexicon.entries.get(`Country:${surface.entry.state ?? ''}`);
  const { label, name, key } = state ?? surface.entry;
  return {
    sentence: match.sentence,
    first: match.first,
    last: noun,
    label,
    name,
    known: key,
    form: 'metonym',
    confidence: 0.85,
  };
};

/** Where a title that belongs to the name begins: "President" in "German President Roe". */
export const titleStart = (tree: SentenceTree, first: number): number => {
  let at = first;
  while (at > 0 && isTitleWord(tree, at - 1, at < first) && isJoined(tree, at - 1, first)) at -= 1;
  return at;
};

/** Whether a word is a title, or the first of one: "Prime" in "Prime Minister". */
export const partOfTitle = (tree: SentenceTree, index: number): boolean =>
  TITLES.has(tree.lower(index)) ||
  (TITLE_MODIFIERS.has(tree.lower(index)) && TITLES.has(tree.lower(index + 1)));

const isTitleWord = (tree: SentenceTree, index: number, inTitle: boolean): boolean =>
  TITLES.has(tree.lower(index)) || (inTitle && TITLE_MODIFIERS.has(tree.lower(index)));

const isJoined = (tree: SentenceTree, title: number, name: number): boolean => {
  const token = tree.token(title);
  if (!token || token.upos === 'VERB' || token.upos === 'PUNCT') return false;
  const nameHead = tree.token(name)?.head ?? -1;
  return /^\p{Lu}/u.test(token.text) || nameHead === title || token.head === name || token.head === nameHead;
};

/** Where a person's given names begin before a surname that the lexicon knows: "Recep" in "Recep Erdogan". */
const givenStart = (tree: SentenceTree, match: Match, { entry }: Surface): number => {
  const words = new Set(atomsOf(entry.name).map((atom) => atom.key));
  let first = match.first;
  for (let at = first - 1; at >= 0; at -= 1) {
    const [atom, more] = atomsOf(tree.token(at)?.text ?? '');
    if (
      !atom ||
      more ||
      atom.case === 'any' ||
      !(words.has(atom.key) || (atom.key.length === 1 && first < match.first))
    )
      break;
    first = at;
  }
  return first;
};

/** The mentions of a known entity: itself, or a leader's government and the leader inside it. */
export const knownDrafts = (
  tree: SentenceTree,
  match: Match,
  surface: Surface,
  lexicon: Lexicon,
): Draft[] => {
  const own = knownDraft(tree, match, surface);
  const ruling = rulingDraft(tree, match, surface, lexicon);
  return ruling ? [ruling, { ...own, confidence: NESTED_CONFIDENCE }] : [own];
};

const knownDraft = (tree: SentenceTree, match: Match, surface: Surface): Draft => {
  const { entry, form } = surface;
  const state = form !== 'surname' && entry.label === 'Country' ? stateNounAfter(tree, match) : undefined;
  const named = entry.label === 'Person' ? givenStart(tree, match, surface) : match.first;
  const first = entry.label === 'Person' ? titleStart(tree, named) : match.first;
  const kind = entry.kind === undefined ? {} : { kind: entry.kind };
  return {
    sentence: match.sentence,
    first,
    last: state ?? match.last,
    label: entry.label,
    name: entry.name,
    known: entry.key,
    ...kind,
    form: first < named ? 'title' : FORMS[form],
    confidence: form === 'surname' ? 0.85 : 0.95,
    skip: first < match.first ? 0 : match.skip,
    cut: state === undefined ? match.cut : 0,
  };
};

/** Whom or what a known event befell: "Sarajevo" in "siege of Sarajevo". */
export const nestedObject = (
  tree: SentenceTree,
  match: Match,
  surface: Surface,
  lexicon: Lexicon,
): Draft[] => {
  if (surface.entry.label !== 'Event') return [];
  const of = tree.tokens.findIndex(
    ({ index }) => index > match.first && index < match.last && tree.lower(index) === 'of',
  );
  if (of < 0) return [];
  const first = of + 1;
  const entry = lexicon
    .lookup(wordsOf(tree, first, match.last))
    .find((s) => s.form === 'name' && OBJECTS.has(s.entry.label))?.entry;
  const besieged = surface.entry.kind === 'battle' && tree.token(match.last)?.upos === 'PROPN';
  if (!entry && !besieged) return [];
  const name = entry?.name ?? wordsOf(tree, first, match.last);
  const kind = entry?.kind;
  return [
    {
      sentence: match.sentence,
      first,
      last: match.last,
      label: entry?.label ?? 'Place',
      name,
      ...(entry === undefined ? {} : { known: entry.key }),
      ...(kind === undefined ? {} : { kind }),
      form: 'name',
      confidence: NESTED_CONFIDENCE,
      cut: match.cut,
    },
  ];
};

/** The states inside a longer known name: "US" in "US Central Command". */
export const nestedStates = (
  tree: SentenceTree,
  match: Match,
  surface: Surface,
  lexicon: Lexicon,
): Draft[] => {
  if (match.atoms < 2 || !NESTING.has(surface.entry.label)) return [];
  return tree.tokens.slice(match.first, match.last + 1).flatMap(({ index, text, upos }) => {
    if (upos === 'PUNCT') return [];
    const entry = lexicon.lookup(text).find((s) => s.form !== 'capital' && STATES.has(s.entry.label))?.entry;
    if (!entry || entry.key === surface.entry.key) return [];
    const { label, name, key, kind } = entry;
    const own = kind === undefined ? {} : { kind };
    return [
      {
        sentence: match.sentence,
        first: index,
        last: index,
        label,
        name,
        known: key,
        ...own,
        form: 'demonym',
        confidence: NESTED_CONFIDENCE,
      } satisfies Draft,
    ];
  });
};
