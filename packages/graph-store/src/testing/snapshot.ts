import type { Delta } from '@entente/graph-schema';
import type { CypherValue, GraphStore, ScanItem } from '../port.ts';

/** The graph as Cypher shows it, in an order of its own. */
const VIEWS: readonly string[] = [
  'MATCH (n:Entity) RETURN n.id, n.name, n.aliases, n.degree, n.documents ORDER BY n.id',
  `MATCH (a:Entity)-[r]->(b:Entity)
   RETURN r.id, type(r), a.id, b.id, r.confidence, r.support, r.documents, r.denials, r.modality, r.statements
   ORDER BY r.id`,
  `MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity) MATCH (s)-[:STATED_IN]->(d:Document)
   RETURN s.id, a.id, b.id, d.id, s.relationId, s.polarity, s.sentence ORDER BY s.id`,
  'MATCH (d:Document) RETURN d.id, d.title, d.location, d.text ORDER BY d.id',
];
const ALL = 100_000;

/** All that a store says of its graph: what two stores of the same documents must agree on. */
export const snapshot = async (store: GraphStore) => {
  const graph: ScanItem[] = [];
  for await (const item of store.scan()) graph.push(item);
  const views: (readonly (readonly CypherValue[])[])[] = [];
  for (const text of VIEWS) views.push((await store.cypher({ text, maxRows: ALL, timeoutMs: 60_000 })).rows);
  return {
    counts: await store.counts(),
    documents: await store.documents(),
    graph,
    statements: await store.statements({ limit: ALL }),
    views,
  };
};

export const applyAll = async (store: GraphStore, deltas: readonly Delta[]): Promise<void> => {
  for (const delta of deltas) await store.apply(delta);
};
