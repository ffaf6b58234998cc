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
export { EXPORT_FORMATS, exportFormat } from './export/index.ts';
export type { Chunk, ExportFormat, ExportSource } from './export/format.ts';
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
  Results,
  SearchResult,
  StatusResult,
} from './results.ts';
// The port's types that results are made of, so that a client needs no other package.
export type {
  CypherEdge,
  CypherNode,
  CypherPath,
  CypherResult,
  CypherValue,
  DocumentSummary,
  EntityHit,
  GraphCounts,
  Slice,
  StoredEntity,
} from '@entente/graph-store';
