export { readDocuments } from './read-documents.ts';
export { readText, type TextMeta } from './plain-text.ts';
export {
  DEFAULT_READ_OPTIONS,
  type ReadFailure,
  type ReadOptions,
  type ReadOutcome,
  type ReadSuccess,
} from './types.ts';
