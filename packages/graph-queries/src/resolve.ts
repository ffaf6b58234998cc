import { foldName, type QueryError } from '@entente/graph-schema';
import type { EntityHit, GraphStore, StoredEntity } from '@entente/graph-store';
import { ambiguousEntity, sameEntity, unknownEntity } from './errors.ts';

/** How many near names a message lists. */
const NEAR = 6;

type Choice = StoredEntity | 'several' | 'none';

const choose = (candidates: readonly StoredEntity[]): Choice => {
  if (candidates.length <= 1) return candidates[0] ?? 'none';
  const connected = candidates.filter((entity) => entity.degree > 0);
  return connected.length === 1 && connected[0] ? connected[0] : 'several';
};

const containsWords = (name: string, ref: string): boolean => {
  const words = new Set(foldName(name).split(' '));
  return foldName(ref)
    .split(' ')
    .every((word) => words.has(word));
};

/** From the strictest way of being meant to the loosest; the first that fits anything decides. */
const READINGS: readonly ((hit: EntityHit, ref: string) => boolean)[] = [
  (hit, ref) => foldName(hit.entity.name) === foldName(ref),
  (hit, ref) => [hit.matched, ...hit.entity.aliases].some((name) => foldName(name) === foldName(ref)),
  (hit, ref) => [hit.matched, hit.entity.name].some((name) => containsWords(name, ref)),
];

const ambiguity = (ref: string, candidates: readonly StoredEntity[]): QueryError =>
  ambiguousEntity(ref, candidates.slice(0, NEAR));

/**
 * The entity that an id or a name means: the id, else the exact name, else an exact alias, else the only name that
 * contains all the words. Where several are equally good and one of them alone has edges, it is that one.
 *
 * @throws QueryError `entity-unknown` or `entity-ambiguous`, with the near names in the remedy
 */
export const resolveEntity = async (store: GraphStore, ref: string): Promise<StoredEntity> => {
  const byId = ref.includes(':') ? await store.entity(ref) : undefined;
  if (byId) return byId;
  const hits = await store.search({ text: ref, limit: 25 });
  for (const fits of READINGS) {
    const candidates = hits.filter((hit) => fits(hit, ref)).map((hit) => hit.entity);
    const choice = choose(candidates);
    if (choice === 'several') throw ambiguity(ref, candidates);
    if (choice !== 'none') return choice;
  }
  throw unknownEntity(
    ref,
    hits.slice(0, NEAR).map((hit) => hit.entity),
  );
};

/** @throws QueryError as `resolveEntity`, and `same-entity` when both mean one */
export const resolveEnds = async (
  store: GraphStore,
  from: string,
  to: string,
): Promise<readonly [StoredEntity, StoredEntity]> => {
  const [start, end] = await Promise.all([resolveEntity(store, from), resolveEntity(store, to)]);
  if (start.id === end.id) throw sameEntity(start);
  return [start, end];
};

/** Ids of the entities meant. */
export const resolveAll = async (store: GraphStore, refs: readonly string[] = []): Promise<string[]> =>
  (await Promise.all(refs.map((ref) => resolveEntity(store, ref)))).map((entity) => entity.id);
