export {
  QUERIES,
  findQuery,
  runQuery,
  type PostQueryId,
  type QueryId,
  type QueryInput,
  type QueryOf,
  type QueryOutput,
} from './catalogue.ts';
export { InvalidInputError, type FieldError } from './errors.ts';
export type { Query, QueryContext, QueryEntry } from './query.ts';
export { resolveEntity } from './resolve.ts';
export type {
  CausalChain,
  CausalHop,
  ChainsResult,
  CypherQueryResult,
  DocumentResult,
  DocumentsResult,
  EntityResult,
  EvidenceResult,
  Hop,
  OntologyResult,
  PathResult,
  PathsResult,
  Quote,
  SearchResult,
  StatusResult,
} from './results.ts';
