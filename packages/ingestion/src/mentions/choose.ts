import { fold } from '../lexicon/atoms.ts';
import { surnameOf, type Surface } from '../lexicon/lexicon.ts';
import type { Match } from './lexical.ts';
import { actsAsState } from './roles.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { TITLES } from './words.ts';

/** Entities that the document names in full, by key, with the sentences where it does, rising. */
export type Evidence = ReadonlyMap<string, readonly number[]>;

const titleBefore = (tree: SentenceTree, first: number): boolean =>
  first > 0 && TITLES.has(tree.lower(first - 1)) && /^\p{Lu}/u.test(tree.token(first - 1)?.text ?? '');

/** Titles that stand before a given name: "King George" is no one called George by surname. */
const ROYAL = new Set(['king', 'queen', 'prince', 'princess', 'emperor', 'empress', 'pope', 'tsar', 'czar']);

const calledByTitle = (tree: SentenceTree, match: Match, { entry }: Surface): boolean =>
  entry.ambiguous !== true && titleBefore(tree, match.first) && !ROYAL.has(tree.lower(match.first - 1));

const inFull = (match: Match, surface: Surface): boolean =>
  match.atoms > 1 && surface.form !== 'surname' && surface.form !== 'capital';

const isPlain = (match: Match, surface: Surface): boolean =>
  surface.entry.label === 'Country' &&
  (surface.form === 'name' || surface.form === 'demonym') &&
  match.surfaces.length === 1;

/** What is named in full somewhere in the document. */
export const evidenceOf = (matches: readonly Match[]): Evidence => {
  const keys = new Map<string, number[]>();
  for (const match of matches) {
    const full = match.surfaces.filter((surface) => inFull(match, surface) || isPlain(match, surface));
    const [only] = full;
    if (full.length !== 1 || !only) continue;
    const sentences = keys.get(only.entry.key);
    if (sentences) sentences.push(match.sentence);
    else keys.set(only.entry.key, [match.sentence]);
  }
  return keys;
};

const alive = ({ entry }: Surface, year: number | undefined): boolean =>
  year === undefined || (year >= (entry.from ?? -9999) && year <= (entry.to ?? 9999));

const narrowed = <T>(list: readonly T[], keep: (item: T) => boolean): readonly T[] => {
  const kept = list.filter(keep);
  return kept.length > 0 ? kept : list;
};

/** How long an entity lasts or lived, in years; a lasting state without dates comes last. */
const span = ({ entry }: Surface): number => (entry.to ?? 9999) - (entry.from ?? -9999);

/** The last sentence up to `sentence` that names an entity in full; −1 for none. */
const lastNamed = (evidence: Evidence, { entry }: Surface, sentence: number): number =>
  evidence.get(entry.key)?.findLast((at) => at <= sentence) ?? -1;

/** How near a year is to an entity's time; 0 inside it. */
const distance = ({ entry }: Surface, year: number): number =>
  Math.max(0, (entry.from ?? -9999) - year, year - (entry.to ?? 9999));

/** Whether the words alone stand for it: the president whom a bare surname means where no one else was named. */
const isSafe = ({ form }: Surface): boolean => form === 'name';

type Preference = (a: Surface, b: Surface) => number;

/**
 * Between namesakes: the nearest in time; of states the one that the document names more, then, in a known year, the
 * shorter-lived (Nazi Germany in 1940); of others the last one named in full, and before any was, the one whom the words alone mean.
 */
const preference =
  (evidence: Evidence, year: number | undefined, sentence: number): Preference =>
  (a, b) => {
    const apart = year === undefined ? 0 : distance(a, year) - distance(b, year);
    if (apart !== 0) return apart;
    if (a.entry.label === 'Country' && b.entry.label === 'Country') {
      const counted = (evidence.get(b.entry.key)?.length ?? 0) - (evidence.get(a.entry.key)?.length ?? 0);
      return counted || (year === undefined ? 0 : span(a) - span(b));
    }
    const owned = ownerCount(evidence, b) - ownerCount(evidence, a);
    if (owned !== 0) return owned;
    const named = lastNamed(evidence, b, sentence) - lastNamed(evidence, a, sentence);
    return named || Number(isSafe(b)) - Number(isSafe(a));
  };

/** The share of the leading state's mentions that a state needs for "Congress" to be its. */
const OWNER_SHARE = 0.5;

const ownerNamed = (evidence: Evidence, owner: string): boolean => {
  let most = 0;
  for (const [key, sentences] of evidence)
    if (key.startsWith('Country:')) most = Math.max(most, sentences.length);
  return (evidence.get(owner)?.length ?? 0) >= OWNER_SHARE * most && evidence.has(owner);
};

const ownerCount = (evidence: Evidence, { owner }: Surface): number =>
  owner === undefined ? 0 : (evidence.get(owner)?.length ?? 0);

const supported = (tree: SentenceTree, match: Match, surface: Surface, evidence: Evidence): boolean => {
  if (surface.form === 'surname')
    return evidence.has(surface.entry.key) || calledByTitle(tree, match, surface);
  if (
    surface.owner !== undefined &&
    match.surfaces.every((s) => s.owner !== undefined) &&
    !ownerNamed(evidence, surface.owner)
  )
    return false;
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
    names.some((name) => name.split(/[ .-]+/).includes(given)) ||
    !(before.head === match.first || tree.token(match.first)?.head === before.index)
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
  const people = roleFits.every((s) => s.entry.label === 'Person');
  const already = roleFits.some((s) => lastNamed(evidence, s, match.sentence) >= 0);
  const credible = (s: Surface): boolean => evidence.has(s.entry.key) || (people && !already && isSafe(s));
  const sure = people ? narrowed(roleFits, credible) : roleFits;
  const timely = narrowed(sure, (s) => alive(s, year));
  const named = narrowed(timely, credible);
  const [best] = [...named].sort(preference(evidence, year, match.sentence));
  if (!best || alive(best, year)) return best;
  const doubtful = best.form === 'surname' && !evidence.has(best.entry.key);
  return doubtful || best.entry.ambiguous === true ? undefined : best;
};
