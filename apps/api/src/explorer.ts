import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { QUERIES } from '@entente/graph-queries';
import { Hono, type MiddlewareHandler } from 'hono';
import type { Env } from './http/env.ts';

/** What a bundler names by its content: it never changes under one name. */
const HASHED = /[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

const cacheFor = (path: string): string =>
  path.startsWith('/assets/') && HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

const caching: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  if (c.res.ok) c.header('Cache-Control', cacheFor(c.req.path));
};

const fileMissing: MiddlewareHandler<Env> = async (c, next) =>
  /\.[a-z0-9]+$/i.test(c.req.path) ? c.notFound() : next();

/** The explorer's files; a path that names no file is a place in the explorer, and gets its page. */
export const explorerFiles = (directory: string): Hono<Env> => {
  const files = new Hono<Env>();
  files.use(caching, serveStatic({ root: directory, precompressed: true }), fileMissing);
  files.get('*', serveStatic({ root: directory, path: 'index.html' }));
  return files;
};

export const isBuilt = (directory: string | undefined): directory is string =>
  directory !== undefined && existsSync(join(directory, 'index.html'));

const notBuilt = (version: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Entente: the explorer is not built</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:10vh auto;padding:0 1rem}</style>
<h1>The explorer is not built</h1>
<p>The API of Entente ${version} runs, but the explorer's files are missing.
Run <code>npm run build</code> in the repository's root, then start <code>npx entente serve</code> again;
<code>npm start</code> does both.</p>
<p>Until then these queries answer (<a href="/api/openapi.json">OpenAPI description</a>):</p>
<ul>
${QUERIES.map(({ id, summary }) => `<li><code>/api/${id}</code>: ${summary}</li>`).join('\n')}
</ul>
</html>
`;

/** In place of the explorer: what to do so that there is one. */
export const explorerMissing = (version: string): Hono<Env> => {
  const pages = new Hono<Env>();
  pages.use(fileMissing);
  pages.get('*', (c) => c.html(notBuilt(version), 503));
  return pages;
};
