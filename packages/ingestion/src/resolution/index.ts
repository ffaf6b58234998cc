export { resolutionPass } from './pass.ts';
export { sameEntity, type Named } from './compare.ts';
