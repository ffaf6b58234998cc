export { makeDelta, makeEntity, type Brief, type Cast, type Claim } from './build-delta.ts';
export { MemoryStore } from './memory-store.ts';
export { CAST, sampleDeltas } from './sample.ts';
