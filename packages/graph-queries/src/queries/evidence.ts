import {
  QueryError,
  RELATION_NAMES,
  UsageError,
  relationId,
  type RelationType,
  type Statement,
} from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-store';
import { z } from 'zod';
import { WIDTH, mapLimit } from '../concurrency.ts';
import { integer, words } from '../input.ts';
import { defineQuery, type QueryContext } from '../query.ts';
import { quotesOf } from '../quotes.ts';
import { resolveEnds } from '../resolve.ts';
import type { EvidenceResult } from '../results.ts';

/** Most statements of one relation that are looked at. */
const READ = 1000;

const surestFirst = (a: Statement, b: Statement): number =>
  b.confidence - a.confidence || (a.id < b.id ? -1 : 1);

const sorted = async (
  context: QueryContext,
  statements: readonly Statement[],
  limit: number,
): Promise<Pick<EvidenceResult, 'supporting' | 'denying' | 'omitted'>> => {
  const ordered = [...statements].sort(surestFirst);
  const asserted = ordered.filter((statement) => statement.polarity === 'asserted');
  const negated = ordered.filter((statement) => statement.polarity === 'negated');
  const [supporting, denying] = await Promise.all([
    quotesOf(context, asserted.slice(0, limit)),
    quotesOf(context, negated.slice(0, limit)),
  ]);
  return { supporting, denying, omitted: statements.length - supporting.length - denying.length };
};

const ofRelation = async (context: QueryContext, id: string, limit: number): Promise<EvidenceResult> => {
  const { store } = context;
  const [relation, statements] = await Promise.all([
    store.relation(id),
    store.statements({ relation: id, limit: READ }),
  ]);
  const [first] = statements;
  if (!first)
    throw new QueryError(`no statement makes or denies a relation ${id}`, {
      code: 'relation-unknown',
      remedy: 'Take the id from a neighbourhood or a path, or name the two ends instead.',
    });
  const ends = relation ?? { subject: first.subject.entity, object: first.object.entity };
  const entities = await Promise.all([store.entity(ends.subject), store.entity(ends.object)]);
  return {
    ...(relation ? { relation } : {}),
    entities: entities.filter((entity) => entity !== undefined),
    ...(await sorted(context, statements, limit)),
  };
};

/** The ids that relations between two entities would have; those that are only denied have no edge to be found by. */
const possibleIds = (types: readonly RelationType[], a: string, b: string): string[] => [
  ...new Set(types.flatMap((type) => [relationId(type, a, b), relationId(type, b, a)])),
];

const between = async (
  context: QueryContext,
  ends: readonly [StoredEntity, StoredEntity],
  types: readonly RelationType[],
  limit: number,
): Promise<EvidenceResult> => {
  const { store, signal } = context;
  const ids = possibleIds(types, ends[0].id, ends[1].id);
  const ask = (relation: string) => store.statements({ relation, limit: READ });
  const statements = (await mapLimit(ids, WIDTH, ask, signal)).flat();
  return { entities: ends, ...(await sorted(context, statements, limit)) };
};

export const evidenceQuery = defineQuery({
  id: 'evidence',
  title: 'Evidence',
  summary: 'The quotes behind a relation, or behind all relations between two entities: for and against.',
  method: 'GET',
  input: z.strictObject({
    relation: z.string().trim().min(1).optional().describe('Id of a relation'),
    from: z.string().trim().min(1).optional().describe('One end, in place of a relation: an id or a name'),
    to: z.string().trim().min(1).optional().describe('The other end: an id or a name'),
    relations: words(RELATION_NAMES).optional().describe('Between two ends, only these relations'),
    limit: integer(1, 500).default(50).describe('Most quotes for, and most against'),
  }),
  output: 'EvidenceResult',
  run: async (context, { relation, from, to, relations, limit }): Promise<EvidenceResult> => {
    if (relation !== undefined && from === undefined && to === undefined)
      return ofRelation(context, relation, limit);
    if (relation !== undefined || from === undefined || to === undefined)
      throw new UsageError('evidence takes a relation, or both ends', {
        code: 'input-invalid',
        remedy: 'Give `relation` alone, or `from` and `to` together.',
      });
    const ends = await resolveEnds(context.store, from, to);
    return between(context, ends, relations?.length ? relations : RELATION_NAMES, limit);
  },
});
