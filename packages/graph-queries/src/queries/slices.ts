import type { Slice } from '@entente/graph-store';
import { z } from 'zod';
import { edgeFilter, edgeFilterFields, entityRef, integer } from '../input.ts';
import { defineQuery } from '../query.ts';
import { resolveEntity } from '../resolve.ts';

export const neighbourhoodQuery = defineQuery({
  id: 'neighbourhood',
  title: 'Neighbourhood',
  summary: 'The weightiest edges of an entity with their other ends, and how many were left out.',
  method: 'GET',
  input: z.strictObject({
    entity: entityRef('The entity'),
    ...edgeFilterFields,
    limit: integer(1, 1000).default(60).describe('Most edges'),
  }),
  output: 'Slice',
  run: async ({ store }, input): Promise<Slice> => {
    const { id } = await resolveEntity(store, input.entity);
    return store.neighbourhood({ entity: id, filter: edgeFilter(input), limit: input.limit });
  },
});

/** Without what is only mentioned: an entity of which nothing is claimed is found by search, not by looking. */
const connected = ({ entities, relations, omitted }: Slice): Slice => {
  const shown = entities.filter(({ degree }) => degree > 0);
  const bare = entities.length - shown.length;
  return { entities: shown, relations, omitted: { ...omitted, entities: omitted.entities + bare } };
};

export const overviewQuery = defineQuery({
  id: 'overview',
  title: 'Overview',
  summary: 'The weightiest entities of the graph and the edges among them.',
  method: 'GET',
  input: z.strictObject({ limit: integer(1, 5000).default(300).describe('Most entities') }),
  output: 'Slice',
  run: async ({ store }, { limit }): Promise<Slice> => connected(await store.overview(limit)),
});
