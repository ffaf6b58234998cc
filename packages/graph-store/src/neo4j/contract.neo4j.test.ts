import { describe } from 'vitest';
import { graphStoreContract } from '../testing/index.ts';
import { openEmptyStore, testServer } from './test-server.ts';

describe.skipIf(!testServer.available)(
  testServer.available ? 'on a server' : `skipped: ${testServer.reason}`,
  () => {
    graphStoreContract('Neo4j', openEmptyStore);
  },
);
