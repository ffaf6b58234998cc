import type { Relation } from '@entente/graph-schema';
import type { Slice, StoredEntity } from '@entente/graph-queries';

/** A part of the graph to be shown. */
export type Part = Pick<Slice, 'entities' | 'relations'>;

export interface Scene {
  readonly entities: ReadonlyMap<string, StoredEntity>;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** Unites parts; of one thing told twice the first telling stays. Relations without both ends are left out. */
export const compose = (parts: readonly Part[]): Scene => {
  const entities = new Map<string, StoredEntity>();
  const relations = new Map<string, Relation>();
  for (const part of parts)
    for (const entity of part.entities) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  for (const part of parts)
    for (const relation of part.relations)
      if (entities.has(relation.subject) && entities.has(relation.object) && !relations.has(relation.id))
        relations.set(relation.id, relation);
  return { entities, relations };
};

/** The entity with its weightiest neighbours: enough to see where it stands. */
export const glimpse = (part: Part, id: string, most: number): Part => {
  const relations = part.relations.slice(0, most);
  const near = new Set([id, ...relations.flatMap(({ subject, object }) => [subject, object])]);
  return { entities: part.entities.filter((entity) => near.has(entity.id)), relations };
};
