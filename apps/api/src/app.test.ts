import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUERIES, type QueryEntry, type Results } from '@entente/graph-queries';
import { MemoryStore, sampleDeltas } from '@entente/graph-queries/testing';
import { QueryError, StoreError } from '@entente/graph-schema';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from './app.ts';
import { problemSchema } from './openapi/problem-schema.ts';
import { RESULT_SCHEMAS } from './openapi/results.ts';

const store = new MemoryStore(sampleDeltas());
const app = createApp({ store, version: '1.2.3' });
const documentId = sampleDeltas()[0]?.document.id ?? '';

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** The answer as a problem whose status is the response's own. */
const problemOf = async (response: Response) => {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = problemSchema.strict().parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.type).toBe(`urn:entente:problem:${problem.code}`);
  expect(problem.requestId).toBe(response.headers.get('X-Request-Id'));
  return problem;
};

const GOOD: Readonly<Record<(typeof QUERIES)[number]['id'], string>> = {
  status: '',
  search: 'text=tur&labels=country,Person',
  entity: 'entity=Turkey',
  neighbourhood: 'entity=Turkey&families=alignment&families=opposition&structure=true',
  overview: 'limit=5',
  paths: 'from=Turkey&to=CAATSA&maxLength=3&signs=1,-1,0',
  causes: 'entity=CAATSA&depth=2',
  effects: 'entity=Turkey&since=2015',
  chain: 'from=Turkey&to=Lira%20crisis',
  evidence: 'from=Turkey&to=NATO',
  documents: 'text=desk',
  document: `id=${documentId}`,
  cypher: 'text=MATCH%20(a)-[r:BACKS]->(b)%20RETURN%20a,%20r,%20b&maxRows=5',
  ontology: '',
};

/** Every answer, to the last field, is what the OpenAPI document promises. */
const expectResult = async (response: Response, output: keyof Results): Promise<void> => {
  expect(response.status).toBe(200);
  const body: unknown = await response.json();
  expect(RESULT_SCHEMAS[output].parse(body)).toEqual(body);
};

describe('each route', () => {
  const entries: readonly QueryEntry[] = QUERIES;
  const search = (id: string): string => GOOD[id as keyof typeof GOOD];

  test.each(entries.filter(({ method }) => method === 'GET').map((query) => [query.id, query] as const))(
    'GET /api/%s answers with what is promised',
    async (id, query) => expectResult(await get(`/api/${id}?${search(id)}`), query.output),
  );

  test.each(entries.map((query) => [query.id, query] as const))(
    'POST /api/%s answers the same',
    async (id, query) => {
      const fields = Object.fromEntries(new URLSearchParams(search(id)));
      await expectResult(await post(`/api/${id}`, fields), query.output);
    },
  );

  test.each(entries.map(({ id }) => [id]))('/api/%s refuses a field that there is not', async (id) => {
    const response = await post(`/api/${id}`, { nonsense: 1 });
    expect(response.status).toBe(400);
    const { code, errors = [] } = await problemOf(response);
    expect(code).toBe('input-invalid');
    expect(errors.map(({ field }) => field)).toContain('nonsense');
  });

  test.each([
    ['entity', 'entity=Atlantis'],
    ['neighbourhood', 'entity=Atlantis'],
    ['paths', 'from=Turkey&to=Atlantis'],
    ['chain', 'from=Atlantis&to=Turkey'],
    ['causes', 'entity=Atlantis'],
    ['effects', 'entity=Atlantis'],
    ['evidence', 'from=Turkey&to=Atlantis'],
    ['evidence', 'relation=rel-0'],
    ['document', 'id=doc-0'],
  ])('/api/%s?%s is 404 with a remedy', async (id, search) => {
    const response = await get(`/api/${id}?${search}`);
    expect(response.status).toBe(404);
    const problem = await problemOf(response);
    expect(problem.code).toMatch(/-unknown$/);
    expect(problem.remedy).not.toBe('');
  });

  test('an ambiguous name is 422 and lists the ids', async () => {
    const response = await get('/api/entity?entity=Georgia');
    expect(response.status).toBe(422);
    expect((await problemOf(response)).remedy).toContain('Place:georgia');
  });

  test('wrong fields are named one by one', async () => {
    const response = await get('/api/paths?from=Turkey&maxLength=99&colour=red');
    const { errors = [] } = await problemOf(response);
    expect(errors.map(({ field }) => field).sort()).toEqual(['colour', 'maxLength', 'to']);
  });
});

