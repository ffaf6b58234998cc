import { fold } from '../lexicon/atoms.ts';
import { surnameOf, type Surface } from '../lexicon/lexicon.ts';
import type { Match } from './lexical.ts';
import { actsAsState } from './roles.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { TITLES } from './words.ts';

/** Keys of entities that the document names beyond doubt: in full, or with a title. */
export type Evidence = ReadonlySet<string>;

const titleBefore = (tree: SentenceTree, first: number): boolean =>
  first > 0 && TITLES.has(tree.lower(first - 1)) && /^\p{Lu}/u.test(tree.token(first - 1)?.text ?? '');

const inFull = (match: Match, surface: Surface): boolean =>
  match.atoms > 1 && surface.form !== 'surname' && surface.form !== 'capital';

/** What is named in full somewhere in the document. */
export const evidenceOf = (matches: readonly Match[]): Evidence => {
  const keys = new Set<string>();
  for (const match of matches) {
    const full = match.surfaces.filter((surface) => inFull(match, surface));
    if (full.length === 1 && full[0]) keys.add(full[0].entry.key);
  }
  return keys;
};

const alive = ({ entry }: Surface, year: number | undefined): boolean =>
  year === undefined || (year >= (entry.from ?? -9999) && year <= (entry.to ?? 9999));

const narrowed = <T>(list: readonly T[], keep: (item: T) => boolean): readonly T[] => {
  const kept = list.filter(keep);
  return kept.length > 0 ? kept : list;
};

/** How near a year is to an entity's time; 0 inside it. */
const distance = ({ entry }: Surface, year: number): number =>
  Math.max(0, (entry.from ?? -9999) - year, year - (entry.to ?? 9999));

const supported = (tree: SentenceTree, match: Match, surface: Surface, evidence: Evidence): boolean => {
  if (surface.form === 'surname') return evidence.has(surface.entry.key) || titleBefore(tree, match.first);
  if (surface.entry.ambiguous !== true) return true;
  return evidence.has(surface.entry.key);
};

const nameBefore = (tree: SentenceTree, match: Match, surface: Surface): boolean => {
  if (surface.entry.label !== 'Person' || match.atoms > 1 || match.first === 0) return true;
  const before = tree.token(match.first - 1);
  if (
    before?.upos !== 'PROPN' ||
    TITLES.has(before.text.toLowerCase()) ||
    !/^\p{Lu}\p{Ll}/u.test(before.text)
  )
    return true;
  const given = fold(before.text);
  const names = [surface.entry.name, ...(surface.entry.aliases ?? [])].map(fold);
  return (
    surnameOf(surface.entry.name) === undefined ||
    names.some((name) => name.split(' ').includes(given)) ||
    before.head !== match.first
  );
};

/** Picks what a stretch stands for here, by support in the document, by the year, and by what a city does. */
export const choose = (
  tree: SentenceTree,
  match: Match,
  evidence: Evidence,
  year: number | undefined,
): Surface | undefined => {
  const possible = match.surfaces.filter(
    (s) => supported(tree, match, s, evidence) && nameBefore(tree, match, s),
  );
  const cities = possible.some((s) => s.form === 'capital');
  const acting = cities && actsAsState(tree, tree.headOf(match.first, match.last));
  const roleFits = narrowed(
    possible,
    (s) => !cities || (acting ? s.form === 'capital' : s.entry.label === 'Place'),
  );
  const timely = narrowed(roleFits, (s) => alive(s, year));
  const named = narrowed(timely, (s) => evidence.has(s.entry.key));
  const nearest =
    year === undefined ? named : [...named].sort((a, b) => distance(a, year) - distance(b, year));
  const [best] = nearest;
  if (best && !alive(best, year) && best.entry.ambiguous === true) return undefined;
  return best;
};
