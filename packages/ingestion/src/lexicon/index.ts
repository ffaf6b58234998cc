export { loadLexicon, lexiconFrom, parseLexiconFile } from './load.ts';
export type { Lexicon, LexiconEntry, Surface, SurfaceForm } from './lexicon.ts';
export { lexiconRowSchema, type LexiconRow } from './schema.ts';