describe('requests that are refused', () => {
  test.each([
    ['Cypher that writes', () => post('/api/cypher', { text: 'CREATE (n)' }), 422, 'query-refused'],
    ['Cypher by GET', () => get('/api/cypher?text=RETURN%201'), 405, 'method-not-allowed'],
    [
      'a method that writes',
      () => app.request('/api/paths', { method: 'DELETE' }),
      405,
      'method-not-allowed',
    ],
    ['a route that is not there', () => get('/api/nothing'), 404, 'route-unknown'],
    ['a file that is not there', () => get('/missing.js'), 404, 'route-unknown'],
    ['a body that is no JSON', () => post('/api/paths', '{'), 400, 'body-invalid'],
    ['a body that is no object', () => post('/api/paths', [1]), 400, 'body-invalid'],
    ['a form', () => post('/api/paths', 'a=b', { 'Content-Type': 'text/plain' }), 415, 'body-not-json'],
    ['a body too large', () => post('/api/cypher', { text: 'x'.repeat(1_100_000) }), 413, 'body-too-large'],
    ['a foreign host', () => get('/api/status', { Host: 'evil.example' }), 403, 'host-refused'],
    ['a foreign host for the page', () => get('/', { Host: 'evil.example:4747' }), 403, 'host-refused'],
    ['a name that begins like ours', () => get('/', { Host: '127.0.0.1.evil.example' }), 403, 'host-refused'],
    ['a foreign origin', () => get('/api/status', { Origin: 'http://evil.example' }), 403, 'origin-refused'],
    ['another port here', () => get('/api/status', { Origin: 'http://localhost:1' }), 403, 'origin-refused'],
    ['an opaque origin', () => post('/api/status', {}, { Origin: 'null' }), 403, 'origin-refused'],
    [
      'a foreign script tag',
      () => get('/api/status', { 'Sec-Fetch-Site': 'cross-site' }),
      403,
      'origin-refused',
    ],
  ])('%s', async (_, ask, status, code) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect((await problemOf(response)).code).toBe(code);
  });

  test.each(['localhost:4747', '127.0.0.1:4747', '[::1]:4747', '127.0.0.2'])(
    'but not to %s',
    async (host) => {
      expect((await get('/api/status', { Host: host })).status).toBe(200);
      expect((await get('/api/status', { Host: host, Origin: `http://${host}` })).status).toBe(200);
    },
  );

  test('405 says which methods are allowed', async () => {
    expect((await get('/api/cypher')).headers.get('Allow')).toBe('POST');
  });
});

describe('stores that fail', () => {
  const failing = (error: Error) => {
    const broken = new MemoryStore();
    vi.spyOn(broken, 'counts').mockRejectedValue(error);
    return broken;
  };
  const options = { code: 'x', remedy: 'y', retriable: true };

  test.each([
    ['down', new StoreError('gone', { ...options, code: 'store-unreachable' }), 503, 'store-unreachable'],
    ['too slow', new QueryError('slow', { ...options, code: 'query-timeout' }), 504, 'query-timeout'],
    ['overtaxed', new QueryError('full', { ...options, code: 'query-memory' }), 422, 'query-memory'],
  ])('a store that is %s', async (_, error, status, code) => {
    const response = await createApp({ store: failing(error) }).request('/api/status');
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ code, retriable: true });
  });

  test('what fails inside is told to us, not to the client', async () => {
    const onInternalError = vi.fn();
    const inside = createApp({ store: failing(new TypeError('secret detail')), onInternalError });
    const response = await inside.request('/api/status');
    expect(response.status).toBe(500);
    const problem = await problemOf(response);
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(onInternalError).toHaveBeenCalledWith(expect.any(TypeError), problem.requestId);
  });

  test('a client that left ends the query before its next question', async () => {
    const slow = new MemoryStore(sampleDeltas());
    const client = new AbortController();
    vi.spyOn(slow, 'overview').mockImplementation(async () => {
      client.abort();
      return { entities: [], relations: [], omitted: { entities: 0, relations: 0 } };
    });
    const edges = vi.spyOn(slow, 'neighbourhood');
    const search = vi.spyOn(slow, 'search').mockImplementation(async (query) => {
      client.abort();
      return store.search(query);
    });
    const path = '/api/effects?entity=Turkey';
    const response = await createApp({ store: slow }).request(path, { signal: client.signal });
    expect(response.status).toBe(499);
    expect(search).toHaveBeenCalledOnce();
    expect(edges).not.toHaveBeenCalled();
  });
});

