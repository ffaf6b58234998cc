import { RELATION_NAMES, type Relation } from '@entente/graph-schema';
import type { CypherValue, Slice, StoredEntity } from '@entente/graph-store';
import { z } from 'zod';
import { WIDTH, mapLimit } from '../concurrency.ts';
import { integer } from '../input.ts';
import { defineQuery, type QueryContext } from '../query.ts';
import type { CypherQueryResult } from '../results.ts';

/** Most entities and edges of a result that are drawn. */
const DRAWN = { entities: 500, relations: 1500 } as const;

const parseParameters = (value: Readonly<Record<string, unknown>>): unknown => {
  const given: unknown = value;
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return given;
  }
};

interface Seen {
  readonly entities: Set<string>;
  readonly relations: Set<string>;
}

const labels = z.array(z.string());
const properties = z.object({ id: z.string() });
const nodeShape = z.object({ $type: z.literal('node'), labels, properties });
const edgeShape = z.object({ $type: z.literal('relationship'), type: z.enum(RELATION_NAMES), properties });
/** A map of the user's own may carry any key, `$type` too: only what has the whole shape counts. */
const drawable = z.union([nodeShape, edgeShape]);

const collect = (value: unknown, seen: Seen): void => {
  if (typeof value !== 'object' || value === null) return;
  const part = drawable.safeParse(value).data;
  if (part?.$type === 'relationship') seen.relations.add(part.properties.id);
  else if (part?.labels.includes('Entity')) seen.entities.add(part.properties.id);
  else if (!part) for (const inner of Object.values(value) as unknown[]) collect(inner, seen);
};

const readRelations = async (
  { store, signal }: QueryContext,
  { entities, relations }: Seen,
): Promise<readonly Relation[]> => {
  const wanted = [...relations].slice(0, DRAWN.relations);
  if (wanted.length === 0) return [];
  const among = entities.size > 1 ? await store.edgesAmong([...entities].slice(0, DRAWN.entities)) : [];
  const known = new Map(among.map((relation) => [relation.id, relation]));
  const read = async (id: string) => known.get(id) ?? (await store.relation(id));
  return (await mapLimit(wanted, WIDTH, read, signal)).filter((relation) => relation !== undefined);
};

/** The entities and edges that the values of a result speak of, edges with both ends, bounded. */
const sliceOf = async (context: QueryContext, rows: readonly (readonly CypherValue[])[]): Promise<Slice> => {
  const seen: Seen = { entities: new Set(), relations: new Set() };
  for (const row of rows) for (const value of row) collect(value, seen);
  const relations = await readRelations(context, seen);
  for (const { subject, object } of relations) seen.entities.add(subject).add(object);
  const wanted = [...seen.entities].slice(0, DRAWN.entities);
  const read = (id: string) => context.store.entity(id);
  const entities = (await mapLimit(wanted, WIDTH, read, context.signal)).filter(
    (entity): entity is StoredEntity => entity !== undefined,
  );
  const drawn = new Set(entities.map((entity) => entity.id));
  const joined = relations.filter(({ subject, object }) => drawn.has(subject) && drawn.has(object));
  return {
    entities,
    relations: joined,
    omitted: {
      entities: seen.entities.size - entities.length,
      relations: seen.relations.size - joined.length,
    },
  };
};

export const cypherQuery = defineQuery({
  id: 'cypher',
  title: 'Cypher',
  summary: 'Read-only Cypher: rows as they come, and the part of the graph that they speak of.',
  method: 'POST',
  input: z.strictObject({
    text: z.string().trim().min(1).max(100_000).describe('The query'),
    parameters: z
      .preprocess(parseParameters, z.record(z.string(), z.unknown()))
      .optional()
      .describe('Values of its parameters: an object, or JSON'),
    maxRows: integer(1, 10_000).default(1000).describe('Most rows'),
    timeoutMs: integer(1, 60_000).default(10_000).describe('Milliseconds that it may take'),
  }),
  output: 'CypherQueryResult',
  run: async (context, { text, parameters, maxRows, timeoutMs }): Promise<CypherQueryResult> => {
    const result = await context.store.cypher({
      text,
      ...(parameters === undefined ? {} : { parameters }),
      maxRows,
      timeoutMs,
    });
    return { ...result, slice: await sliceOf(context, result.rows) };
  },
});
