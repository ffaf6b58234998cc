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

onStore('memory', async () => new MemoryStore(sampleDeltas()), GROUPS);
