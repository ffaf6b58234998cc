import { relationEntry, type Relation } from '@entente/graph-schema';
import type { EdgeFilter, GraphPath, PathQuery, StoredEntity } from '@entente/graph-store';

const passesType = (relation: Relation, filter: EdgeFilter): boolean => {
  const { family, sign } = relationEntry(relation.type);
  if (filter.families && !filter.families.includes(family)) return false;
  if (filter.relations && !filter.relations.includes(relation.type)) return false;
  if (filter.signs && !filter.signs.includes(sign)) return false;
  const named = filter.families !== undefined || filter.relations !== undefined;
  return family !== 'structure' || filter.structure === true || named;
};

const passesWindow = (relation: Relation, { from, to }: EdgeFilter): boolean => {
  const first = relation.firstDate ?? relation.lastDate;
  const last = relation.lastDate ?? relation.firstDate;
  return !(from && last && last < from) && !(to && first && first > to);
};

/** Whether an edge passes a filter, as the port says. */
export const passes = (relation: Relation, filter: EdgeFilter = {}): boolean =>
  passesType(relation, filter) &&
  passesWindow(relation, filter) &&
  relation.confidence >= (filter.minConfidence ?? 0) &&
  ![relation.subject, relation.object].some((id) => filter.avoid?.includes(id));

const onward = (relation: Relation, from: string, directed: boolean): string | undefined => {
  if (relation.subject === from) return relation.object;
  const backward = !directed || relationEntry(relation.type).symmetric;
  return backward && relation.object === from ? relation.subject : undefined;
};

const key = (path: GraphPath): string =>
  [...path.entities, ...path.relations].map((part) => part.id).join('\u001f');

const rank = (a: GraphPath, b: GraphPath): number =>
  a.relations.length - b.relations.length || b.confidence - a.confidence || (key(a) < key(b) ? -1 : 1);

/** Every simple path, ranked: exhaustive, for graphs of the size of a test. */
export const pathsIn = (
  relations: readonly Relation[],
  entityOf: (id: string) => StoredEntity | undefined,
  query: PathQuery,
): readonly GraphPath[] => {
  const usable = relations.filter((relation) => passes(relation, query.filter));
  const found: GraphPath[] = [];
  const walk = (ids: readonly string[], walked: readonly Relation[]): void => {
    const at = ids.at(-1) ?? query.from;
    if (at === query.to) {
      const confidence = Number(walked.reduce((product, r) => product * r.confidence, 1).toFixed(12));
      found.push({ entities: ids.flatMap((id) => entityOf(id) ?? []), relations: walked, confidence });
      return;
    }
    if (walked.length >= query.maxLength) return;
    for (const relation of usable) {
      const next = onward(relation, at, query.directed);
      if (next !== undefined && !ids.includes(next)) walk([...ids, next], [...walked, relation]);
    }
  };
  walk([query.from], []);
  return found.sort(rank).slice(0, query.limit);
};
