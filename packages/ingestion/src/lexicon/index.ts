export { loadLexicon, lexiconFrom, parseLexiconFile } from './load.ts';
export { parseLexiconPack, readLexiconPacks, type LexiconPack } from './pack.ts';
export type { Lexicon } from './lexicon.ts';
