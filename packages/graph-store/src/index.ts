export type * from './port.ts';
export { openStore, type OpenStoreOptions } from './open.ts';
