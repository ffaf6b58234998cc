import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { OpenStore } from '../testing/harness.ts';
import { openNeo4jStore } from './open.ts';

/** What the run's set-up found: the one server that all its tests share, or why there is none. */
export type TestServer =
  | { readonly available: true; readonly uri: string; readonly username: string; readonly password: string }
  | { readonly available: false; readonly reason: string };

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestServer;
  }
}

export const testServer: TestServer = inject('neo4j');

/** The server's URL and credentials, for tests that run only where there is one. */
export const serverForTests = () => {
  if (!testServer.available) throw new Error(testServer.reason);
  return testServer;
};

/** Runs Cypher that the port would refuse, as somebody else who uses the database. */
export const runAsOther = async (
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>[]> => {
  const { uri, username, password } = serverForTests();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
};

/** A store on an emptied database: the community edition has only one. */
export const openEmptyStore: OpenStore = async () => {
  const { uri, username, password } = serverForTests();
  await runAsOther('MATCH (n) DETACH DELETE n');
  const store = await openNeo4jStore(uri, { username, password });
  const opened = [store];
  return {
    store,
    reopen: async () => {
      const next = await openNeo4jStore(uri, { username, password });
      opened.push(next);
      return next;
    },
    dispose: async () => {
      for (const each of opened) await each.close();
      await runAsOther('MATCH (n) DETACH DELETE n');
    },
  };
};
