import type { Hop, StoredEntity } from '@entente/graph-queries';
import type { Part } from './compose.ts';

/** What a path and a chain have in common. */
export interface Walk {
  readonly entities: readonly StoredEntity[];
  readonly hops: readonly Hop[];
}

/** Ids of the nodes and edges of a walk. */
export const trailOf = (walk: Walk | undefined): readonly string[] =>
  walk ? [...walk.entities.map(({ id }) => id), ...walk.hops.map(({ relation }) => relation.id)] : [];

export const partOf = (walk: Walk): Part => ({
  entities: walk.entities,
  relations: walk.hops.map(({ relation }) => relation),
});