describe('headers', () => {
  test('every answer is guarded, problems too', async () => {
    for (const path of ['/', '/api/status', '/api/nothing']) {
      const { headers } = await get(path);
      expect(headers.get('Content-Security-Policy')).toContain("script-src 'self';");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('X-Request-Id')).toMatch(/^[\w-]+$/);
    }
  });

  test('an unchanged answer is not sent again, a changed one is', async () => {
    const growing = new MemoryStore(sampleDeltas().slice(0, 2));
    const grown = createApp({ store: growing });
    const ask = (tag: string) => grown.request('/api/overview', { headers: { 'If-None-Match': tag } });
    const tag = (await ask('')).headers.get('ETag') ?? '';
    expect((await ask(tag)).status).toBe(304);
    expect((await ask(`W/${tag}`)).status).toBe(304);
    for (const delta of sampleDeltas()) await growing.apply(delta);
    expect((await ask(tag)).status).toBe(200);
  });

  test('answers are compressed for who can read that', async () => {
    const response = await get('/api/ontology', { 'Accept-Encoding': 'gzip' });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    const plain = await get('/api/ontology');
    expect(plain.headers.get('Content-Encoding')).toBeNull();
  });

  test('the list of queries and the OpenAPI document are there', async () => {
    expect(await (await get('/api')).json()).toMatchObject({ openapi: '/api/openapi.json' });
    expect(await (await get('/api/openapi.json')).json()).toMatchObject({ info: { version: '1.2.3' } });
  });
});

describe('with a token', () => {
  const locked = createApp({ store, token: 'open-sesame' });
  const ask = (headers: Record<string, string>) => locked.request('/api/status', { headers });

  test.each([
    ['none', {}],
    ['a wrong one', { Authorization: 'Bearer open' }],
    ['another scheme', { Authorization: 'Basic open-sesame' }],
    ['a wrong cookie', { Cookie: 'entente-token=open' }],
  ])('refuses %s', async (_, headers) => {
    const response = await ask(headers);
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toContain('Bearer');
    expect((await problemOf(response)).code).toBe('token-refused');
  });

  test('lets in who has it, from any host', async () => {
    expect((await ask({ Authorization: 'Bearer open-sesame', Host: 'graph.example' })).status).toBe(200);
  });

  test('lets a browser in once, by a link', async () => {
    const entered = await locked.request('/?token=open-sesame&from=Turkey');
    expect(entered.status).toBe(303);
    expect(entered.headers.get('Location')).toBe('/?from=Turkey');
    const cookie = entered.headers.get('Set-Cookie') ?? '';
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect((await ask({ Cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
    const wrong = await locked.request('/?token=wrong');
    expect(wrong.headers.get('Set-Cookie')).toBeNull();
  });
});

describe('the explorer', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-explorer-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Explorer</title>');
    await writeFile(join(folder, 'assets', 'index-BxK3f9aQ.js'), 'export {};');
    await writeFile(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
  afterAll(() => rm(folder, { recursive: true }));
  const ask = (path: string) => createApp({ store, staticDir: folder }).request(path);

  test.each([
    ['/', 'no-cache', 'text/html'],
    ['/some/place?from=Turkey', 'no-cache', 'text/html'],
    ['/assets/index-BxK3f9aQ.js', 'public, max-age=31536000, immutable', 'text/javascript'],
    ['/logo.svg', 'no-cache', 'image/svg+xml'],
  ])('serves %s with %s', async (path, caching, type) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe(caching);
    expect(response.headers.get('Content-Type')).toContain(type);
    await response.text();
  });

  test.each(['/assets/gone-BxK3f9aQ.js', '/..%2f..%2fetc/passwd.txt', '/%2e%2e/secret.json'])(
    'does not serve %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test('tells how to get it when it is not built', async () => {
    const response = await createApp({ store, staticDir: join(folder, 'none') }).request('/');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});
