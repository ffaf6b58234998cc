import type { TestProject } from 'vitest/node';
import type { TestServer } from '../packages/graph-store/src/neo4j/test-server.ts';
import { resolveTestNeo4j, type Neo4jServer, type TestNeo4j } from './neo4j-server.mjs';

/** Where a missing server is a failure instead of a reason to skip. */
const required = process.env.CI === 'true';

const tryToStart = async (found: TestNeo4j): Promise<Neo4jServer | string> => {
  if (!found.available) return found.reason;
  try {
    return await found.start();
  } catch (error) {
    return `${found.from} did not start: ${error instanceof Error ? error.message : String(error)}`;
  }
};

/**
 * Starts the one Neo4j that the run's tests share, and stops it. Vitest calls this only when a file of the project is
 * to be run, so a run without one starts nothing.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await tryToStart(await resolveTestNeo4j());
  if (typeof server === 'string') {
    if (required) throw new Error(server);
    project.provide('neo4j', { available: false, reason: server });
    return async () => {
      process.stderr.write(`Neo4j's tests were skipped: ${server}\n`);
    };
  }
  const { uri, username, password } = server;
  project.provide('neo4j', { available: true, uri, username, password } satisfies TestServer);
  return () => server.stop();
}
