export { deltaDigest } from './digest.ts';
export { compareText, entityViews, uniteEntity, type EntityView } from './entities.ts';
export { allowedTypes, edgeTest } from './filter.ts';
export {
  compareEntities,
  comparePaths,
  compareRelations,
  compareStatements,
  pathConfidence,
} from './order.ts';
export { findPaths, LONGEST_PATH } from './paths.ts';
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
} from './properties.ts';
export { foldedNames, forgiven, rankEntities, rankSearchables, type Searchable } from './search.ts';
export { summarize } from './summary.ts';
export { DocumentChecks, finding } from './checks.ts';
