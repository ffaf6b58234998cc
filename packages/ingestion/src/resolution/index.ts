export { resolutionPass } from './pass.ts';
