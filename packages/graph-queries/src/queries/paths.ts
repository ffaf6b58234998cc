import { relationEntry } from '@entente/graph-schema';
import type { EdgeFilter, GraphPath, PathQuery, StoredEntity } from '@entente/graph-store';
import { z } from 'zod';
import { looserHint, type Loosening } from '../hints.ts';
import { avoidField, edgeFilter, edgeFilterFields, entityRef, flag, integer } from '../input.ts';
import { defineQuery, type QueryContext } from '../query.ts';
import { bestQuotes } from '../quotes.ts';
import { resolveAll, resolveEnds } from '../resolve.ts';
import type { Hop, PathResult, PathsResult } from '../results.ts';

const LONGEST = 8;

const filterStep = (words: string, ...fields: readonly (keyof EdgeFilter)[]): Loosening<PathQuery> => ({
  words,
  applies: ({ filter = {} }) => fields.some((field) => filter[field] !== undefined),
  loosen: (query) => {
    const kept = Object.entries(query.filter ?? {}).filter(([key]) => !fields.some((field) => field === key));
    return { ...query, filter: Object.fromEntries(kept) };
  },
});

/** Cheapest first, so that a hint comes soon. */
const STEPS: readonly Loosening<PathQuery>[] = [
  {
    words: 'against the direction of edges (directed=false)',
    applies: (query) => query.directed,
    loosen: (query) => ({ ...query, directed: false }),
  },
  filterStep('without a least confidence (minConfidence)', 'minConfidence'),
  filterStep('at any time (since, until)', 'from', 'to'),
  filterStep('over all relations (families, relations, signs)', 'families', 'relations', 'signs'),
  filterStep('through the avoided entities (avoid)', 'avoid'),
  {
    words: 'with LOCATED_IN and PART_OF (structure=true)',
    applies: ({ filter }) => filter?.structure !== true,
    loosen: (query) => ({ ...query, filter: { ...query.filter, structure: true } }),
  },
  {
    words: `with up to ${LONGEST} hops (maxLength=${LONGEST})`,
    applies: (query) => query.maxLength < LONGEST,
    loosen: (query) => ({ ...query, maxLength: LONGEST }),
  },
];

const isolated = (ends: readonly StoredEntity[]): string | undefined => {
  const lonely = ends.find((entity) => entity.degree === 0);
  return lonely && `No document says how ${lonely.name} relates to anything, so no path can reach it.`;
};

const hintFor = async (
  context: QueryContext,
  query: PathQuery,
  ends: readonly [StoredEntity, StoredEntity],
): Promise<string> => {
  const alone = isolated(ends);
  if (alone !== undefined) return alone;
  const found = async (looser: PathQuery) => (await context.store.paths({ ...looser, limit: 1 })).length > 0;
  const { words, complete } = await looserHint(context, query, STEPS, found);
  const [from, to] = ends;
  if (words !== undefined) return `No path passes this filter, but there is one ${words}.`;
  return complete
    ? `No path of up to ${LONGEST} hops joins ${from.name} and ${to.name}, whatever the filter.`
    : 'No path passes this filter. A looser one may give one (directed, minConfidence, structure, maxLength).';
};

const withQuotes = async (
  context: QueryContext,
  paths: readonly GraphPath[],
): Promise<readonly PathResult[]> => {
  const quotes = await bestQuotes(
    context,
    paths.flatMap((path) => path.relations),
  );
  return paths.map((path) => ({
    ...path,
    hops: path.relations.flatMap((relation, index): Hop[] => {
      const quote = quotes.get(relation.id);
      const forward = relationEntry(relation.type).symmetric || relation.subject === path.entities[index]?.id;
      return quote ? [{ relation, forward, quote }] : [];
    }),
  }));
};

const plain = ({ entities, hops, confidence }: PathResult): PathResult => ({ entities, hops, confidence });

export const pathsQuery = defineQuery({
  id: 'paths',
  title: 'Paths',
  summary: 'Ranked paths between two entities, with the best quote of every hop.',
  method: 'GET',
  input: z.strictObject({
    from: entityRef('Where the path starts'),
    to: entityRef('Where the path ends'),
    ...edgeFilterFields,
    avoid: avoidField,
    maxLength: integer(1, LONGEST).default(4).describe('Most hops'),
    directed: flag().default(false).describe('Follow edges only from subject to object'),
    limit: integer(1, 100).default(10).describe('Most paths'),
  }),
  output: 'PathsResult',
  run: async (context, input): Promise<PathsResult> => {
    const { store } = context;
    const [from, to] = await resolveEnds(store, input.from, input.to);
    const filter = edgeFilter(input, await resolveAll(store, input.avoid));
    const { maxLength, directed, limit } = input;
    const query = { from: from.id, to: to.id, filter, maxLength, directed };
    const found = await store.paths({ ...query, limit: limit + 1 });
    if (found.length === 0)
      return { from, to, paths: [], hint: await hintFor(context, { ...query, limit }, [from, to]) };
    const paths = (await withQuotes(context, found.slice(0, limit))).map(plain);
    return { from, to, paths, ...(found.length > limit ? { truncated: true } : {}) };
  },
});
