export type * from './analysis.ts';
export type { Pipeline } from './compose.ts';
export { spanProblems } from './delta/index.ts';
export { loadLexicon, readLexiconPacks, type Lexicon, type LexiconPack } from './lexicon/index.ts';
export { createPipeline, type PipelineOptions } from './pipeline.ts';
export {
  DEFAULT_READ_OPTIONS,
  readDocuments,
  readText,
  type ReadFailure,
  type ReadOptions,
  type ReadOutcome,
  type ReadSuccess,
  type TextMeta,
} from './readers/index.ts';
