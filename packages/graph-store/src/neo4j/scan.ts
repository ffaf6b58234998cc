import type { Relation } from '@entente/graph-schema';
import type { ScanItem, StoredEntity } from '../port.ts';
import { compareText } from '../shared/index.ts';
import { forEachRow, groupBy, known } from './batches.ts';
import type { Connection, Transaction } from './connection.ts';
import { claimFromRow, type Claim } from './edges.ts';
import { ENTITY, entityFromRow, RELATION, relationFromRow } from './rows.ts';

/** Items of a page: each is a transaction of its own, so that no cursor is held while a caller takes its time. */
const PAGE = 1_000;

/** Pages of what has an id, in the order of the ids. */
async function* pages<T extends { readonly id: string }>(
  connection: Connection,
  read: (tx: Transaction, after: string) => Promise<T[]>,
): AsyncGenerator<T[]> {
  for (let after = ''; ;) {
    const from = after;
    const page = await connection.read((tx) => read(tx, from));
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.id;
  }
}

const entityPage = async (tx: Transaction, after: string): Promise<StoredEntity[]> => {
  const rows = await tx.run(
    `MATCH (e:Entity) WHERE e.id > $after AND e.tally IS NOT NULL
     WITH e ORDER BY e.id LIMIT $page RETURN ${ENTITY('e')} AS e`,
    { after, page: PAGE },
  );
  return rows.map(({ e }) => entityFromRow(e));
};

const claimPage = async (tx: Transaction, after: string): Promise<Claim[]> => {
  const rows = await tx.run(
    `MATCH (s:Statement) WHERE s.relationId > $after WITH DISTINCT s.relationId AS id ORDER BY id LIMIT $page
     CALL (id) { MATCH (s:Statement {relationId: id}) RETURN s LIMIT 1 }
     RETURN id, s.relation AS type, s.subjectId AS subject, s.objectId AS object ORDER BY id`,
    { after, page: PAGE },
  );
  return rows.map(claimFromRow);
};

/** All claims, asserted or not, by id. */
export const claimPages = (connection: Connection): AsyncGenerator<Claim[]> => pages(connection, claimPage);

/** The edges that claims have, by id. */
export const edgesOf = async (tx: Transaction, claims: readonly Claim[]): Promise<Relation[]> => {
  const found = await Promise.all(
    groupBy(claims, ({ type }) => type).map(([type, rows]) =>
      forEachRow(
        tx,
        rows,
        `MATCH (:Entity {id: row.from})-[r:${known(type)} {id: row.id}]->(:Entity {id: row.to})
         RETURN ${RELATION('r')} AS r`,
      ),
    ),
  );
  return found
    .flat()
    .map(({ r }) => relationFromRow(r))
    .sort((a, b) => compareText(a.id, b.id));
};

/** Every entity, then every edge, by id, without holding more than a page. */
export async function* scanGraph(connection: Connection): AsyncGenerator<ScanItem> {
  for await (const page of pages(connection, entityPage))
    for (const entity of page) yield { kind: 'entity', entity };
  for await (const claims of claimPages(connection)) {
    const relations = await connection.read((tx) => edgesOf(tx, claims));
    for (const relation of relations) yield { kind: 'relation', relation };
  }
}
