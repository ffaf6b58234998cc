import { z } from 'zod';
import { defineQuery, type QueryContext } from '../query.ts';
import type { StatusResult } from '../results.ts';

const extractorOf = async ({ store }: QueryContext): Promise<string | undefined> => {
  const [entity] = (await store.overview(1)).entities;
  if (!entity) return undefined;
  return (await store.statements({ entity: entity.id, limit: 1 }))[0]?.extractor;
};

export const statusQuery = defineQuery({
  id: 'status',
  title: 'Status',
  summary: 'What is in the graph, which engine keeps it, and which extractor made it.',
  method: 'GET',
  input: z.strictObject({}),
  output: 'StatusResult',
  run: async (context): Promise<StatusResult> => {
    const { store } = context;
    const [counts, extractor] = await Promise.all([store.counts(), extractorOf(context)]);
    return {
      engine: store.engine,
      location: store.location,
      counts,
      ...(extractor === undefined ? {} : { extractor }),
    };
  },
});
