import { graphStoreContract } from '../testing/contract.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import { EmbeddedStore } from './embedded-store.ts';

graphStoreContract('a folder', async () => {
  const folder = await temporaryFolder();
  let store = await EmbeddedStore.open(folder.path);
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await EmbeddedStore.open(folder.path);
      return store;
    },
    dispose: async () => {
      await store.close();
      await folder.remove();
    },
  };
});
