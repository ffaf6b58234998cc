import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@entente/api';
import { EXIT, type ExitStatus } from '../exit.ts';
import { withStore, type Session } from '../session.ts';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly readOnly: boolean;
}

const EXPLORER = join(fileURLToPath(new URL('.', import.meta.url)), '../../../explorer/dist');

const untilAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** `entente serve`: the API and the explorer, until it is told to stop. */
export const serveCommand = (session: Session, options: ServeOptions): Promise<ExitStatus> =>
  withStore(session, { readOnly: options.readOnly }, async (store) => {
    const { token } = session.config;
    const server = await serve({
      store,
      host: options.host,
      port: options.port,
      ...(existsSync(EXPLORER) ? { staticDir: EXPLORER } : {}),
      ...(token === undefined ? {} : { token }),
    });
    session.terminal.out(
      `Entente is at ${server.url} (${store.engine}, ${store.location}). Ctrl-C stops it.`,
    );
    await untilAsked();
    await server.close();
    return EXIT.done;
  });
