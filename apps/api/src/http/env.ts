import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { toProblem } from './problem.ts';

/** What the middlewares leave for the handlers. */
export interface Env {
  Variables: { requestId: string };
}

const isContentful = (status: number): status is ContentfulStatusCode => status >= 400 && status <= 599;

/** Answers with the problem that an error is. */
export const respondWithProblem = (c: Context<Env>, error: unknown): Response => {
  const problem = toProblem(error, c.req.path, c.get('requestId'));
  const status = isContentful(problem.status) ? problem.status : 500;
  if (problem.status === 503) c.header('Retry-After', '2');
  if (problem.status === 401) c.header('WWW-Authenticate', 'Bearer realm="entente"');
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
};
