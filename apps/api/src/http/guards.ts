import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Env } from './env.ts';
import { hostName, isLoopback } from './loopback.ts';
import { HttpProblem } from './problem.ts';

const hostOf = (header: string | undefined, url: string): string => header ?? new URL(url).host;

/**
 * Refuses a `Host` that isn't this machine, so that a web page can't reach the API by rebinding its own name to the
 * loopback address. With a token there is no need: such a page has none.
 */
export const hostGuard =
  (token: string | undefined): MiddlewareHandler<Env> =>
  async (c, next) => {
    const name = hostName(hostOf(c.req.header('host'), c.req.url));
    if (name === undefined || (token === undefined && !isLoopback(name)))
      throw new HttpProblem(
        403,
        `the host “${name ?? ''}” is not this machine`,
        'host-refused',
        'Open it at http://127.0.0.1 or http://localhost; to serve other machines, start it with a token.',
      );
    await next();
  };

/** Refuses what another site's page asks for. */
export const originGuard: MiddlewareHandler<Env> = async (c, next) => {
  const origin = c.req.header('origin');
  const host = hostOf(c.req.header('host'), c.req.url);
  const own = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  const site = c.req.header('sec-fetch-site') ?? 'same-origin';
  const navigated = c.req.header('sec-fetch-mode') === 'navigate' && c.req.method === 'GET';
  if (!own || !(site === 'same-origin' || site === 'none' || navigated))
    throw new HttpProblem(
      403,
      'a page of another site may not ask',
      'origin-refused',
      'Ask from the explorer, a program or a terminal.',
    );
  await next();
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const COOKIE = 'entente-token';

/** Lets a browser in once with `?token=…`, which becomes a cookie that scripts can't read. */
export const tokenEntry =
  (token: string): MiddlewareHandler<Env> =>
  async (c, next) => {
    const given = c.req.query('token');
    if (given === undefined || c.req.path.startsWith('/api/') || !same(given, token)) return next();
    setCookie(c, COOKIE, given, { httpOnly: true, sameSite: 'Strict', path: '/' });
    const url = new URL(c.req.url);
    url.searchParams.delete('token');
    return c.redirect(url.pathname + url.search, 303);
  };

/** Asks for the token: in `Authorization: Bearer`, or in the cookie. */
export const tokenGuard =
  (token: string): MiddlewareHandler<Env> =>
  async (c, next) => {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const given = bearer ?? getCookie(c, COOKIE);
    if (given === undefined || !same(given, token))
      throw new HttpProblem(
        401,
        'the token is missing or wrong',
        'token-refused',
        'Send the header “Authorization: Bearer TOKEN”, or open the explorer with ?token=TOKEN.',
      );
    await next();
  };
