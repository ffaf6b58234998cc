export { loadSyntaxModel, type SyntaxModelOptions } from './load.ts';
export type { ParsedSentence, SyntaxModel } from './model.ts';
export { syntaxPass } from './pass.ts';
