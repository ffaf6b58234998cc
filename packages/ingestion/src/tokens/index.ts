export { tokenize } from './tokenize.ts';
export { tokensPass } from './pass.ts';
