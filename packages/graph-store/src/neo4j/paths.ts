import { RELATIONS, relationEntry } from '@entente/graph-schema';
import { z } from 'zod';
import type { GraphPath, PathQuery } from '../port.ts';
import { comparePaths, LONGEST_PATH, pathConfidence } from '../shared/index.ts';
import { alternatives } from './batches.ts';
import type { Transaction } from './connection.ts';
import { edgePredicate, type EdgePredicate } from './filter.ts';
import { ENTITY, entityFromRow, RELATION, relationFromRow } from './rows.ts';

const SYMMETRIC = RELATIONS.filter(({ symmetric }) => symmetric).map(({ name }) => name);

const pathRow = z.object({
  entities: z.array(z.unknown()),
  relations: z.array(z.unknown()),
});

/**
 * The shortest paths of `least` to `most` hops, all of them. The filter stands inside the pattern, so that what it bars
 * is never walked; no hop leaves the end or enters the start again. What else visits an entity twice is sorted out
 * behind it.
 */
const shortest = (
  { types, condition }: EdgePredicate,
  query: PathQuery,
  least: number,
  most: number,
): string => {
  const eitherWay = types.filter((type) => relationEntry(type).symmetric);
  const arrow = query.directed && eitherWay.length === 0 ? '->' : '-';
  const onward =
    query.directed && eitherWay.length > 0 ? 'AND (startNode(r) = x OR type(r) IN $symmetric)' : '';
  const avoiding = query.filter?.avoid?.length ? 'AND NOT y.id IN $avoid' : '';
  return `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
    MATCH p = ALL SHORTEST (a)
      ((x:Entity)-[r:${alternatives(types)}]${arrow}(y:Entity)
        WHERE ${condition} AND x <> b AND y <> a ${onward} ${avoiding}){${least},${most}}
      (b)`;
};

const RANKED = `WITH p, nodes(p) AS ns, relationships(p) AS rs
    WHERE all(i IN range(0, size(ns) - 2) WHERE NOT ns[i] IN ns[i + 1..])
    WITH ns, rs, reduce(product = 1.0, r IN rs | product * r.confidence) AS confidence,
      reduce(key = '', n IN ns | key + n.id + $separator) + reduce(key = '', r IN rs | key + r.id + $separator) AS key
    ORDER BY size(rs), round(confidence, 12) DESC, key LIMIT $limit
    RETURN [n IN ns | ${ENTITY('n')}] AS entities, [r IN rs | ${RELATION('r')}] AS relations`;

const pathFromRow = (row: unknown): GraphPath => {
  const { entities, relations } = pathRow.parse(row);
  const hops = relations.map(relationFromRow);
  return { entities: entities.map(entityFromRow), relations: hops, confidence: pathConfidence(hops) };
};

/**
 * The best simple paths: first all of the least length, which are simple since a detour would make them longer, then
 * length by length until there are enough. Within a length all paths are ranked in the database, so that the answer is
 * the same on every run.
 */
export const findPaths = async (tx: Transaction, query: PathQuery): Promise<readonly GraphPath[]> => {
  const predicate = edgePredicate('r', query.filter);
  const avoided = query.filter?.avoid ?? [];
  const barred = query.from === query.to || avoided.includes(query.from) || avoided.includes(query.to);
  if (barred || predicate.types.length === 0 || query.limit <= 0) return [];
  const longest = Math.min(query.maxLength, LONGEST_PATH);
  const ask = async (least: number, most: number, limit: number): Promise<GraphPath[]> => {
    const { from, to } = query;
    const parameters = {
      ...predicate.parameters,
      from,
      to,
      limit,
      separator: '\u001f',
      symmetric: SYMMETRIC,
    };
    const rows = await tx.run(`${shortest(predicate, query, least, most)} ${RANKED}`, parameters);
    return rows.map(pathFromRow);
  };
  if (longest < 1) return [];
  const paths = await ask(1, longest, query.limit);
  const least = paths[0]?.relations.length ?? longest;
  for (let length = least + 1; length <= longest && paths.length < query.limit; length += 1)
    paths.push(...(await ask(length, length, query.limit - paths.length)));
  return paths.sort(comparePaths);
};
