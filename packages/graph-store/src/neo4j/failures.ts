import { EntenteError, QueryError, StoreError } from '@entente/graph-schema';
import neo4j from 'neo4j-driver';

interface Meaning {
  readonly kind: typeof QueryError | typeof StoreError;
  readonly code: string;
  /** What went wrong, before the item's name or the server's own first line. */
  readonly problem: string;
  readonly remedy: string;
  readonly retriable?: boolean;
  /** Whether the server's first line says something that the person needs, such as where a query is wrong. */
  readonly quotes?: boolean;
}

const UNREACHABLE: Meaning = {
  kind: StoreError,
  code: 'store-unreachable',
  problem: "Neo4j can't be reached",
  remedy: 'See that the server is running and that the URL, with its port, is right.',
  retriable: true,
};
const CREDENTIALS: Meaning = {
  kind: StoreError,
  code: 'wrong-credentials',
  problem: 'Neo4j refuses the user name or password',
  remedy: 'Set NEO4J_USERNAME and NEO4J_PASSWORD to those of the server.',
};
const TIMEOUT: Meaning = {
  kind: QueryError,
  code: 'query-timeout',
  problem: 'The query took longer than it may',
  remedy: 'Narrow it: fewer hops, a LIMIT, a label or a filter; or give it more time.',
};
const SYNTAX: Meaning = {
  kind: QueryError,
  code: 'cypher-syntax',
  problem: "The query isn't Cypher",
  remedy: 'Correct it at the place that the message names.',
  quotes: true,
};
const INVALID: Meaning = {
  kind: QueryError,
  code: 'cypher-invalid',
  problem: "The query can't be run",
  remedy: 'Correct what the message names.',
  quotes: true,
};
const FAILED: Meaning = {
  kind: StoreError,
  code: 'store-failed',
  problem: 'Neo4j failed',
  remedy: "Look into the server's log, then try again.",
  quotes: true,
};

/** By Neo4j's status codes, the longest beginning that fits first. */
const MEANINGS: readonly (readonly [string, Meaning])[] = [
  [neo4j.error.SERVICE_UNAVAILABLE, UNREACHABLE],
  [neo4j.error.SESSION_EXPIRED, UNREACHABLE],
  ['Neo.ClientError.Security.Forbidden', { ...CREDENTIALS, problem: 'Neo4j does not let this user do that' }],
  ['Neo.ClientError.Security.', CREDENTIALS],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    {
      kind: StoreError,
      code: 'no-database',
      problem: 'Neo4j has no such database',
      remedy: 'Set NEO4J_DATABASE to one that the server has, or leave it out.',
    },
  ],
  ['Neo.TransientError.Database.DatabaseUnavailable', UNREACHABLE],
  ['Neo.TransientError.General.DatabaseUnavailable', UNREACHABLE],
  [
    'Neo.ClientError.Schema.',
    {
      kind: StoreError,
      code: 'store-conflict',
      problem: "Neo4j's data or schema conflict with Entente's",
      remedy: 'Give Entente a database of its own (NEO4J_DATABASE), or rename what the message names.',
      quotes: true,
    },
  ],
  ['Neo.ClientError.Statement.SyntaxError', SYNTAX],
  [
    'Neo.ClientError.Statement.AccessMode',
    {
      kind: QueryError,
      code: 'query-refused',
      problem: 'Only queries that read are run',
      remedy: 'Ask with MATCH … RETURN.',
    },
  ],
  ['Neo.ClientError.Statement.', INVALID],
  ['Neo.ClientError.Procedure.', INVALID],
  ['Neo.ClientError.Transaction.TransactionTimedOut', TIMEOUT],
  ['Neo.ClientError.Transaction.Terminated', TIMEOUT],
  ['Neo.TransientError.Transaction.Terminated', TIMEOUT],
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    {
      kind: QueryError,
      code: 'query-memory',
      problem: 'The query needs more memory than it may use',
      remedy: 'Narrow it: aggregate less at once, or set a LIMIT earlier.',
    },
  ],
  ['Neo.TransientError.', { ...FAILED, code: 'store-busy', problem: 'Neo4j is busy', retriable: true }],
];

/** What the driver gives where it has no code. */
const UNCLASSIFIED = 'N/A';

/** The status code of a driver's error, followed through its causes for those that only wrap another. */
export const statusOf = (error: unknown): string | undefined => {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string' && at.code !== UNCLASSIFIED) return at.code;
  return undefined;
};

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : '').split('\n', 1)[0]?.trim() ?? '';

/**
 * What an error of the driver means for a store at `location`, judged by its code and never by its text. Errors of
 * our own come back as they are.
 */
export const storeFailure = (error: unknown, location: string): unknown => {
  if (error instanceof EntenteError || !(error instanceof neo4j.Neo4jError)) return error;
  const status = statusOf(error);
  const found = MEANINGS.find(([beginning]) => status?.startsWith(beginning))?.[1];
  // A connection that could not be had in time carries no code.
  const meaning = found ?? (status === undefined ? UNREACHABLE : FAILED);
  const subject = meaning.quotes ? firstLine(error) : location;
  return new meaning.kind(`${meaning.problem}: ${subject}`, {
    code: meaning.code,
    remedy: meaning.remedy,
    retriable: meaning.retriable ?? false,
    cause: error,
  });
};
