import { foldName, type Entity } from '@entente/graph-schema';
import type { EntityHit, StoredEntity } from '../port.ts';
import { compareText } from './entities.ts';

/**
 * Edits (insert, delete, replace, swap of neighbours) between two texts, or `limit + 1` when there are more.
 * Optimal string alignment, Damerau 1964.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
};

/** How many slips a word of this length forgives. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const fuzzyScore = (query: string, name: string, words: readonly string[]): number => {
  const limit = forgiven(query.length);
  if (limit === 0) return 0;
  const whole = editDistance(query, name, limit);
  if (whole <= limit) return 0.7 - 0.1 * whole;
  const nearest = Math.min(...words.map((word) => editDistance(query, word, limit)));
  return nearest <= limit ? 0.5 - 0.1 * nearest : 0;
};

/**
 * How well a folded name answers a folded query, 0…1: 1 equal, above 0.8 its beginning, above 0.6 beginnings of
 * its words, above 0.4 a part of it or a slip or two away, 0 not at all.
 */
export const scoreName = (query: string, name: string): number => {
  if (query === '' || name === '') return 0;
  if (query === name) return 1;
  const share = query.length / name.length;
  if (name.startsWith(query)) return 0.8 + 0.15 * share;
  const words = name.split(' ');
  const asked = query.split(' ');
  if (asked.every((part) => words.some((word) => word.startsWith(part))))
    return 0.6 + 0.15 * Math.min(1, share);
  if (query.length >= 3 && name.includes(query)) return 0.4 + 0.1 * share;
  return fuzzyScore(query, name, words);
};

interface Match {
  readonly score: number;
  readonly matched: string;
}

/** An entity with its names, the canonical one first, and the same folded. */
export interface Searchable {
  readonly entity: StoredEntity;
  readonly folded: readonly string[];
}

export const foldedNames = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] =>
  [name, ...aliases].map(foldName);

/** The name of an entity that answers a folded query best, and how well; `undefined` when none does. */
export const bestMatch = (
  query: string,
  entity: Pick<Entity, 'name' | 'aliases'>,
  folded: readonly string[] = foldedNames(entity),
): Match | undefined => {
  let best = 0;
  let at = -1;
  for (const [i, name] of folded.entries()) {
    const score = scoreName(query, name);
    if (score > best) [best, at] = [score, i];
  }
  if (at < 0) return undefined;
  return { score: Number(best.toFixed(4)), matched: entity.aliases[at - 1] ?? entity.name };
};

/** By score, then degree, then id. */
export const compareHits = (a: EntityHit, b: EntityHit): number =>
  b.score - a.score || b.entity.degree - a.entity.degree || compareText(a.entity.id, b.entity.id);

/** The best answers among entities whose names are folded already; an empty query answers nothing. */
export const rankSearchables = (
  text: string,
  candidates: Iterable<Searchable>,
  limit: number,
): readonly EntityHit[] => {
  const query = foldName(text);
  const hits: EntityHit[] = [];
  for (const { entity, folded } of candidates) {
    const match = bestMatch(query, entity, folded);
    if (match) hits.push({ entity, ...match });
  }
  return hits.sort(compareHits).slice(0, Math.max(0, limit));
};

/** The best answers among entities; an empty query answers nothing. */
export const rankEntities = (
  text: string,
  candidates: Iterable<StoredEntity>,
  limit: number,
): readonly EntityHit[] =>
  rankSearchables(
    text,
    [...candidates].map((entity) => ({ entity, folded: foldedNames(entity) })),
    limit,
  );
