export { EmbeddedStore } from './embedded-store.ts';
