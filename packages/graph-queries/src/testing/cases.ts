import { entityId, type EntenteError, type Label } from '@entente/graph-schema';
import type { GraphStore } from '@entente/graph-store';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { runQuery, type QueryId, type QueryInput, type QueryOutput } from '../catalogue.ts';

/** Asks a query of the store that is being tested. */
type Ask = <Id extends QueryId>(id: Id, input: QueryInput<Id>) => Promise<QueryOutput<Id>>;

/** A group of tests on a store that holds the sample. */
export type Cases = (ask: Ask) => void;

/** Runs groups of tests on one engine; the store is opened once, since queries only read. */
export const onStore = (
  engine: string,
  open: () => Promise<GraphStore>,
  groups: Readonly<Record<string, Cases>>,
): void => {
  describe(`queries on the ${engine} store`, () => {
    let store: GraphStore | undefined;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());
    const ask: Ask = (id, input) => {
      if (!store) throw new Error('the store is not open');
      return runQuery(id, { store }, input);
    };
    for (const [name, cases] of Object.entries(groups)) describe(name, () => cases(ask));
  });
};

/** The code that a query fails with, and a word of the remedy. */
export const expectRefusal = async (asked: Promise<unknown>, code: string, remedy = ''): Promise<void> => {
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code });
  expect((error as EntenteError).remedy).toContain(remedy);
};

export const id = (label: Label, name: string): string => entityId(label, name);
