export { tokenize, type TokenRange } from './tokenize.ts';
export { tokensPass } from './pass.ts';
