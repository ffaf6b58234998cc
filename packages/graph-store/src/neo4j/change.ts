import { deltaSchema, InputError, type Delta } from '@entente/graph-schema';
import { z } from 'zod';
import type { ApplyOutcome } from '../port.ts';
import {
  MENTIONED_IN,
  compareText,
  deltaDigest,
  documentProperties,
  entityViews,
  statementProperties,
} from '../shared/index.ts';
import { forEachRow } from './batches.ts';
import type { Transaction } from './connection.ts';
import { claimFromRow, claimOf, projectClaims, type Claim } from './edges.ts';
import { lockEntities, viewsOf, writeEntities, writeViews } from './entities.ts';

const documentRow = z.object({
  id: z.string(),
  digest: z.string().nullable(),
  location: z.string().nullable(),
});
type DocumentRow = z.infer<typeof documentRow>;

/** A lock that leaves no trace: any change of a property takes it. */
const LOCK = 'SET d.lock = true REMOVE d.lock RETURN d.id AS id, d.digest AS digest, d.location AS location';

/** Locks documents, making the node of one that is to come, so that two writers of it queue. */
const lockDocuments = async (
  tx: Transaction,
  present: readonly string[],
  coming?: string,
): Promise<DocumentRow[]> => {
  const ids = [...new Set([...present, ...(coming === undefined ? [] : [coming])])].sort(compareText);
  const rows = await forEachRow(
    tx,
    ids,
    `${coming === undefined ? 'MATCH' : 'MERGE'} (d:Document {id: row}) ${LOCK}`,
  );
  return rows.map((row) => documentRow.parse(row)).filter(({ digest }) => digest !== null);
};

/** The ids of the documents that lie where a new one lies. */
const documentsAt = async (tx: Transaction, location: string): Promise<string[]> => {
  const rows = await tx.run(
    'MATCH (d:Document {location: $location}) WHERE d.digest IS NOT NULL RETURN d.id AS id',
    { location },
  );
  return rows.map((row) => z.object({ id: z.string() }).parse(row).id);
};

const claimsOf = async (tx: Transaction, documents: readonly string[]): Promise<Claim[]> => {
  const rows = await forEachRow(
    tx,
    documents,
    `MATCH (:Document {id: row})<-[:STATED_IN]-(s:Statement)
     RETURN DISTINCT s.relationId AS id, s.relation AS type, s.subjectId AS subject, s.objectId AS object`,
  );
  return rows.map(claimFromRow);
};

/** Erases what documents say, and the documents themselves but for the node of one that comes again. */
const erase = async (tx: Transaction, documents: readonly string[], coming?: string): Promise<void> => {
  const steps = [
    'MATCH (:Document {id: row})<-[:STATED_IN]-(s:Statement) DETACH DELETE s',
    `MATCH (:Document {id: row})<-[m:${MENTIONED_IN}]-(:Entity) DELETE m`,
  ];
  for (const step of steps) await forEachRow(tx, documents, step);
  await forEachRow(
    tx,
    documents.filter((id) => id !== coming),
    'MATCH (d:Document {id: row}) DETACH DELETE d',
  );
};

const STATE = `MATCH (d:Document {id: $document}) MATCH (a:Entity {id: row.subjectId})
  MATCH (b:Entity {id: row.objectId})
  CREATE (s:Statement) SET s = row
  CREATE (s)-[:SUBJECT]->(a) CREATE (s)-[:OBJECT]->(b) CREATE (s)-[:STATED_IN]->(d)`;

const write = async (tx: Transaction, delta: Delta): Promise<void> => {
  await tx.run('MATCH (d:Document {id: $properties.id}) SET d = $properties', {
    properties: documentProperties(delta),
  });
  await writeViews(tx, delta.document.id, entityViews(delta));
  await forEachRow(tx, delta.statements.map(statementProperties), STATE, { document: delta.document.id });
};

const uniqueClaims = (claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.map((claim) => [claim.id, claim])).values(),
];

/** Takes locked documents out and puts one in, and brings the edges and entities that they touch in line. */
const exchange = async (tx: Transaction, out: readonly string[], delta?: Delta): Promise<void> => {
  const [removed, oldClaims] = await Promise.all([viewsOf(tx, out), claimsOf(tx, out)]);
  const added = delta ? entityViews(delta) : [];
  const tallies = await lockEntities(
    tx,
    [...removed, ...added].map(({ id }) => id),
  );
  await erase(tx, out, delta?.document.id);
  const statements = delta?.statements ?? [];
  const claims = uniqueClaims([...oldClaims, ...statements.map(claimOf)]);
  // The projection reads what other documents state, so it comes before this one's statements are written.
  await projectClaims(tx, claims, statements);
  if (delta) await write(tx, delta);
  await writeEntities(tx, tallies, removed, added);
};

/** @throws InputError `delta-invalid` */
export const checkDelta = (delta: Delta): void => {
  const parsed = deltaSchema.safeParse(delta);
  if (parsed.success) return;
  throw new InputError(`The delta of ${delta.document.location} breaks its schema`, {
    code: 'delta-invalid',
    remedy: 'Report this with the document: the extractor made it.',
    cause: parsed.error,
  });
};

/** Puts a document in. To be run in one write transaction, which can be run again. */
export const applyDelta = async (tx: Transaction, delta: Delta): Promise<ApplyOutcome> => {
  const { id, location } = delta.document;
  const there = await documentsAt(tx, location);
  const present = await lockDocuments(tx, there, id);
  const known = present.find((row) => row.id === id);
  // One that has left the place in the meantime is no older version of this.
  const superseded = present.filter((row) => row.id !== id && row.location === location).map((row) => row.id);
  if (known?.digest === deltaDigest(delta)) {
    if (superseded.length === 0) return { document: id, outcome: 'unchanged' };
    await exchange(tx, superseded);
  } else {
    await exchange(tx, known ? [id, ...superseded] : superseded, delta);
  }
  return { document: id, outcome: known || superseded.length > 0 ? 'replaced' : 'added' };
};

/** Takes a document out; false when it isn't in. To be run in one write transaction, which can be run again. */
export const removeDocument = async (tx: Transaction, id: string): Promise<boolean> => {
  const present = await lockDocuments(tx, [id]);
  if (present.length === 0) return false;
  await exchange(tx, [id]);
  return true;
};
