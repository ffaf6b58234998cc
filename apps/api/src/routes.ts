import { QUERIES, type QueryEntry } from '@entente/graph-queries';
import type { GraphStore } from '@entente/graph-store';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Env } from './http/env.ts';
import { HttpProblem } from './http/problem.ts';

/** Bytes of a request's body. */
const LARGEST = 1_000_000;

const limitBody = bodyLimit({
  maxSize: LARGEST,
  onError: () => {
    throw new HttpProblem(
      413,
      `the body is larger than ${LARGEST} bytes`,
      'body-too-large',
      'Ask for less at a time.',
    );
  },
});

/** Parameters as a query takes them: once a string, repeatedly a list. */
const parametersOf = (c: Context<Env>): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      values.length > 1 ? values : (values[0] ?? ''),
    ]),
  );

const objectSchema = z.record(z.string(), z.unknown());

const bodyOf = async (c: Context<Env>): Promise<Record<string, unknown>> => {
  // A form of another site can't send this type without being asked first.
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw new HttpProblem(
      415,
      'the body is not sent as JSON',
      'body-not-json',
      'Send it with “Content-Type: application/json”.',
    );
  const body: unknown = await c.req.json().catch(() => undefined);
  const parsed = objectSchema.safeParse(body);
  if (!parsed.success)
    throw new HttpProblem(
      400,
      'the body is not a JSON object',
      'body-invalid',
      'Send one JSON object with the fields of the query.',
    );
  return parsed.data;
};

const answer = async (
  c: Context<Env>,
  store: GraphStore,
  query: QueryEntry,
  input: Record<string, unknown>,
): Promise<Response> => {
  const { signal } = c.req.raw;
  c.header('Cache-Control', 'private, no-cache');
  return c.json(await query.execute({ store, signal }, input));
};

const listOfQueries = QUERIES.map(({ id, title, summary, method }) => ({
  id,
  title,
  summary,
  method,
  href: `/api/${id}`,
}));

/** `/api/<id>` for every query: GET with parameters, or POST with a JSON object of the same fields. */
export const queryRoutes = (store: GraphStore): Hono<Env> => {
  const routes = new Hono<Env>();
  routes.get('/', (c) => c.json({ queries: listOfQueries, openapi: '/api/openapi.json' }));
  for (const query of QUERIES as readonly QueryEntry[]) {
    const path = `/${query.id}`;
    if (query.method === 'GET') routes.get(path, (c) => answer(c, store, query, parametersOf(c)));
    routes.post(path, limitBody, async (c) => answer(c, store, query, await bodyOf(c)));
    routes.all(path, (c) => {
      const allowed = query.method === 'GET' ? 'GET, HEAD, POST' : 'POST';
      c.header('Allow', allowed);
      throw new HttpProblem(
        405,
        `${c.req.method} is not how ${query.id} is asked`,
        'method-not-allowed',
        `Use ${allowed}.`,
      );
    });
  }
  return routes;
};

/** The problem of a route that isn't there. */
export const unknownRoute = (path: string): HttpProblem =>
  new HttpProblem(
    404,
    `there is no ${path}`,
    'route-unknown',
    `Ask one of ${QUERIES.map(({ id }) => `/api/${id}`).join(', ')}.`,
  );
