import { describe } from 'vitest';
import { cypherContract } from './cypher-contract.ts';
import { documentsContract } from './documents-contract.ts';
import type { OpenStore } from './harness.ts';
import { pathsContract } from './paths-contract.ts';
import { readsContract } from './reads-contract.ts';

/** What every store must do, as tests: run on each adapter. `open` gives an empty store each time. */
export const graphStoreContract = (name: string, open: OpenStore): void => {
  describe(`the graph store contract on ${name}`, () => {
    documentsContract(open);
    readsContract(open);
    pathsContract(open);
    cypherContract(open);
  });
};
