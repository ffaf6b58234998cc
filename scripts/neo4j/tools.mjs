// What the launcher needs of the machine: processes, ports, and packages of the store.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import net from 'node:net';
import { join } from 'node:path';

/** Packages that the store depends on, so that the root needs none of its own for this. */
export const storeRequire = createRequire(
  new URL('../../packages/graph-store/package.json', import.meta.url),
);

/** Runs a command to its end; rejects with the tail of its output when it fails. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const collect = (chunk) => (output = (output + chunk).slice(-8_000));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args[0] ?? ''} ended with ${code}:\n${output.slice(-2_000)}`));
    });
  });

/** Whether a command ends well; a missing one does not. */
export const works = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export const javaCommand = () =>
  process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** Major version of the Java that would be used, 0 when there is none. */
export const javaVersion = () => {
  const { stderr, stdout } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8', timeout: 30_000 });
  return Number(/version "(\d+)/.exec(`${stderr ?? ''}${stdout ?? ''}`)?.[1] ?? 0);
};

/** Resolves once `RETURN 1` is answered; rejects when `alive` says otherwise or the time is up. */
export const untilAnswering = async ({ uri, username, password, alive, timeoutMs }) => {
  const neo4j = storeRequire('neo4j-driver');
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: 2_000,
      maxTransactionRetryTime: 0,
    });
    const session = driver.session();
    try {
      await session.run('RETURN 1', {}, { timeout: 5_000 });
      return;
    } catch (error) {
      if (error.code?.startsWith('Neo.ClientError.Security.Unauthorized')) throw error;
      alive();
      if (Date.now() > deadline) throw new Error(`Neo4j did not answer at ${uri}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 150));
    } finally {
      await session.close();
      await driver.close();
    }
  }
};

/** How many nodes a database holds. */
export const countNodes = async ({ uri, username, password }) => {
  const neo4j = storeRequire('neo4j-driver');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    return records[0].get('nodes');
  } finally {
    await driver.close();
  }
};
