export { loadSyntaxModel, type SyntaxModelOptions } from './load.ts';
export type { SyntaxModel } from './model.ts';
export { syntaxPass } from './pass.ts';
