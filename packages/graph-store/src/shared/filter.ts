import { RELATION_NAMES, relationEntry, type Relation, type RelationType } from '@entente/graph-schema';
import type { EdgeFilter } from '../port.ts';

/**
 * The relation types that a filter lets through. Structure edges pass only when asked for: by `structure`, by the
 * family's name, or by the relation's own.
 */
export const allowedTypes = (filter: EdgeFilter = {}): readonly RelationType[] =>
  RELATION_NAMES.filter((type) => {
    const { family, sign } = relationEntry(type);
    const { families, relations, signs, structure } = filter;
    if (families && !families.includes(family)) return false;
    if (relations && !relations.includes(type)) return false;
    if (signs && !signs.includes(sign)) return false;
    const named = families !== undefined || relations !== undefined;
    return family !== 'structure' || structure === true || named;
  });

/** Whether an edge overlaps the window; an edge without a date passes. ISO dates compare as text. */
const inWindow = (relation: Relation, filter: EdgeFilter): boolean => {
  const first = relation.firstDate ?? relation.lastDate;
  const last = relation.lastDate ?? relation.firstDate;
  if (filter.from !== undefined && last !== undefined && last < filter.from) return false;
  return !(filter.to !== undefined && first !== undefined && first > filter.to);
};

/** A test for edges, made once per query. */
export const edgeTest = (filter: EdgeFilter = {}): ((relation: Relation) => boolean) => {
  const types = new Set<string>(allowedTypes(filter));
  const avoid = new Set(filter.avoid ?? []);
  return (relation) =>
    types.has(relation.type) &&
    relation.confidence >= (filter.minConfidence ?? 0) &&
    inWindow(relation, filter) &&
    !avoid.has(relation.subject) &&
    !avoid.has(relation.object);
};
