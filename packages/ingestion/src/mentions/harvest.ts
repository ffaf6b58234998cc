import { fold } from '../lexicon/atoms.ts';
import { surnameOf } from '../lexicon/lexicon.ts';
import { covers, wordsOf, type Draft } from './draft.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** What a document itself says of its names. */
export interface Harvest {
  /** Acronym → the draft that it was introduced for. */
  readonly acronyms: ReadonlyMap<string, Draft>;
  /** Folded surname or short form → the person or body named in full; nothing where two share it. */
  readonly shortForms: ReadonlyMap<string, Draft>;
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{L})[\p{Lu}\p{L}\d&/.-]{2,10}$/u;
const MINOR = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'al', 'des', 'du']);

/** Whether a short form could abbreviate a name: its letters come in order, most of them at the starts of words. */
export const abbreviates = (short: string, name: string): boolean => {
  const letters = fold(short).replace(/[^\p{L}\d]/gu, '');
  const words = fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !MINOR.has(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  if (letters.length < 2 || words.length < 2) return false;
  if (initials === letters || initials.startsWith(letters)) return true;
  let at = 0;
  for (const letter of words.join('')) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length && letters.startsWith(initials.charAt(0)) && letters.length >= words.length;
};

/** The acronym in brackets right after a stretch, as in "Name (ABC)". */
const bracketed = (tree: SentenceTree, last: number): string | undefined => {
  let at = last + 1;
  if (tree.token(at)?.text === "'s" || tree.token(at)?.text === '’s') at += 1;
  if (tree.token(at)?.text !== '(') return undefined;
  const quoted = /^["“'‘]$/.test(tree.token(at + 1)?.text ?? '') || tree.lower(at + 1) === 'the';
  const word = tree.token(at + (quoted ? 2 : 1))?.text ?? '';
  return ACRONYM.test(word) && word !== word.toLowerCase() ? word : undefined;
};

/** An acronym fits the words before it, or is that of a body whose name in its own language we do not see. */
const introduces = (short: string, draft: Draft, tree: SentenceTree): boolean => {
  if (abbreviates(short, draft.name) || abbreviates(short, wordsOf(tree, draft.first, draft.last)))
    return true;
  const body = draft.label === 'Organization' || draft.label === 'ArmedGroup';
  return body && draft.form === 'name' && draft.last > draft.first && /^[\p{Lu}-]{2,7}$/u.test(short);
};

const addUnique = (map: Map<string, Draft | undefined>, key: string, draft: Draft): void => {
  const before = map.get(key);
  if (!map.has(key)) map.set(key, draft);
  else if (before && before.name !== draft.name) map.set(key, undefined);
};

const settled = (map: Map<string, Draft | undefined>): Map<string, Draft> =>
  new Map([...map].flatMap(([key, draft]) => (draft ? [[key, draft] as const] : [])));

/** Reads a document's names for the short forms that it introduces. */
export const harvest = (drafts: readonly Draft[], trees: readonly SentenceTree[]): Harvest => {
  const acronyms = new Map<string, Draft | undefined>();
  const shortForms = new Map<string, Draft | undefined>();
  for (const draft of drafts) {
    const tree = trees[draft.sentence];
    if (!tree || draft.form === 'pronoun' || draft.form === 'demonym') continue;
    const short = bracketed(tree, draft.last);
    if (short !== undefined && introduces(short, draft, tree)) addUnique(acronyms, short, draft);
    const surname = draft.label === 'Person' && draft.form !== 'surname' ? surnameOf(draft.name) : undefined;
    if (surname !== undefined) addUnique(shortForms, fold(surname), draft);
  }
  return { acronyms: settled(acronyms), shortForms: settled(shortForms) };
};

/** Gives a short form the name, label and key of what it was introduced for. */
export const expandShortForms = (drafts: readonly Draft[], { acronyms, shortForms }: Harvest): Draft[] =>
  drafts.map((draft) => {
    if (draft.known !== undefined) return draft;
    const full =
      acronyms.get(draft.name) ?? (draft.name.includes(' ') ? undefined : shortForms.get(fold(draft.name)));
    if (!full || full.name === draft.name) return draft;
    const form = acronyms.has(draft.name) ? 'acronym' : 'surname';
    const { label, name, known, kind } = full;
    return {
      ...draft,
      label,
      name,
      form,
      confidence: Math.max(0.8, draft.confidence),
      ...(known === undefined ? {} : { known }),
      ...(kind === undefined ? {} : { kind }),
    };
  });

/** Acronyms that the document introduces, where they were read as common nouns: "the VWP". */
export const missedAcronyms = (
  trees: readonly SentenceTree[],
  drafts: readonly Draft[],
  { acronyms }: Harvest,
): Draft[] =>
  trees.flatMap((tree) =>
    tree.tokens.flatMap(({ index, text, upos }) => {
      const full = upos === 'NOUN' || upos === 'ADJ' ? acronyms.get(text) : undefined;
      const taken = drafts.some((d) => d.sentence === tree.sentence.index && covers(d, index));
      if (!full || taken) return [];
      const { label, name, known, kind } = full;
      return [
        {
          sentence: tree.sentence.index,
          first: index,
          last: index,
          label,
          name,
          form: 'acronym',
          confidence: 0.8,
          ...(known === undefined ? {} : { known }),
          ...(kind === undefined ? {} : { kind }),
        } satisfies Draft,
      ];
    }),
  );
