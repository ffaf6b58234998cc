export { mentionsPass } from './pass.ts';
