import type { Label } from '@entente/graph-schema';
import { type Atom, atomsOf } from './atoms.ts';
import { withKindWordsFree } from './kind-words.ts';
import type { LexiconRow } from './schema.ts';
import { Trie, type TrieMatch } from './trie.ts';

/** A known entity. */
export interface LexiconEntry extends LexiconRow {
  readonly key: string;
  readonly label: Label;
}

/** Labels of bodies that belong to a state when its name is in theirs: "Libyan House of Representatives". */
const BODIES: ReadonlySet<Label> = new Set<Label>(['Organization']);

/** What a form of words is to its entity. A `surname` needs support in the document. */
export type SurfaceForm = 'name' | 'acronym' | 'demonym' | 'capital' | 'seat' | 'surname';

export interface Surface {
  readonly entry: LexiconEntry;
  readonly form: SurfaceForm;
  /** Key of the state whose body it is, where these words do not say so: "Senate" without "U.S.". */
  readonly owner?: string;
}

/** Known entities and all the words that stand for them. */
export interface Lexicon {
  /** Tells a lexicon with packs of the user's own from the world's, whose version is empty. */
  readonly version: string;
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  longest(atoms: readonly Atom[], from: number): TrieMatch<Surface> | undefined;
  lookup(name: string): readonly Surface[];
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.\-/&]{2,8}$/u;
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'de',
  'van',
  'von',
  'der',
  'da',
  'dos',
  'du',
  'le',
  'la',
]);
const SUFFIXES = new Set([
  'jr',
  'sr',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xvi',
  'xviii',
  'pasha',
  'bey',
  'dey',
  'shah',
  'lama',
  'emperor',
]);

/** The last name by which a person may be called, or nothing for rulers with a numeral or a realm and single names. */
export const surnameOf = (name: string): string | undefined => {
  const words = name.split(' ');
  if (words.length < 2) return undefined;
  const last = words.at(-1) ?? '';
  if (SUFFIXES.has(last.replace('.', '').toLowerCase())) return undefined;
  const before = words.at(-2)?.toLowerCase() ?? '';
  if (before === 'of') return undefined;
  return PARTICLES.has(before) && words.length > 2 ? `${words.at(-2) ?? ''} ${last}` : last;
};

const nameForm = (name: string): SurfaceForm => (ACRONYM.test(name) ? 'acronym' : 'name');

const surfacesOf = (entry: LexiconEntry): [string, SurfaceForm][] => {
  const surname = entry.label === 'Person' ? surnameOf(entry.name) : undefined;
  const named = [entry.name, ...(entry.aliases ?? [])];
  return [
    ...named.map((name): [string, SurfaceForm] => [name, nameForm(name)]),
    ...(surname === undefined || named.includes(surname)
      ? []
      : [[surname, 'surname'] as [string, SurfaceForm]]),
    ...(entry.demonyms ?? []).map((name): [string, SurfaceForm] => [name, 'demonym']),
    ...(entry.capitals ?? []).map((name): [string, SurfaceForm] => [name, 'capital']),
    ...(entry.seats ?? []).map((name): [string, SurfaceForm] => [name, 'seat']),
  ];
};

/** The state that a body's row or its own name says it belongs to. */
const ownerOf = (entry: LexiconEntry, states: Trie<Surface>): string | undefined => {
  if (!BODIES.has(entry.label)) return undefined;
  const isState = ({ entry: { label }, form }: Surface): boolean => label === 'Country' && form !== 'capital';
  if (entry.state !== undefined)
    return states.exact(entry.state).find((surface) => isState(surface) && surface.form === 'name')?.entry
      .key;
  return states.longest(atomsOf(entry.name), 0)?.values.find(isState)?.entry.key;
};

const addEntry = (trie: Trie<Surface>, entry: LexiconEntry, states: Trie<Surface>): void => {
  const owner = ownerOf(entry, states);
  const seen = new Set<string>();
  for (const [name, form] of surfacesOf(entry)) {
    const bare = withKindWordsFree(entry.label, name.replace(/^the /, ''));
    const atoms = atomsOf(bare);
    const spelling = atoms.map((atom) => `${atom.key} ${atom.case}`).join(' ');
    if (seen.has(spelling)) continue;
    seen.add(spelling);
    const unsaid = owner !== undefined && states.longest(atoms, 0) === undefined;
    trie.add(bare, { entry, form, ...(unsaid ? { owner } : {}) });
  }
};

/** Builds the look-up over entries; an entry never repeats a surface. */
export const buildLexicon = (entries: readonly LexiconEntry[], version = ''): Lexicon => {
  const states = new Trie<Surface>();
  const trie = new Trie<Surface>();
  for (const entry of entries) if (entry.label === 'Country') addEntry(states, entry, states);
  for (const entry of entries) addEntry(trie, entry, states);
  return {
    version,
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    longest: (atoms, from) => trie.longest(atoms, from),
    lookup: (name) => trie.exact(name),
  };
};
