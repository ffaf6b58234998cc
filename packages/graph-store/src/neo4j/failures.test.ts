import { EntenteError, QueryError, StoreError } from '@entente/graph-schema';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { openNeo4jStore } from './open.ts';
import { storeFailure } from './failures.ts';

const LOCATION = 'bolt://example.org:7687';
const failureOf = (code: string, message = 'the server says so\nand more'): unknown =>
  storeFailure(new neo4j.Neo4jError(message, code, '50N42', 'general error'), LOCATION);

describe('what a status code means', () => {
  it.each([
    ['ServiceUnavailable', StoreError, 'store-unreachable', true],
    ['SessionExpired', StoreError, 'store-unreachable', true],
    ['N/A', StoreError, 'store-unreachable', true],
    ['Neo.ClientError.Security.Unauthorized', StoreError, 'wrong-credentials', false],
    ['Neo.ClientError.Security.CredentialsExpired', StoreError, 'wrong-credentials', false],
    ['Neo.ClientError.Security.AuthenticationRateLimit', StoreError, 'wrong-credentials', false],
    ['Neo.ClientError.Database.DatabaseNotFound', StoreError, 'no-database', false],
    ['Neo.ClientError.Schema.ConstraintCreationFailed', StoreError, 'store-conflict', false],
    ['Neo.ClientError.Statement.SyntaxError', QueryError, 'cypher-syntax', false],
    ['Neo.ClientError.Statement.AccessMode', QueryError, 'query-refused', false],
    ['Neo.ClientError.Statement.ParameterMissing', QueryError, 'cypher-invalid', false],
    ['Neo.ClientError.Procedure.ProcedureNotFound', QueryError, 'cypher-invalid', false],
    ['Neo.ClientError.Transaction.TransactionTimedOut', QueryError, 'query-timeout', false],
    [
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      QueryError,
      'query-timeout',
      false,
    ],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', QueryError, 'query-memory', false],
    ['Neo.TransientError.Transaction.DeadlockDetected', StoreError, 'store-busy', true],
    ['Neo.DatabaseError.General.UnknownError', StoreError, 'store-failed', false],
  ])('%s', (status, kind, code, retriable) => {
    const failure = failureOf(status);
    expect(failure).toBeInstanceOf(kind);
    expect(failure).toMatchObject({ code, retriable });
    expect(failure instanceof EntenteError && failure.remedy).toMatch(/\w/);
  });

  it('does not go by the text', () => {
    expect(failureOf('Neo.ClientError.Statement.SyntaxError', 'ServiceUnavailable')).toMatchObject({
      code: 'cypher-syntax',
    });
  });

  it("quotes the server's first line where it says what is wrong, else names the store", () => {
    expect(failureOf('Neo.ClientError.Statement.SyntaxError')).toMatchObject({
      message: "The query isn't Cypher: the server says so",
    });
    expect(failureOf('ServiceUnavailable')).toMatchObject({
      message: `Neo4j can't be reached: ${LOCATION}`,
    });
  });

  it('leaves other errors as they are', () => {
    const own = new QueryError('mine', { code: 'mine', remedy: 'none' });
    const fault = new TypeError('a fault');
    expect(storeFailure(own, LOCATION)).toBe(own);
    expect(storeFailure(fault, LOCATION)).toBe(fault);
  });
});

describe('opening a store that is not there', () => {
  const options = { username: 'neo4j', password: 'secret-word' };

  it.each([
    ['bolt://127.0.0.1:1', 'store-unreachable'],
    ['neo4j://127.0.0.1:1', 'store-unreachable'],
    ['http://127.0.0.1:7474', 'store-url'],
    ['bolt//nonsense', 'store-url'],
  ])('%s', async (url, code) => {
    const error: unknown = await openNeo4jStore(url, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EntenteError);
    expect(error).toMatchObject({ code });
  });

  it('never tells credentials, not even those in the URL', async () => {
    const error: unknown = await openNeo4jStore('bolt://me:hidden@127.0.0.1:1', options).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ message: "Neo4j can't be reached: bolt://127.0.0.1:1" });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/hidden|secret-word/);
  });
});
