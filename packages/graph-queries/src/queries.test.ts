import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type GraphStore } from '@entente/graph-store';
import { afterAll } from 'vitest';
import { onStore, type Cases } from './testing/cases.ts';
import { causeCases, chainCases } from './testing/chain-cases.ts';
import {
  cypherCases,
  documentCases,
  evidenceCases,
  nameCases,
  sliceCases,
  statusCases,
} from './testing/lookup-cases.ts';
import { MemoryStore } from './testing/memory-store.ts';
import { pathCases } from './testing/path-cases.ts';
import { sampleDeltas } from './testing/sample.ts';

const GROUPS: Readonly<Record<string, Cases>> = {
  status: statusCases,
  names: nameCases,
  slices: sliceCases,
  evidence: evidenceCases,
  documents: documentCases,
  cypher: cypherCases,
  paths: pathCases,
  chains: chainCases,
  'causes and effects': causeCases,
};

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
