import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type GraphStore } from '@entente/graph-store';
import { afterAll } from 'vitest';
import { onStore } from './testing/cases.ts';
import { GROUPS } from './testing/groups.ts';
import { MemoryStore } from './testing/memory-store.ts';
import { sampleDeltas } from './testing/sample.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const openEmbedded = async (): Promise<GraphStore> => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-queries-'));
  folders.push(folder);
  const store = await openStore(`file:${join(folder, 'graph')}`);
  for (const delta of sampleDeltas()) await store.apply(delta);
  return store;
};

onStore('memory', async () => new MemoryStore(sampleDeltas()), GROUPS);
onStore('embedded', openEmbedded, GROUPS);
