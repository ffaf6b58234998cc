export { loadLexicon, lexiconFrom, parseLexiconFile } from './load.ts';
export type { Lexicon } from './lexicon.ts';
