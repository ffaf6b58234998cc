export { graphStoreContract } from './contract.ts';
export { idOf, makeDelta, type ClaimDraft, type DocumentDraft, type Who } from './deltas.ts';
export { expectCode, type OpenedStore, type OpenStore } from './harness.ts';
export { applyAll, snapshot } from './snapshot.ts';
export { world } from './world.ts';
