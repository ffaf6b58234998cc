import { LABEL_NAMES, labelSchema, type Label } from '@entente/graph-schema';
import { z } from 'zod';
import {
  MENTIONED_IN,
  compareText,
  entityProperties,
  mentionProperties,
  type EntityView,
} from '../shared/index.ts';
import { EVERY_TYPE, forEachRow, groupBy, known } from './batches.ts';
import type { Transaction } from './connection.ts';
import { entityOfTally, labelOfTally, readTally, withView, writeTally, type Tally } from './tally.ts';

/** A document's view of an entity, with the document. */
export type View = Omit<EntityView, 'mentions'>;

const lockedRow = z.object({ id: z.string(), tally: z.string().nullable() });

/**
 * Locks entities until the transaction ends, making those that are missing, and reads their tallies. All writers lock
 * in the order of the ids, so that they queue instead of barring each other.
 */
export const lockEntities = async (
  tx: Transaction,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Tally>> => {
  const rows = await forEachRow(
    tx,
    [...new Set(ids)].sort(compareText),
    'MERGE (e:Entity {id: row}) SET e.lock = true RETURN e.id AS id, e.tally AS tally',
  );
  return new Map(
    rows.map((row) => {
      const { id, tally } = lockedRow.parse(row);
      return [id, readTally(tally)];
    }),
  );
};

const nullable = z.string().nullish();
const viewRow = z.object({
  id: z.string(),
  view: z.object({
    name: z.string(),
    label: labelSchema,
    kind: nullable,
    wikidata: nullable,
    aliases: z.array(z.string()),
  }),
});

/** The views that documents have of entities. */
export const viewsOf = async (tx: Transaction, documents: readonly string[]): Promise<View[]> => {
  const rows = await forEachRow(
    tx,
    documents,
    `MATCH (e:Entity)-[m:${MENTIONED_IN}]->(:Document {id: row}) RETURN e.id AS id, properties(m) AS view`,
  );
  return rows.map((row) => {
    const { id, view } = viewRow.parse(row);
    const { name, label, aliases, kind, wikidata } = view;
    return { id, name, label, aliases, ...(kind ? { kind } : {}), ...(wikidata ? { wikidata } : {}) };
  });
};

export const writeViews = async (
  tx: Transaction,
  document: string,
  views: readonly EntityView[],
): Promise<void> => {
  await forEachRow(
    tx,
    views.map((view) => ({ id: view.id, properties: { ...mentionProperties(view), label: view.label } })),
    `MATCH (d:Document {id: $document}) MATCH (e:Entity {id: row.id})
     CREATE (e)-[m:${MENTIONED_IN}]->(d) SET m = row.properties`,
    { document },
  );
};

interface EntityChange {
  readonly id: string;
  readonly before: Tally;
  readonly after: Tally;
}

const changesOf = (
  tallies: ReadonlyMap<string, Tally>,
  removed: readonly View[],
  added: readonly View[],
): EntityChange[] => {
  const after = new Map(tallies);
  const step = (views: readonly View[], by: 1 | -1): void => {
    for (const view of views) {
      const tally = after.get(view.id);
      if (tally) after.set(view.id, withView(tally, view, by));
    }
  };
  step(removed, -1);
  step(added, 1);
  return [...tallies].map(([id, before]) => ({ id, before, after: after.get(id) ?? before }));
};

const propertiesOf = ({ id, after }: EntityChange) => {
  const entity = entityOfTally(id, after);
  if (!entity) return undefined;
  const properties = entityProperties({ ...entity, degree: 0, documents: after.documents });
  return { kind: null, wikidata: null, lock: null, ...properties, tally: writeTally(after) };
};

/** Degree is counted afresh, so edges have to be written before. */
const describe = (label: Label): string =>
  `MATCH (e:Entity {id: row.id}) SET e:${known(label)}, e += row,
   e.degree = COUNT { (e)-[:${EVERY_TYPE}]-() }`;

const relabel = async (tx: Transaction, changes: readonly EntityChange[]): Promise<void> => {
  const changed = changes.filter(
    ({ before, after }) => before.documents > 0 && labelOfTally(before) !== labelOfTally(after),
  );
  await forEachRow(
    tx,
    changed.map(({ id }) => id),
    `MATCH (e:Entity {id: row}) REMOVE e:${LABEL_NAMES.map(known).join(':')}`,
  );
};

/**
 * Entities that no document mentions go. One that somebody has tied to nodes of their own stays, without what is
 * Entente's, so that their ties stay too.
 */
const forget = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  await forEachRow(tx, ids, 'MATCH (e:Entity {id: row}) WHERE NOT (e)--() DELETE e');
  await forEachRow(
    tx,
    ids,
    `MATCH (e:Entity {id: row}) REMOVE e.tally, e.lock, e.searchText, e.degree, e.documents, e.aliases`,
  );
};

/** Writes what becomes of locked entities when documents' views go and come. */
export const writeEntities = async (
  tx: Transaction,
  tallies: ReadonlyMap<string, Tally>,
  removed: readonly View[],
  added: readonly View[],
): Promise<void> => {
  const changes = changesOf(tallies, removed, added);
  await relabel(tx, changes);
  const kept = changes.filter(({ after }) => after.documents > 0);
  await Promise.all(
    groupBy(kept, ({ after }) => labelOfTally(after) ?? 'Event').map(([label, rows]) =>
      forEachRow(
        tx,
        rows.flatMap((row) => propertiesOf(row) ?? []),
        describe(label),
      ),
    ),
  );
  const gone = changes.filter(({ after }) => after.documents <= 0).map(({ id }) => id);
  if (gone.length > 0) await forget(tx, gone);
};
