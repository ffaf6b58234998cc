import type { EdgeFilter, GraphPath, PathQuery, StoredEntity } from '@entente/graph-store';
import { z } from 'zod';
import { CAUSAL, byRank, inOrderOfTime } from '../causation.ts';
import { describeChains } from '../chains.ts';
import { looserHint, type Loosening } from '../hints.ts';
import { avoidField, edgeFilter, edgeFilterFields, entityRef, integer } from '../input.ts';
import { defineQuery, type QueryContext } from '../query.ts';
import { resolveAll, resolveEnds } from '../resolve.ts';
import type { ChainsResult } from '../results.ts';

const LONGEST = 8;
/** Most paths asked of the store in search of chains that are in the order of time. */
const MOST = 640;

interface Found {
  readonly chains: readonly GraphPath[];
  /** How many paths end an effect before its cause begins. */
  readonly outOfOrder: number;
  readonly more: boolean;
}

/** Asks for more paths, four times as many each time, until enough of them are in the order of time. */
const findChains = async ({ store, signal }: QueryContext, query: PathQuery): Promise<Found> => {
  for (let asked = query.limit + 1; ; asked = Math.min(asked * 4, MOST)) {
    signal?.throwIfAborted();
    const paths = await store.paths({ ...query, limit: asked });
    const chains = paths.filter((path) => inOrderOfTime(path.relations));
    const exhausted = paths.length < asked || asked >= MOST;
    if (chains.length > query.limit || exhausted) {
      const more = chains.length > query.limit || paths.length >= asked;
      return { chains: chains.sort(byRank), outOfOrder: paths.length - chains.length, more };
    }
  }
};

const without = (query: PathQuery, ...fields: readonly (keyof EdgeFilter)[]): PathQuery => {
  const kept = Object.entries(query.filter ?? {}).filter(([key]) => !fields.some((field) => field === key));
  return { ...query, filter: Object.fromEntries(kept) };
};

const STEPS: readonly Loosening<PathQuery>[] = [
  {
    words: 'without a least confidence (minConfidence)',
    applies: ({ filter }) => filter?.minConfidence !== undefined,
    loosen: (query) => without(query, 'minConfidence'),
  },
  {
    words: 'at any time (since, until)',
    applies: ({ filter }) => filter?.from !== undefined || filter?.to !== undefined,
    loosen: (query) => without(query, 'from', 'to'),
  },
  {
    words: 'through the avoided entities (avoid)',
    applies: ({ filter }) => filter?.avoid !== undefined,
    loosen: (query) => without(query, 'avoid'),
  },
  {
    words: `with up to ${LONGEST} hops (maxLength=${LONGEST})`,
    applies: (query) => query.maxLength < LONGEST,
    loosen: (query) => ({ ...query, maxLength: LONGEST }),
  },
];

const TURNED: Loosening<PathQuery> = {
  words: 'the other way, from the second to the first',
  applies: () => true,
  loosen: (query) => ({ ...query, from: query.to, to: query.from }),
};

const hintFor = async (
  context: QueryContext,
  query: PathQuery,
  [from, to]: readonly [StoredEntity, StoredEntity],
  outOfOrder: number,
): Promise<string> => {
  const found = async (looser: PathQuery) =>
    (await findChains(context, { ...looser, limit: 1 })).chains.length > 0;
  const looser = await looserHint(context, query, STEPS, found);
  if (looser.words !== undefined) return `No chain passes this filter, but there is one ${looser.words}.`;
  if (outOfOrder > 0)
    return `${outOfOrder} chain(s) were left out: in each an effect ends before its cause begins.`;
  const turned = await looserHint(context, query, [TURNED], found);
  if (turned.words !== undefined) return `No chain leads there, but one leads ${turned.words}.`;
  return looser.complete && turned.complete
    ? `Nothing that ${from.name} is said to have caused leads to ${to.name}; a path between the two may tell more.`
    : 'No chain passes this filter. A looser one may give one (minConfidence, since, until, maxLength).';
};

export const causalFields = {
  minConfidence: edgeFilterFields.minConfidence,
  since: edgeFilterFields.since,
  until: edgeFilterFields.until,
  avoid: avoidField,
} as const;

export const chainQuery = defineQuery({
  id: 'chain',
  title: 'Causal chain',
  summary: 'Chains of causation from one entity to another, with weakest link, sign and contradictions.',
  method: 'GET',
  input: z.strictObject({
    from: entityRef('Where the chain starts'),
    to: entityRef('Where the chain ends'),
    ...causalFields,
    maxLength: integer(1, LONGEST).default(5).describe('Most hops'),
    limit: integer(1, 100).default(10).describe('Most chains'),
  }),
  output: 'ChainsResult',
  run: async (context, input): Promise<ChainsResult> => {
    const { store } = context;
    const [from, to] = await resolveEnds(store, input.from, input.to);
    const avoid = await resolveAll(store, input.avoid);
    const { maxLength, limit } = input;
    const filter = edgeFilter({ ...input, relations: [...CAUSAL] }, avoid);
    const query = { from: from.id, to: to.id, filter, maxLength, directed: true, limit };
    const { chains, outOfOrder, more } = await findChains(context, query);
    if (chains.length === 0)
      return { from, to, chains: [], hint: await hintFor(context, query, [from, to], outOfOrder) };
    const shown = await describeChains(context, chains.slice(0, limit));
    return { from, to, chains: shown, ...(more ? { truncated: true } : {}) };
  },
});
