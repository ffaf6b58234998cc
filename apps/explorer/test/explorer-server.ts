import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve, type RunningServer } from '@entente/api';
import { sampleDeltas } from '@entente/graph-queries/testing';
import { openStore, type GraphStore } from '@entente/graph-store';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

const newest = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'));
  const times = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mtimeMs),
  );
  return Math.max(0, ...times);
};

/** Builds the explorer unless what is built is younger than its sources. */
export const buildExplorer = async (): Promise<void> => {
  const built = await stat(join(dist, 'index.html')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (built > Math.max(await newest(join(root, 'src')), (await stat(join(root, 'index.html'))).mtimeMs))
    return;
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
};

export interface Served {
  readonly url: string;
  readonly store: GraphStore;
  close(): Promise<void>;
}

/** The real API and the built explorer over an embedded store of its own, on a free port. */
export const serveExplorer = async ({ empty = false, bare = false } = {}): Promise<Served> => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-explorer-'));
  const store = await openStore(folder);
  if (!empty)
    for (const delta of sampleDeltas()) await store.apply(bare ? { ...delta, statements: [] } : delta);
  const server: RunningServer = await serve({ store, staticDir: dist, port: 0 });
  return {
    url: server.url,
    store,
    close: async () => {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};
