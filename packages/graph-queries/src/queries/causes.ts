import type { EdgeFilter, StoredEntity } from '@entente/graph-store';
import { z } from 'zod';
import { searchCausally, type CausalSearch } from '../causal-search.ts';
import { CAUSAL } from '../causation.ts';
import { describeChains } from '../chains.ts';
import { edgeFilter, entityRef, integer } from '../input.ts';
import { defineQuery, type QueryContext } from '../query.ts';
import { resolveAll, resolveEntity } from '../resolve.ts';
import type { ChainsResult } from '../results.ts';
import { causalFields } from './chain.ts';

const input = z.strictObject({
  entity: entityRef('The entity'),
  ...causalFields,
  depth: integer(1, 8).default(3).describe('Most hops'),
  limit: integer(1, 200).default(20).describe('Most chains'),
});

const isFiltered = ({ minConfidence, from, to, avoid }: EdgeFilter): boolean =>
  [minConfidence, from, to, avoid].some((field) => field !== undefined);

const hintFor = async (context: QueryContext, search: CausalSearch): Promise<string> => {
  const { name } = search.entity;
  const exists = async (looser: CausalSearch): Promise<boolean> =>
    (await searchCausally(context, { ...looser, depth: 1 })).chains.length > 0;
  const what = search.towards === 'causes' ? `what led to ${name}` : `what ${name} led to`;
  if (
    isFiltered(search.filter) &&
    (await exists({ ...search, filter: edgeFilter({ relations: [...CAUSAL] }) }))
  )
    return `This filter hides ${what}; ask without minConfidence, since, until and avoid.`;
  const opposite = search.towards === 'causes' ? 'effects' : 'causes';
  const turn = (await exists({ ...search, towards: opposite })) ? `; its ${opposite} are told` : '';
  return `No document says ${what}${turn}.`;
};

const run = async (
  context: QueryContext,
  given: z.output<typeof input>,
  towards: CausalSearch['towards'],
): Promise<{ readonly end: StoredEntity; readonly result: ChainsResult }> => {
  const end = await resolveEntity(context.store, given.entity);
  const avoid = await resolveAll(context.store, given.avoid);
  const filter = edgeFilter({ ...given, relations: [...CAUSAL] }, avoid);
  const search = { entity: end, towards, depth: given.depth, filter };
  const { chains, truncated } = await searchCausally(context, search);
  const result = {
    chains: await describeChains(context, chains.slice(0, given.limit)),
    ...(truncated || chains.length > given.limit ? { truncated: true as const } : {}),
    ...(chains.length === 0 ? { hint: await hintFor(context, search) } : {}),
  };
  return { end, result };
};

export const causesQuery = defineQuery({
  id: 'causes',
  title: 'Causes',
  summary: 'Chains of causation that end at an entity: what led to it.',
  method: 'GET',
  input,
  output: 'ChainsResult',
  run: async (context, given): Promise<ChainsResult> => {
    const { end, result } = await run(context, given, 'causes');
    return { to: end, ...result };
  },
});

export const effectsQuery = defineQuery({
  id: 'effects',
  title: 'Effects',
  summary: 'Chains of causation that start at an entity: what it led to.',
  method: 'GET',
  input,
  output: 'ChainsResult',
  run: async (context, given): Promise<ChainsResult> => {
    const { end, result } = await run(context, given, 'effects');
    return { from: end, ...result };
  },
});
