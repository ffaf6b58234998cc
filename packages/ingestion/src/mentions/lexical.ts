import { type Atom, atomsOf } from '../lexicon/atoms.ts';
import type { Lexicon, Surface } from '../lexicon/lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** A stretch of tokens that the lexicon knows, with everything that it can stand for. */
export interface Match {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly surfaces: readonly Surface[];
  /** The name's words, for look-ups over the document. */
  readonly skip: number;
  readonly cut: number;
  readonly atoms: number;
}

interface PlacedAtom extends Atom {
  readonly token: number;
}

const NOMINAL = new Set(['PROPN', 'NOUN', 'ADJ', 'X', 'NUM', 'SYM', '']);

const placedAtoms = (tree: SentenceTree): PlacedAtom[] => {
  const placed: PlacedAtom[] = [];
  for (const token of tree.tokens)
    for (const atom of atomsOf(token.text)) placed.push({ ...atom, token: token.index });
  return placed;
};

/** A lone common-noun alias wants a noun; any lone name wants a nominal, so that the verb "Polish" is no people. */
const tagFits = (tree: SentenceTree, first: number, last: number, surfaces: readonly Surface[]): boolean => {
  if (first !== last) return true;
  const token = tree.token(first);
  if (!token || !NOMINAL.has(token.upos)) return false;
  const common = surfaces.every(
    (surface) => surface.entry.label === 'Commodity' || surface.entry.label === 'Weapon',
  );
  const modifies =
    token.deprel === 'compound' && surfaces.every((surface) => surface.entry.label === 'Weapon');
  if (common && modifies && token.text === token.text.toLowerCase()) return false;
  if (!common || /[\p{Lu}\d]/u.test(token.text)) return true;
  return token.upos === 'NOUN' && !(token.xpos === 'NN' && /^(?:arm|mine|tank|chip|drug)$/.test(token.lemma));
};

const PROPER = new Set(['Country', 'Person', 'Organization', 'ArmedGroup', 'Place']);

/** A common name does not start in the middle of a word: "soft-containment policy". */
const startsInside = (first: Atom, surfaces: readonly Surface[]): boolean =>
  first.start > 0 && !surfaces.some((surface) => PROPER.has(surface.entry.label));

/** All stretches of a sentence that the lexicon knows, longest first, without overlap. */
export const lexicalMatches = (tree: SentenceTree, lexicon: Lexicon): Match[] => {
  const atoms = placedAtoms(tree);
  const matches: Match[] = [];
  for (let at = 0; at < atoms.length;) {
    const found = lexicon.longest(atoms, at);
    const first = atoms[at];
    const last = atoms[at + (found?.length ?? 1) - 1];
    if (
      !found ||
      !first ||
      !last ||
      startsInside(first, found.values) ||
      !tagFits(tree, first.token, last.token, found.values)
    ) {
      at += 1;
      continue;
    }
    matches.push({
      sentence: tree.sentence.index,
      first: first.token,
      last: last.token,
      surfaces: found.values,
      skip: first.start,
      cut: (tree.token(last.token)?.text.length ?? 0) - last.end,
      atoms: found.length,
    });
    at += found.length;
  }
  return matches;
};
