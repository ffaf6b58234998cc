import type { Relation, Statement } from '@entente/graph-schema';
import type { GraphPath, StoredEntity } from '../port.ts';
import { compareText } from './entities.ts';

/** Weightiest first: most documents, most statements, surest, then by id. */
export const compareRelations = (a: Relation, b: Relation): number =>
  b.documents - a.documents ||
  b.support - a.support ||
  b.confidence - a.confidence ||
  compareText(a.id, b.id);

/** Weightiest first: most edges, most documents, then by id. */
export const compareEntities = (a: StoredEntity, b: StoredEntity): number =>
  b.degree - a.degree || b.documents - a.documents || compareText(a.id, b.id);

/** Surest first, then by id. */
export const compareStatements = (a: Statement, b: Statement): number =>
  b.confidence - a.confidence || compareText(a.id, b.id);

/** Product of the hops' confidences, rounded so that the order of multiplication does not show. */
export const pathConfidence = (relations: readonly Pick<Relation, 'confidence'>[]): number =>
  Number(relations.reduce((product, { confidence }) => product * confidence, 1).toFixed(12));

/** The text by which paths of equal length and confidence are ordered. */
export const pathKey = (path: Pick<GraphPath, 'entities' | 'relations'>): string =>
  [...path.entities, ...path.relations].map(({ id }) => id).join('\u001f');

/** Fewest hops, then the product of the hops' confidences, then the ids of entities and relations. */
export const comparePaths = (a: GraphPath, b: GraphPath): number =>
  a.relations.length - b.relations.length ||
  b.confidence - a.confidence ||
  compareText(pathKey(a), pathKey(b));
