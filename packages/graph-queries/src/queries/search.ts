import { z } from 'zod';
import { integer, labelsField } from '../input.ts';
import { defineQuery } from '../query.ts';
import type { SearchResult } from '../results.ts';

export const searchQuery = defineQuery({
  id: 'search',
  title: 'Search',
  summary: 'Entities by name or alias, best match first.',
  method: 'GET',
  input: z.strictObject({
    text: z.string().trim().min(1).max(500).describe('A name or a part of one'),
    labels: labelsField,
    limit: integer(1, 200).default(20).describe('Most hits'),
  }),
  output: 'SearchResult',
  run: async ({ store }, { text, labels, limit }): Promise<SearchResult> => {
    const filter = labels?.length ? { labels } : {};
    const hits = await store.search({ text, ...filter, limit: limit + 1 });
    return { hits: hits.slice(0, limit), ...(hits.length > limit ? { truncated: true } : {}) };
  },
});
