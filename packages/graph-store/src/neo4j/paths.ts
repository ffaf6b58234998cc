import { RELATIONS } from '@entente/graph-schema';
import { z } from 'zod';
import type { GraphPath, PathQuery } from '../port.ts';
import { comparePaths, LONGEST_PATH, pathConfidence } from '../shared/index.ts';
import { alternatives } from './batches.ts';
import type { Transaction } from './connection.ts';
import { edgePredicate } from './filter.ts';
import { ENTITY, entityFromRow, RELATION, relationFromRow } from './rows.ts';

const SYMMETRIC = RELATIONS.filter(({ symmetric }) => symmetric).map(({ name }) => name);

const pathRow = z.object({
  entities: z.array(z.unknown()),
  relations: z.array(z.unknown()),
});

/** What one hop over the edge `r` from `x` must fulfil; the types stand in the pattern. */
const hopCondition = (query: PathQuery, r: string, x: string): string => {
  const onward = query.directed ? ` AND (startNode(${r}) = ${x} OR type(${r}) IN $symmetric)` : '';
  return `${edgePredicate(r, query.filter).condition} AND ${r}.confidence >= $floor${onward}`;
};

const ENDS = 'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})';

/**
 * All paths of the least length, up to the longest. The filter stands inside the pattern, so that what it bars is never
 * walked; that no hop leaves the end or enters the start again costs nothing, since a shortest path has no detour.
 */
const shortest = (query: PathQuery, types: string, longest: number): string =>
  `${ENDS} MATCH p = ALL SHORTEST (a)
    ((x:Entity)-[r:${types}]-(y:Entity)
      WHERE ${hopCondition(query, 'r', 'x')} AND x <> b AND y <> a AND NOT y.id IN $avoid){1,${longest}}
    (b)`;

/**
 * All paths of one length, hop by hop: the planner joins them in the middle, which it does not for a quantified pattern
 * of a fixed length (seconds instead of milliseconds).
 */
const ofLength = (query: PathQuery, types: string, length: number): string => {
  const between = Array.from({ length: length - 1 }, (_, i) => `n${i + 1}`);
  const nodes = ['a', ...between, 'b'];
  const hops = nodes.slice(1).map((node, i) => `-[r${i}:${types}]-(${node}${node === 'b' ? '' : ':Entity'})`);
  const conditions = [
    ...nodes.slice(0, -1).map((node, i) => hopCondition(query, `r${i}`, node)),
    ...between.map((node) => `${node} <> a AND ${node} <> b AND NOT ${node}.id IN $avoid`),
  ];
  return `${ENDS} MATCH p = (a)${hops.join('')} WHERE ${conditions.join(' AND ')}`;
};

const RANKED = `WITH p, nodes(p) AS ns, relationships(p) AS rs
    WHERE all(i IN range(0, size(ns) - 2) WHERE NOT ns[i] IN ns[i + 1..])
    WITH ns, rs, reduce(product = 1.0, r IN rs | product * r.confidence) AS confidence,
      reduce(key = '', n IN ns | key + n.id + $separator) + reduce(key = '', r IN rs | key + r.id + $separator) AS key
    ORDER BY round(confidence, 12) DESC, key LIMIT $limit
    RETURN [n IN ns | ${ENTITY('n')}] AS entities, [r IN rs | ${RELATION('r')}] AS relations`;

const pathFromRow = (row: unknown): GraphPath => {
  const { entities, relations } = pathRow.parse(row);
  const hops = relations.map(relationFromRow);
  return { entities: entities.map(entityFromRow), relations: hops, confidence: pathConfidence(hops) };
};

/** Asks for the best paths of one length whose edges all have at least some confidence. */
type Ask = (length: number, floor: number, limit: number) => Promise<GraphPath[]>;

/** Sure edges first: they are few, and most often enough. */
const SURE = 0.7;
/** Keeps rounding from barring a path that ties with the last. */
const SLACK = 1e-9;

/**
 * The best paths of one length, without walking edges that can't be on them: a path is no surer than its least sure
 * edge, so when `limit` paths of product `c` or more are known, no edge below `c` matters (the threshold algorithm of
 * Fagin, Lotem & Naor 2001).
 */
const bestOfLength = async (ask: Ask, length: number, limit: number): Promise<GraphPath[]> => {
  const sure = await ask(length, SURE, limit);
  const last = sure[limit - 1]?.confidence;
  if (last === undefined) return ask(length, 0, limit);
  return last >= SURE ? sure : ask(length, last - SLACK, limit);
};

/**
 * The best simple paths: all of the least length that there is, then length by length until there are enough. What can
 * count is ranked in the database, so that the answer is the same on every run.
 */
export const findPaths = async (tx: Transaction, query: PathQuery): Promise<readonly GraphPath[]> => {
  const { types, parameters } = edgePredicate('r', query.filter);
  const avoided = query.filter?.avoid ?? [];
  const barred = query.from === query.to || avoided.includes(query.from) || avoided.includes(query.to);
  const longest = Math.min(query.maxLength, LONGEST_PATH);
  if (barred || types.length === 0 || query.limit <= 0 || longest < 1) return [];
  const named = alternatives(types);
  const fixed = { ...parameters, from: query.from, to: query.to, separator: '\u001f', symmetric: SYMMETRIC };
  const rank = async (found: string, floor: number, limit: number): Promise<GraphPath[]> =>
    (await tx.run(`${found} ${RANKED}`, { ...fixed, floor, limit })).map(pathFromRow);
  const paths = await rank(shortest(query, named, longest), 0, query.limit);
  const least = paths[0]?.relations.length ?? longest;
  const ask: Ask = (length, floor, limit) => rank(ofLength(query, named, length), floor, limit);
  for (let length = least + 1; length <= longest && paths.length < query.limit; length += 1)
    paths.push(...(await bestOfLength(ask, length, query.limit - paths.length)));
  return paths.sort(comparePaths);
};
