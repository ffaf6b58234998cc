import {
  relationId,
  relationsOfFamily,
  type Relation,
  type RelationType,
  type Statement,
} from '@entente/graph-schema';
import type { GraphPath } from '@entente/graph-store';

interface CausalKind {
  /** −1 when the cause works against its effect. */
  readonly sign: 1 | -1;
  /** Relations that can't hold between the same ends at the same time. */
  readonly opposites: readonly RelationType[];
}

const KINDS: Readonly<Partial<Record<RelationType, CausalKind>>> = {
  CAUSED: { sign: 1, opposites: ['PREVENTED'] },
  ENABLED: { sign: 1, opposites: ['PREVENTED'] },
  PREVENTED: { sign: -1, opposites: ['CAUSED', 'ENABLED'] },
};

export const CAUSAL: readonly RelationType[] = relationsOfFamily('causation');

/** −1 when an odd number of hops prevents: the start works against the end. */
export const chainSign = (relations: readonly Relation[]): 1 | -1 =>
  relations.reduce<1 | -1>((sign, { type }) => (KINDS[type]?.sign === -1 ? (sign === 1 ? -1 : 1) : sign), 1);

/** Ids of the edges that would say the opposite of this one between the same ends. */
export const oppositeIds = (relation: Relation): readonly string[] =>
  (KINDS[relation.type]?.opposites ?? []).map((type) => relationId(type, relation.subject, relation.object));

/** Index of the least certain hop, the first of equals. */
export const weakestHop = (relations: readonly Relation[]): number =>
  relations.reduce(
    (weakest, { confidence }, index) =>
      confidence < (relations[weakest]?.confidence ?? Infinity) ? index : weakest,
    0,
  );

const begins = (relation: Relation): string | undefined => relation.firstDate ?? relation.lastDate;
const ends = (relation: Relation): string | undefined => relation.lastDate ?? relation.firstDate;

/** A date of either era as text that compares in the order of time. */
const comparable = (iso: string): number => {
  const [, sign = '', year = '0', month = '1', day = '1'] = /^(-?)(\d+)-(\d+)-(\d+)$/.exec(iso) ?? [];
  return (sign ? -1 : 1) * Number(year) * 372 + Number(month) * 31 + Number(day);
};

/**
 * Whether no hop ends before one that leads to it begins; undated hops say nothing and hide nothing.
 * @param relations in the order from cause to effect
 */
export const inOrderOfTime = (relations: readonly Relation[]): boolean => {
  let latestStart = -Infinity;
  for (const relation of relations) {
    const end = ends(relation);
    if (end !== undefined && comparable(end) < latestStart) return false;
    const start = begins(relation);
    if (start !== undefined) latestStart = Math.max(latestStart, comparable(start));
  }
  return true;
};

export const isContradicted = (relation: Relation): boolean => relation.denials > relation.support;

export const isDenial = (statement: Statement): boolean => statement.polarity === 'negated';

const ids = (path: GraphPath): string =>
  [...path.entities, ...path.relations].map((part) => part.id).join(' ');

/** Fewest hops first, then the surest, then by ids, so that every run gives the same list. */
export const byRank = (a: GraphPath, b: GraphPath): number =>
  a.relations.length - b.relations.length || b.confidence - a.confidence || (ids(a) < ids(b) ? -1 : 1);

/** Product of the confidences, rounded so that the order of multiplication doesn't show. */
export const confidenceOf = (relations: readonly Relation[]): number =>
  Number(relations.reduce((product, { confidence }) => product * confidence, 1).toFixed(12));
