import { z } from 'zod';
import { entityRef, integer } from '../input.ts';
import { defineQuery } from '../query.ts';
import { quotesOf } from '../quotes.ts';
import { resolveEntity } from '../resolve.ts';
import type { EntityResult } from '../results.ts';

export const entityQuery = defineQuery({
  id: 'entity',
  title: 'Entity',
  summary: 'One entity with its names, its weightiest edges and its surest quotes.',
  method: 'GET',
  input: z.strictObject({
    entity: entityRef('The entity'),
    edges: integer(0, 500).default(50).describe('Most edges'),
    quotes: integer(0, 100).default(10).describe('Most quotes'),
  }),
  output: 'EntityResult',
  run: async (context, input): Promise<EntityResult> => {
    const { store } = context;
    const entity = await resolveEntity(store, input.entity);
    const [slice, statements] = await Promise.all([
      store.neighbourhood({ entity: entity.id, filter: { structure: true }, limit: input.edges }),
      input.quotes === 0 ? [] : store.statements({ entity: entity.id, limit: input.quotes }),
    ]);
    return { entity, slice, quotes: await quotesOf(context, statements) };
  },
});
