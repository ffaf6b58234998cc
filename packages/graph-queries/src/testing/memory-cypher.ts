import { QueryError, type Relation } from '@entente/graph-schema';
import type { CypherEdge, CypherNode, CypherResult, StoredEntity } from '@entente/graph-store';

const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD)\b/i;
const PATTERN = /^MATCH \(a\)-\[r:([A-Z_]+)\]->\(b\) RETURN (a, r, b|a\.name, b\.name)$/;

const toNode = ({ id, name, label }: StoredEntity): CypherNode => ({
  $type: 'node',
  id,
  labels: ['Entity', label],
  properties: { id, name },
});

const toEdge = ({ id, type, subject, object }: Relation): CypherEdge => ({
  $type: 'relationship',
  id,
  type,
  from: subject,
  to: object,
  properties: { id },
});

/** Just enough Cypher to test what is made of a result: one pattern, and the refusal to write. */
export const runCypher = (
  text: string,
  maxRows: number,
  relations: readonly Relation[],
  entityOf: (id: string) => StoredEntity | undefined,
): CypherResult => {
  if (WRITES.test(text))
    throw new QueryError('the query would write', { code: 'query-refused', remedy: 'Only read.' });
  const [, type, columns] = PATTERN.exec(text) ?? [];
  if (columns === undefined)
    throw new QueryError(`can't read “${text}”`, { code: 'cypher-syntax', remedy: 'Write a MATCH.' });
  const rows = relations.flatMap((relation) => {
    const a = entityOf(relation.subject);
    const b = entityOf(relation.object);
    if (relation.type !== type || !a || !b) return [];
    return [columns === 'a, r, b' ? [toNode(a), toEdge(relation), toNode(b)] : [a.name, b.name]];
  });
  return {
    columns: columns.split(', '),
    rows: rows.slice(0, maxRows),
    truncated: rows.length > maxRows,
    milliseconds: 0,
  };
};
