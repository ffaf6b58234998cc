import type { RelationType } from '@entente/graph-schema';
import type { EdgeFilter } from '../port.ts';
import { allowedTypes } from '../shared/index.ts';
import type { Parameters } from './parameters.ts';

/** A port's filter as Cypher. */
export interface EdgePredicate {
  /** None means that nothing passes. */
  readonly types: readonly RelationType[];
  /** A condition on the edge `r`, true for Entente's own edges that pass. */
  readonly condition: string;
  readonly parameters: Parameters;
}

/**
 * The condition on an edge variable: least confidence and time window, where an edge without a date passes. `avoid` is
 * about nodes and left to the pattern.
 */
export const edgePredicate = (r: string, filter: EdgeFilter = {}): EdgePredicate => {
  const conditions = [`${r}.support IS NOT NULL`];
  const parameters: Record<string, unknown> = { avoid: filter.avoid ?? [] };
  if (filter.minConfidence !== undefined) {
    conditions.push(`${r}.confidence >= $minConfidence`);
    parameters.minConfidence = filter.minConfidence;
  }
  if (filter.from !== undefined) {
    conditions.push(`coalesce(${r}.lastDate, ${r}.firstDate, $since) >= $since`);
    parameters.since = filter.from;
  }
  if (filter.to !== undefined) {
    conditions.push(`coalesce(${r}.firstDate, ${r}.lastDate, $until) <= $until`);
    parameters.until = filter.to;
  }
  return { types: allowedTypes(filter), condition: conditions.join(' AND '), parameters };
};
