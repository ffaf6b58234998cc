import { projectRelation, relationIdOf, type Relation, type Statement } from '@entente/graph-schema';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Finding } from '../port.ts';
import { MENTIONED_IN, DocumentChecks, finding } from '../shared/index.ts';
import { EVERY_TYPE, forEachRow } from './batches.ts';
import type { Connection, Transaction } from './connection.ts';
import { SLIM, slimStatement, type Claim } from './edges.ts';
import { readCounts, readDocument, readDocuments, readEntities, readStatements } from './reads.ts';
import { claimPages, edgesOf } from './scan.ts';
import { missingSchema } from './schema.ts';

const AGAIN = 'Remove the document and ingest it again.';
const RESTORE = 'Remove the documents of the statements behind it and ingest them again.';

const checkSchema = async (connection: Connection): Promise<Finding> => {
  const missing = (await missingSchema(connection)).map(({ name }) => name);
  if (missing.length === 0)
    return { check: 'schema', ok: true, detail: 'all constraints and indexes are there' };
  return {
    check: 'schema',
    ok: false,
    detail: `${missing.length} constraints or indexes are missing: ${missing.slice(0, 3).join(', ')}`,
    remedy: 'Open the store for writing once, as "entente ingest" does; that makes them.',
  };
};

/** Documents one at a time, with their texts and statements. */
const checkDocuments = async (connection: Connection): Promise<Finding[]> => {
  const checks = new DocumentChecks();
  const short: string[] = [];
  const summaries = await connection.read((tx) => readDocuments(tx));
  for (const { id, statements: expected } of summaries)
    await connection.read(async (tx) => {
      const document = await readDocument(tx, id);
      if (!document) return;
      const statements = await readStatements(tx, { document: id, limit: Number.MAX_SAFE_INTEGER });
      if (statements.length !== expected) short.push(id);
      const ends = statements.flatMap(({ subject, object }) => [subject.entity, object.entity]);
      const present = new Set((await readEntities(tx, [...new Set(ends)])).map((entity) => entity.id));
      checks.add({ document, statements }, (entity) => present.has(entity));
    });
  return [
    finding('documents', summaries.length, short, 'documents have all their statements', AGAIN),
    ...checks.findings(),
  ];
};

const idRow = z.object({ id: z.string() });
const idsOf = async (connection: Connection, cypher: string): Promise<string[]> =>
  (await connection.read((tx) => tx.run(cypher))).map((row) => idRow.parse(row).id);

/** Statements whose links to their ends and document are missing or lead elsewhere. */
const DANGLING = `MATCH (s:Statement) WHERE s.relationId IS NOT NULL AND NOT (
    EXISTS { (s)-[:SUBJECT]->(:Entity {id: s.subjectId}) } AND EXISTS { (s)-[:OBJECT]->(:Entity {id: s.objectId}) }
    AND EXISTS { (s)-[:STATED_IN]->(:Document {id: s.document}) })
  RETURN s.id AS id`;

/** Entities whose counts are not what their edges and mentions say. */
const MISCOUNTED = `MATCH (e:Entity) WHERE e.tally IS NOT NULL AND NOT (
    e.degree = COUNT { (e)-[:${EVERY_TYPE}]-() } AND e.documents = COUNT { (e)-[:${MENTIONED_IN}]->(:Document) })
  RETURN e.id AS id`;

interface Comparison {
  readonly wrong: readonly string[];
  readonly expected: number;
}

/** Edges of a page of claims that are not what their statements amount to. */
const compareEdges = async (tx: Transaction, claims: readonly Claim[]): Promise<Comparison> => {
  const rows = await forEachRow(
    tx,
    claims.map(({ id }) => id),
    `MATCH (s:Statement {relationId: row}) RETURN ${SLIM}`,
  );
  const statements = new Map<string, Statement[]>(claims.map(({ id }) => [id, []]));
  for (const statement of rows.map(slimStatement)) statements.get(relationIdOf(statement))?.push(statement);
  const present = new Map<string, Relation>((await edgesOf(tx, claims)).map((edge) => [edge.id, edge]));
  const wanted = claims.map(({ id }) => ({ id, edge: projectRelation(statements.get(id) ?? []) }));
  return {
    wrong: wanted.filter(({ id, edge }) => !isDeepStrictEqual(edge, present.get(id))).map(({ id }) => id),
    expected: wanted.filter(({ edge }) => edge).length,
  };
};

const checkEdges = async (connection: Connection): Promise<Finding[]> => {
  const wrong: string[] = [];
  let expected = 0;
  for await (const claims of claimPages(connection)) {
    const page = await connection.read((tx) => compareEdges(tx, claims));
    wrong.push(...page.wrong);
    expected += page.expected;
  }
  const { relations } = await connection.read(readCounts);
  const unfounded = Math.max(0, relations - expected);
  return [
    finding('edges', expected, wrong, 'edges are what their statements say', RESTORE),
    {
      check: 'unfounded edges',
      ok: unfounded === 0,
      detail: `${unfounded} edges rest on no statement`,
      ...(unfounded === 0 ? {} : { remedy: 'Delete them, or ingest everything into an empty database.' }),
    },
  ];
};

/** Holds the graph against the schema, the texts and its own statements, a page at a time. */
export const checkStore = async (connection: Connection): Promise<readonly Finding[]> => {
  const all = await connection.read(readCounts);
  return [
    await checkSchema(connection),
    ...(await checkDocuments(connection)),
    finding(
      'links',
      all.statements,
      await idsOf(connection, DANGLING),
      'statements lead to ends and document',
      AGAIN,
    ),
    finding(
      'counts',
      all.entities,
      await idsOf(connection, MISCOUNTED),
      'entities count their edges and documents',
      RESTORE,
    ),
    ...(await checkEdges(connection)),
  ];
};
