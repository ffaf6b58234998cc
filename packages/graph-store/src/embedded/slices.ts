import type { Relation } from '@entente/graph-schema';
import type { GraphPath, NeighbourhoodQuery, PathQuery, Slice, StoredEntity } from '../port.ts';
import { compareEntities, compareRelations, edgeTest, findPaths, pathConfidence } from '../shared/index.ts';
import type { GraphModel } from './model.ts';

const otherEnd = (relation: Relation, entity: string): string =>
  relation.subject === entity ? relation.object : relation.subject;

const EMPTY: Slice = { entities: [], relations: [], omitted: { entities: 0, relations: 0 } };

/** The entity, its weightiest edges up to the limit, and their other ends in that order. */
export const neighbourhood = (model: GraphModel, query: NeighbourhoodQuery): Slice => {
  const centre = model.entity(query.entity);
  if (!centre) return EMPTY;
  const edges = [...model.edgesOf(centre.id)].filter(edgeTest(query.filter)).sort(compareRelations);
  const relations = edges.slice(0, Math.max(0, query.limit));
  const neighboursOf = (part: readonly Relation[]) =>
    new Set(part.map((relation) => otherEnd(relation, centre.id)));
  const shown = neighboursOf(relations);
  return {
    entities: [centre, ...[...shown].flatMap((id) => model.entity(id) ?? [])],
    relations,
    omitted: {
      entities: neighboursOf(edges).size - shown.size,
      relations: edges.length - relations.length,
    },
  };
};

/** All edges with both ends among these entities, weightiest first. */
export const edgesAmong = (model: GraphModel, ids: readonly string[]): Relation[] => {
  const among = new Set(ids);
  const edges = [...among].flatMap((id) =>
    [...model.edgesOf(id)].filter((edge) => edge.subject === id && among.has(edge.object)),
  );
  return edges.sort(compareRelations);
};

/** The weightiest entities, and the edges among them. */
export const overview = (model: GraphModel, limit: number): Slice => {
  const all = [...model.entities()].sort(compareEntities);
  const entities = all.slice(0, Math.max(0, limit));
  const relations = edgesAmong(
    model,
    entities.map(({ id }) => id),
  );
  return {
    entities,
    relations,
    omitted: {
      entities: all.length - entities.length,
      relations: model.counts().relations - relations.length,
    },
  };
};

export const paths = (model: GraphModel, query: PathQuery): GraphPath[] =>
  findPaths((entity) => model.edgesOf(entity), query).map(({ entities, relations }) => ({
    entities: entities.flatMap((id): StoredEntity[] => {
      const entity = model.entity(id);
      return entity ? [entity] : [];
    }),
    relations,
    confidence: pathConfidence(relations),
  }));
