import {
  LABEL_NAMES,
  type DocumentRecord,
  type Label,
  type Relation,
  type Statement,
} from '@entente/graph-schema';
import { z } from 'zod';
import type {
  DocumentSummary,
  EntityHit,
  EntitySearch,
  GraphCounts,
  NeighbourhoodQuery,
  Slice,
  StatementQuery,
  StoredEntity,
} from '../port.ts';
import {
  compareText,
  documentFromProperties,
  rankEntities,
  statementFromProperties,
} from '../shared/index.ts';
import { alternatives, EVERY_TYPE } from './batches.ts';
import type { Row, Transaction } from './connection.ts';
import { edgePredicate } from './filter.ts';
import { candidateQuery } from './lucene.ts';
import { ENTITY, entityFromRow, RELATION, relationFromRow } from './rows.ts';

const record = z.record(z.string(), z.unknown());
const count = z.object({ n: z.int() });

const countOf = async (
  tx: Transaction,
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<number> => count.parse((await tx.run(text, parameters))[0]).n;

const summaryRow = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  source: z.string().nullable(),
  location: z.string(),
  format: z.string(),
  words: z.number(),
  statements: z.number(),
  coverage: z.number(),
});

const summaryFromRow = (row: Row): DocumentSummary => {
  const { date, source, ...summary } = summaryRow.parse(row);
  return { ...summary, ...(date === null ? {} : { date }), ...(source === null ? {} : { source }) };
};

/** All documents, or those with the ids, without their texts, by id. */
export const readDocuments = async (
  tx: Transaction,
  ids?: readonly string[],
): Promise<readonly DocumentSummary[]> => {
  const rows = await tx.run(
    `MATCH (d:Document) WHERE ${ids ? 'd.id IN $ids AND ' : ''}d.digest IS NOT NULL
     RETURN d.id AS id, d.title AS title, d.date AS date, d.source AS source, d.location AS location,
       d.format AS format, d.words AS words, d.statements AS statements, d.read AS coverage`,
    ids ? { ids } : {},
  );
  return rows.map(summaryFromRow).sort((a, b) => compareText(a.id, b.id));
};

export const readDocument = async (tx: Transaction, id: string): Promise<DocumentRecord | undefined> => {
  const rows = await tx.run(
    'MATCH (d:Document {id: $id}) WHERE d.digest IS NOT NULL RETURN properties(d) AS d',
    { id },
  );
  return rows[0] && documentFromProperties(record.parse(rows[0].d));
};

/** Nodes and edges that only look like Entente's are not counted. */
export const readCounts = async (tx: Transaction): Promise<GraphCounts> => ({
  documents: await countOf(tx, 'MATCH (d:Document) WHERE d.digest IS NOT NULL RETURN count(d) AS n'),
  entities: await countOf(tx, 'MATCH (e:Entity) WHERE e.tally IS NOT NULL RETURN count(e) AS n'),
  relations: await countOf(
    tx,
    `MATCH ()-[r:${EVERY_TYPE}]->() WHERE r.support IS NOT NULL RETURN count(r) AS n`,
  ),
  statements: await countOf(tx, 'MATCH (s:Statement) WHERE s.relationId IS NOT NULL RETURN count(s) AS n'),
});

