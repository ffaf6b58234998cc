import grafeo from '@grafeo-db/js';
import { LABEL_NAMES, RELATION_NAMES } from '@entente/graph-schema';
import { z } from 'zod';
import { MENTIONED_IN } from '../shared/properties.ts';
import { lookOf } from './look.ts';
import type { Change, IndexRequest, IndexStatus, Touched } from './protocol.ts';
import { toCypherValue } from './values.ts';

type Database = grafeo.GrafeoDB;
type Transaction = grafeo.Transaction;
type Row = Readonly<Record<string, unknown>>;

/** Rows in one statement; more make the plan slower, not faster. */
const BATCH = 1_000;
const KEYED = ['Entity', 'Document', 'Statement'] as const;
const LABELS = new Set<string>(LABEL_NAMES);
const TYPES = new Set<string>(RELATION_NAMES);

/** A name that is put into a query's text; only the ontology's own pass. */
const known = (names: ReadonlySet<string>, name: string): string => {
  if (!names.has(name)) throw new RangeError(`the ontology has no ${name}`);
  return name;
};

/** A unique constraint does not speed look-ups in this engine: each has its index beside it. */
const prepare = async (db: Database): Promise<void> => {
  for (const label of KEYED) {
    const name = label.toLowerCase();
    await db.executeCypher(
      `CREATE CONSTRAINT entente_${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    );
    await db.executeCypher(`CREATE INDEX entente_${name} IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
  await db.executeCypher('CREATE INDEX entente_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)');
};

export const openGraph = async (path: string | null, readOnly = false): Promise<Database> => {
  if (readOnly && path !== null) return grafeo.GrafeoDB.openReadOnly(path);
  const db = grafeo.GrafeoDB.create(path);
  if (path !== null) db.setCheckpointTriggers({ walBytes: 16 << 20, intervalMs: 60_000 });
  await prepare(db);
  return db;
};

/** Runs steps in a transaction that always ends rolled back unless told to commit. */
const inTransaction = async <T>(
  db: Database,
  commit: boolean,
  run: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  const tx = db.beginTransaction();
  try {
    const result = await run(tx);
    if (commit) tx.commit();
    return result;
  } finally {
    if (tx.isActive) tx.rollback();
  }
};

const each = async (tx: Transaction, rows: readonly unknown[], cypher: string): Promise<void> => {
  for (let i = 0; i < rows.length; i += BATCH)
    await tx.executeCypher(`UNWIND $rows AS row ${cypher}`, { rows: rows.slice(i, i + BATCH) });
};

const groupBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

const remove = async (tx: Transaction, change: Change): Promise<void> => {
  await each(
    tx,
    change.removeDocuments,
    'MATCH (d:Document {id: row})<-[:STATED_IN]-(s:Statement) DETACH DELETE s',
  );
  await each(tx, change.removeDocuments, 'MATCH (d:Document {id: row}) DETACH DELETE d');
  for (const [type, rows] of groupBy(change.removeRelations, (row) => known(TYPES, row.type)))
    await each(
      tx,
      rows,
      `MATCH (a:Entity {id: row.from})-[r:${type} {id: row.id}]->(b:Entity {id: row.to}) DELETE r`,
    );
  await each(tx, change.removeEntities, 'MATCH (n:Entity {id: row}) DETACH DELETE n');
};

const between = (type: string): string =>
  `MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
   MERGE (a)-[r:${type} {id: row.properties.id}]->(b) SET r = row.properties`;

const put = async (tx: Transaction, change: Change): Promise<void> => {
  for (const [label, rows] of groupBy(change.entities, (row) => known(LABELS, row.label)))
    await each(
      tx,
      rows.map((row) => row.properties),
      `MERGE (n:Entity {id: row.id}) SET n:${label}, n = row`,
    );
  for (const [type, rows] of groupBy(change.relations, (row) => known(TYPES, row.type)))
    await each(tx, rows, between(type));
  await each(tx, change.documents, 'CREATE (d:Document) SET d = row');
  await each(tx, change.statements, 'CREATE (s:Statement) SET s = row');
  await each(
    tx,
    change.statements.map(({ id, document, subjectId, objectId }) => ({ id, document, subjectId, objectId })),
    `MATCH (s:Statement {id: row.id}) MATCH (a:Entity {id: row.subjectId})
     MATCH (b:Entity {id: row.objectId}) MATCH (d:Document {id: row.document})
     CREATE (s)-[:SUBJECT]->(a) CREATE (s)-[:OBJECT]->(b) CREATE (s)-[:STATED_IN]->(d)`,
  );
  await each(
    tx,
    change.mentions,
    `MATCH (a:Entity {id: row.from}) MATCH (d:Document {id: row.to})
     CREATE (a)-[m:${MENTIONED_IN}]->(d) SET m = row.properties`,
  );
};

export const writeChange = (db: Database, change: Change): Promise<void> =>
  inTransaction(db, true, async (tx) => {
    await remove(tx, change);
    await put(tx, change);
  });

const text = z.string();

export const readStatus = async (db: Database): Promise<IndexStatus> => {
  const result = await db.executeCypher(
    'MATCH (d:Document) RETURN d.id AS id, d.digest AS digest, d.title AS title, ' +
      'd.source AS source, d.location AS location, d.format AS format',
  );
  const documents = result.toArray().map((row) => ({ id: text.parse(row.id), look: lookOf(row) }));
  return { documents, nodes: db.nodeCount(), edges: db.edgeCount() };
};

export const readTouched = async (db: Database, documents: readonly string[]): Promise<Touched> => {
  const ask = async (cypher: string): Promise<Row[]> =>
    (await db.executeCypher(`UNWIND $documents AS document ${cypher}`, { documents })).toArray();
  const entities = await ask(
    `MATCH (e:Entity)-[:${MENTIONED_IN}]->(d:Document {id: document}) RETURN DISTINCT e.id AS id`,
  );
  const claims = await ask(
    `MATCH (s:Statement)-[:STATED_IN]->(d:Document {id: document})
     RETURN DISTINCT s.relationId AS relationId, s.relation AS relation, s.subjectId AS subject, s.objectId AS object`,
  );
  return {
    entities: entities.map((row) => text.parse(row.id)),
    claims: claims.map((row) => ({
      relationId: text.parse(row.relationId),
      relation: text.parse(row.relation),
      subject: text.parse(row.subject),
      object: text.parse(row.object),
    })),
  };
};

type QueryRequest = Extract<IndexRequest, { type: 'query' }>;

/** Runs a query in a transaction that is never committed: what the guard lets slip changes nothing. */
export const runQuery = (db: Database, query: QueryRequest) =>
  inTransaction(db, false, async (tx) => {
    const result = await tx.executeCypher(query.text, query.parameters);
    if (Object.values(result.counters).some((count) => count > 0)) throw new WriteRefused();
    const ids = new Map<number, string>();
    const idOf = (node: number): string => {
      const id = ids.get(node) ?? text.catch(String(node)).parse(db.getNode(node)?.get('id'));
      ids.set(node, id);
      return id;
    };
    const { columns } = result;
    const rows = Array.from({ length: Math.min(result.length, query.maxRows) }, (_, i) => {
      const row = result.get(i);
      return columns.map((column) => toCypherValue(row[column], idOf));
    });
    return { columns, rows, truncated: result.length > query.maxRows };
  });

/** A query that would have written. */
export class WriteRefused extends Error {
  readonly gqlStatus = 'query-refused';
}
