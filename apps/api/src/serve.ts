import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { UsageError } from '@entente/graph-schema';
import { createApp, type AppOptions } from './app.ts';
import { isLoopback } from './http/loopback.ts';

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4747;

export interface ServeOptions extends AppOptions {
  /** Beyond loopback only with a token. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
}

export interface RunningServer {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** Answers what is under way, for two seconds at most, then stops. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that requests under way get when the server stops. */
const GRACE = 2000;

const REASONS: Readonly<Record<string, readonly [code: string, problem: string, remedy: string]>> = {
  EADDRINUSE: [
    'port-in-use',
    'is taken by another program',
    'Stop that program, or choose another port with --port; 0 takes a free one.',
  ],
  EACCES: ['port-refused', 'may not be used', 'Choose a port of 1024 or more with --port.'],
  EADDRNOTAVAIL: [
    'host-unavailable',
    'is not an address of this machine',
    'Choose another with --host, such as 127.0.0.1.',
  ],
  ENOTFOUND: [
    'host-unavailable',
    'is not an address of this machine',
    'Choose another with --host, such as 127.0.0.1.',
  ],
};

const failure = (error: unknown, place: string): unknown => {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[errno];
  if (!reason) return error;
  const [code, problem, remedy] = reason;
  return new UsageError(`${place} ${problem}`, { code, remedy, cause: error });
};

const listen = async (server: Server, host: string, port: number): Promise<AddressInfo> => {
  server.listen(port, host);
  // Rejects with the server's error when it can't listen.
  await once(server, 'listening').catch((error: unknown) => {
    throw failure(error, `${host}:${port}`);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server has no port');
  return address;
};

const stop = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  // A connection that was busy is kept alive by its client once it is answered.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const end = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearInterval(idle);
  clearTimeout(end);
};

const inUrl = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

/**
 * Serves the API and the explorer until it is closed.
 *
 * @throws UsageError `token-required`, `port-in-use`, `port-refused`, `host-unavailable`
 */
export const serve = async (options: ServeOptions): Promise<RunningServer> => {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT, ...appOptions } = options;
  if (!isLoopback(host) && !options.token)
    throw new UsageError(`${host} can be reached by other machines`, {
      code: 'token-required',
      remedy: 'Choose a token that they must give, with --token; or stay on 127.0.0.1.',
    });
  const app = createApp(appOptions);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const address = await listen(server, host, port);
  return { url: `http://${inUrl(host)}:${address.port}`, close: () => stop(server) };
};
