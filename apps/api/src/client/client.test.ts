import type { ChainsResult, CypherQueryResult, PathsResult } from '@entente/graph-queries';
import { MemoryStore, sampleDeltas } from '@entente/graph-queries/testing';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { createApp } from '../app.ts';
import { createClient, ProblemError } from './index.ts';
import { toSearch } from './request.ts';

interface Seen {
  readonly url: string;
  readonly method: string;
}

const inProcess = (seen: Seen[] = []) => {
  const app = createApp({ store: new MemoryStore(sampleDeltas()) });
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    seen.push({ url: request.url, method: request.method });
    return app.request(request);
  };
  return createClient({ baseUrl: 'http://localhost', fetch });
};

const failureOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => undefined,
    (e: unknown) => e,
  );

describe('client', () => {
  test('asks by GET what an address can hold', async () => {
    const seen: Seen[] = [];
    const { to, paths } = await inProcess(seen).query('paths', {
      from: 'Turkey',
      to: 'CAATSA',
      relations: ['PURCHASES', 'CAUSED'],
      directed: true,
    });
    expect(to.name).toBe('CAATSA');
    expect(paths).toHaveLength(2);
    expect(seen[0]).toMatchObject({ method: 'GET' });
  });

  test.each([
    [
      'what is too long',
      { from: 'Turkey', to: 'NATO', avoid: Array.from({ length: 300 }, () => 'Georgia state') },
    ],
    ['a lone name with a comma', { from: 'Turkey', to: 'NATO', avoid: ['Georgia, state'] }],
  ])('asks by POST %s', async (_, input) => {
    const seen: Seen[] = [];
    await failureOf(inProcess(seen).query('paths', input));
    expect(seen[0]).toMatchObject({ method: 'POST' });
  });

  test('asks Cypher by POST', async () => {
    const text = 'MATCH (a)-[r:BACKS]->(b) RETURN a.name, b.name';
    const { rows } = await inProcess().query('cypher', { text, parameters: { a: 1 } });
    expect(rows).toEqual([['Turkey', 'Government of National Accord']]);
  });

  test('rejects with the problem', async () => {
    const error = await failureOf(inProcess().query('entity', { entity: 'Atlantis' }));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code: 'entity-unknown', problem: { status: 404 } });
  });

  test.each([
    ['a server that is not there', async () => Promise.reject(new TypeError('refused')), 'unreachable'],
    [
      'a server that is another',
      async () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
      'answer-unreadable',
    ],
  ])('tells of %s', async (_, fetch, code) => {
    const error = await failureOf(createClient({ fetch }).query('status', {}));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code });
  });

  test('is aborted with the reason of its signal', async () => {
    const signal = AbortSignal.abort();
    const fetch = async () => Promise.reject(signal.reason as Error);
    const error = await failureOf(createClient({ fetch }).query('status', {}, { signal }));
    expect(error).toBe(signal.reason);
  });

  test('what goes into an address comes out of it', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes(','));
    fc.assert(
      fc.property(
        word,
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.integer(),
        (text, list, number) => {
          const search = new URLSearchParams(toSearch({ text, list, number, absent: undefined }) ?? '');
          expect(search.get('text')).toBe(new URLSearchParams({ text }).get('text'));
          expect(search.getAll('list')).toHaveLength(list.length);
          expect(search.get('number')).toBe(String(number));
          expect(search.has('absent')).toBe(false);
        },
      ),
    );
  });
});

describe('types of the client', () => {
  const { query } = createClient();

  test('follow the catalogue', () => {
    const paths = () => query('paths', { from: 'a', to: 'b', maxLength: 3, signs: [1, -1] });
    expectTypeOf(paths).returns.resolves.toEqualTypeOf<PathsResult>();
    expectTypeOf(() => query('chain', { from: 'a', to: 'b' })).returns.resolves.toEqualTypeOf<ChainsResult>();
    expectTypeOf(() => query('cypher', { text: '' })).returns.resolves.toEqualTypeOf<CypherQueryResult>();
  });

  test('refuse wrong input', () => {
    // @ts-expect-error `to` is missing
    expectTypeOf(() => query('paths', { from: 'a' })).toBeFunction();
    // @ts-expect-error not a relation
    expectTypeOf(() => query('paths', { from: 'a', to: 'b', relations: ['LOVES'] })).toBeFunction();
    // @ts-expect-error a number as text is for addresses, not for programs
    expectTypeOf(() => query('overview', { limit: '5' })).toBeFunction();
    // @ts-expect-error not a query
    expectTypeOf(() => query('drop', {})).toBeFunction();
  });
});
