export { deltaDigest } from './digest.ts';
export { compareText, entityViews, uniteEntity, type EntityView } from './entities.ts';
export { allowedTypes, edgeTest } from './filter.ts';
export {
  compareEntities,
  comparePaths,
  compareRelations,
  compareStatements,
  pathConfidence,
  pathKey,
} from './order.ts';
export { findPaths, LONGEST_PATH, type EdgesOf, type FoundPath } from './paths.ts';
export {
  documentFromProperties,
  documentProperties,
  entityProperties,
  MENTIONED_IN,
  mentionProperties,
  relationFromProperties,
  relationProperties,
  statementFromProperties,
  statementProperties,
  type Properties,
  type PropertyValue,
} from './properties.ts';
export {
  bestMatch,
  compareHits,
  editDistance,
  foldedNames,
  forgiven,
  rankEntities,
  rankSearchables,
  scoreName,
  type Searchable,
} from './search.ts';
export { readShare, summarize } from './summary.ts';
export { DocumentChecks, finding, isCovered, spansHold } from './checks.ts';
