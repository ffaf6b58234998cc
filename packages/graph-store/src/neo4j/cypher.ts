import { QueryError } from '@entente/graph-schema';
import neo4j, { type Record as DriverRecord, type Session, type Transaction } from 'neo4j-driver';
import { z } from 'zod';
import { assertReadOnly } from '../cypher/index.ts';
import type { CypherQuery, CypherResult } from '../port.ts';
import type { Connection } from './connection.ts';
import { storeFailure } from './failures.ts';
import { toParameters } from './parameters.ts';
import { NodeIds, toCypherValue } from './values.ts';

const LONGEST_MS = 600_000;
/** The server notices a passed limit only now and then; after this much more the connection is cut. */
const GRACE_MS = 5_000;

interface Streamed {
  readonly columns: readonly string[];
  readonly records: readonly DriverRecord[];
  readonly truncated: boolean;
}

/** Takes rows until there is one too many, and lets the server discard the rest. */
const stream = async (tx: Transaction, query: CypherQuery): Promise<Streamed> => {
  const result = tx.run(query.text, toParameters(query.parameters ?? {}));
  const columns = await result.keys();
  const records: DriverRecord[] = [];
  let truncated = false;
  for await (const record of result) {
    truncated = records.length >= query.maxRows;
    if (truncated) break;
    records.push(record);
  }
  return { columns: columns.map(String), records, truncated };
};

const found = z.object({ elementId: z.string(), id: z.string().nullable() });

/** Edges name their ends by the database's ids; the port's are looked up for those whose nodes did not come along. */
const lookUp = async (tx: Transaction, ids: NodeIds): Promise<void> => {
  const missing = ids.missing();
  if (missing.length === 0) return;
  const { records } = await tx.run(
    'MATCH (n) WHERE elementId(n) IN $missing RETURN elementId(n) AS elementId, toStringOrNull(n.id) AS id',
    { missing },
  );
  for (const record of records) {
    const { elementId, id } = found.parse(record.toObject());
    ids.know(elementId, id ?? elementId);
  }
};

const readIn = async (session: Session, query: CypherQuery, timeout: number): Promise<CypherResult> => {
  const started = performance.now();
  // Not a managed transaction: that would run a query that needs too much memory again and again for half a minute.
  const tx = await session.beginTransaction({ timeout });
  try {
    const { columns, records, truncated } = await stream(tx, query);
    const ids = new NodeIds();
    const rows = records.map((record) => columns.map((column): unknown => record.get(column)));
    ids.see(rows);
    await lookUp(tx, ids);
    return {
      columns,
      rows: rows.map((row) => row.map((value) => toCypherValue(value, ids.of))),
      truncated,
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    if (tx.isOpen()) await tx.rollback();
  }
};

const outOfTime = (location: string, timeout: number): QueryError =>
  new QueryError(`The query took longer than ${timeout} ms and was given up: ${location}`, {
    code: 'query-timeout',
    remedy: 'Narrow it: fewer hops, a LIMIT, a label or a filter; or give it more time.',
  });

/** Ends a query whose server no longer answers. */
const withDeadline = async <T>(
  work: Promise<T>,
  session: Session,
  milliseconds: number,
  error: QueryError,
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined); // Its own end no longer matters.
    await Promise.race([session.close(), new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
  }
};

/**
 * Runs one query that reads, in a READ session under limits of time and rows.
 * @throws QueryError `query-refused`, `cypher-syntax`, `cypher-invalid`, `query-timeout`, `query-memory`
 */
export const runCypher = async (connection: Connection, query: CypherQuery): Promise<CypherResult> => {
  assertReadOnly(query.text);
  const timeout = Math.min(LONGEST_MS, Math.max(1, Math.ceil(query.timeoutMs)));
  const session = connection.session(neo4j.session.READ, Math.min(1_000, Math.max(1, query.maxRows + 1)));
  try {
    return await withDeadline(
      readIn(session, query, timeout),
      session,
      timeout + GRACE_MS,
      outOfTime(connection.location, timeout),
    );
  } catch (error) {
    throw storeFailure(error, connection.location);
  }
};
