import { openEmptyStore, testServer } from '@entente/graph-store/testing/neo4j';
import { describe } from 'vitest';
import { onStore } from './testing/cases.ts';
import { GROUPS } from './testing/groups.ts';
import { sampleDeltas } from './testing/sample.ts';

describe.skipIf(!testServer.available)(
  testServer.available ? 'on a server' : `skipped: ${testServer.reason}`,
  () => {
    const open = async () => {
      const { store } = await openEmptyStore();
      for (const delta of sampleDeltas()) await store.apply(delta);
      return store;
    };
    onStore('Neo4j', open, GROUPS);
  },
);
