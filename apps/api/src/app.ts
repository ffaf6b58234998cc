import type { GraphStore } from '@entente/graph-store';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { requestId } from 'hono/request-id';
import { explorerFiles, explorerMissing, isBuilt } from './explorer.ts';
import { respondWithProblem, type Env } from './http/env.ts';
import { hostGuard, originGuard, tokenEntry, tokenGuard } from './http/guards.ts';
import { securityHeaders } from './http/headers.ts';
import { openApiDocument } from './openapi/document.ts';
import { queryRoutes, unknownRoute } from './routes.ts';

export interface AppOptions {
  readonly store: GraphStore;
  /** Folder of the built explorer. */
  readonly staticDir?: string;
  readonly version?: string;
  /** When given, the API answers only who has it, and any host's name will do. */
  readonly token?: string;
  /** Told of errors that are nobody's fault but ours. */
  readonly onInternalError?: (error: Error, requestId: string) => void;
}

const isAbort = (error: Error, signal: AbortSignal): boolean => signal.aborted && error.name === 'AbortError';

/** The API over a store, and the explorer's files: a pure function of requests, bound to no port. */
export const createApp = ({
  store,
  staticDir,
  version = '0.1.0',
  token,
  onInternalError,
}: AppOptions): Hono<Env> => {
  const app = new Hono<Env>();
  app.use(requestId(), securityHeaders, compress(), hostGuard(token));
  app.use('/api/*', originGuard);
  if (token !== undefined) app.use(tokenEntry(token)).use('/api/*', tokenGuard(token));
  app.get('*', etag());
  const description = openApiDocument(version);
  app.get('/api/openapi.json', (c) => c.json(description));
  app.route('/api', queryRoutes(store));
  app.all('/api/*', (c) => respondWithProblem(c, unknownRoute(c.req.path)));
  app.route('/', isBuilt(staticDir) ? explorerFiles(staticDir) : explorerMissing(version));
  app.notFound((c) => respondWithProblem(c, unknownRoute(c.req.path)));
  app.onError((error, c) => {
    // The client has left: nobody reads the answer.
    if (isAbort(error, c.req.raw.signal)) return new Response(null, { status: 499 });
    const response = respondWithProblem(c, error);
    if (response.status === 500) onInternalError?.(error, c.get('requestId'));
    return response;
  });
  return app;
};