export const readEntities = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly StoredEntity[]> => {
  const rows = await tx.run(
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.tally IS NOT NULL RETURN ${ENTITY('e')} AS e`,
    { ids },
  );
  return rows.map(({ e }) => entityFromRow(e));
};

/** Candidates from the full-text index; the order is the shared scorer's. */
export const searchEntities = async (
  tx: Transaction,
  { text, labels, limit }: EntitySearch,
): Promise<readonly EntityHit[]> => {
  const query = candidateQuery(text);
  if (query === undefined || limit <= 0) return [];
  const rows = await tx.run(
    `CALL db.index.fulltext.queryNodes('entente_entity_names', $query) YIELD node AS e, score
     WHERE e.tally IS NOT NULL AND any(l IN labels(e) WHERE l IN $labels)
     WITH e, score ORDER BY score DESC, e.degree DESC, e.id LIMIT 2000 RETURN ${ENTITY('e')} AS e`,
    { query, labels: labels ?? (LABEL_NAMES satisfies readonly Label[]) },
  );
  return rankEntities(
    text,
    rows.map(({ e }) => entityFromRow(e)),
    limit,
  );
};

const WEIGHTIEST = 'ORDER BY r.documents DESC, r.support DESC, r.confidence DESC, r.id';

export const readNeighbourhood = async (
  tx: Transaction,
  { entity, filter, limit }: NeighbourhoodQuery,
): Promise<Slice> => {
  const [centre] = await readEntities(tx, [entity]);
  const nothing: Slice = { entities: [], relations: [], omitted: { entities: 0, relations: 0 } };
  if (!centre) return nothing;
  const { types, condition, parameters } = edgePredicate('r', filter);
  if (types.length === 0 || filter?.avoid?.includes(entity)) return { ...nothing, entities: [centre] };
  const edges = `MATCH (c:Entity {id: $entity})-[r:${alternatives(types)}]-(o:Entity)
    WHERE ${condition} AND NOT o.id IN $avoid`;
  const values = { ...parameters, entity, limit: Math.max(0, limit) };
  const rows = await tx.run(
    `${edges} WITH r, o ${WEIGHTIEST} LIMIT $limit RETURN ${RELATION('r')} AS r, ${ENTITY('o')} AS o`,
    values,
  );
  const [totals] = await tx.run(
    `${edges} RETURN count(r) AS relations, count(DISTINCT o) AS entities`,
    values,
  );
  const all = z.object({ relations: z.int(), entities: z.int() }).parse(totals);
  const others = new Map(rows.map(({ o }) => [entityFromRow(o).id, entityFromRow(o)]));
  return {
    entities: [centre, ...others.values()],
    relations: rows.map(({ r }) => relationFromRow(r)),
    omitted: { entities: all.entities - others.size, relations: all.relations - rows.length },
  };
};

export const readEdgesAmong = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly Relation[]> => {
  const rows = await tx.run(
    `MATCH (a:Entity)-[r:${EVERY_TYPE}]->(b:Entity)
     WHERE a.id IN $ids AND b.id IN $ids AND r.support IS NOT NULL WITH r ${WEIGHTIEST}
     RETURN ${RELATION('r')} AS r`,
    { ids },
  );
  return rows.map(({ r }) => relationFromRow(r));
};

export const readOverview = async (tx: Transaction, limit: number): Promise<Slice> => {
  const rows = await tx.run(
    `MATCH (e:Entity) WHERE e.tally IS NOT NULL
     WITH e ORDER BY e.degree DESC, e.documents DESC, e.id LIMIT $limit RETURN ${ENTITY('e')} AS e`,
    { limit: Math.max(0, limit) },
  );
  const entities = rows.map(({ e }) => entityFromRow(e));
  const relations = await readEdgesAmong(
    tx,
    entities.map(({ id }) => id),
  );
  const all = await readCounts(tx);
  return {
    entities,
    relations,
    omitted: { entities: all.entities - entities.length, relations: all.relations - relations.length },
  };
};

/** By way of one of its statements, since its type, and with it the index to use, is known only there. */
export const readRelation = async (tx: Transaction, id: string): Promise<Relation | undefined> => {
  const rows = await tx.run(
    `MATCH (s:Statement {relationId: $id}) WITH s LIMIT 1
     MATCH (a:Entity {id: s.subjectId}) MATCH (b:Entity {id: s.objectId})
     MATCH (a)-[r:${EVERY_TYPE}]-(b) WHERE r.id = $id RETURN ${RELATION('r')} AS r LIMIT 1`,
    { id },
  );
  return rows[0] && relationFromRow(rows[0].r);
};

const CONDITIONS: Readonly<Record<Exclude<keyof StatementQuery, 'limit'>, string>> = {
  relation: 's.relationId = $relation',
  ids: 's.id IN $ids',
  entity: 'EXISTS { (s)-[:SUBJECT|OBJECT]->(:Entity {id: $entity}) }',
  document: 'EXISTS { (s)-[:STATED_IN]->(:Document {id: $document}) }',
};

/** Where to begin: the narrowest of what is asked for. */
const beginning = (query: StatementQuery): string => {
  if (query.ids || query.relation !== undefined) return 'MATCH (s:Statement)';
  if (query.document !== undefined) return 'MATCH (:Document {id: $document})<-[:STATED_IN]-(s:Statement)';
  if (query.entity !== undefined) return 'MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(s:Statement)';
  return 'MATCH (s:Statement)';
};

export const readStatements = async (
  tx: Transaction,
  query: StatementQuery,
): Promise<readonly Statement[]> => {
  const asked = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).filter(
    (key) => query[key] !== undefined,
  );
  const conditions = ['s.relationId IS NOT NULL', ...asked.map((key) => CONDITIONS[key])];
  const rows = await tx.run(
    `${beginning(query)} WHERE ${conditions.join(' AND ')} WITH DISTINCT s
     ORDER BY s.confidence DESC, s.id LIMIT $limit RETURN properties(s) AS s`,
    { ...query, limit: Math.max(0, query.limit) },
  );
  return rows.map(({ s }) => statementFromProperties(record.parse(s)));
};
