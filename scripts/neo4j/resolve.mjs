// Which Neo4j the tests use: one that is named, a container, or the published jars on a JVM.
import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { haveJars } from './jars.mjs';
import { startNeo4j } from './process.mjs';
import { countNodes, javaVersion, run, untilAnswering, works } from './tools.mjs';

const IMAGE = 'neo4j:5.26-community';

const named = async (env) => {
  const uri = env.ENTENTE_TEST_NEO4J;
  if (!uri) return 'ENTENTE_TEST_NEO4J names none';
  const username = env.NEO4J_USERNAME ?? 'neo4j';
  const password = env.NEO4J_PASSWORD ?? '';
  const start = async () => {
    await untilAnswering({ uri, username, password, alive: () => undefined, timeoutMs: 30_000 });
    // The tests empty it again and again: never somebody's graph.
    const nodes = await countNodes({ uri, username, password });
    if (nodes > 0) throw new Error(`the database at ${uri} has ${nodes} nodes; the tests need an empty one`);
    return { uri, username, password, stop: async () => undefined };
  };
  return { from: 'ENTENTE_TEST_NEO4J', start };
};

const startContainer = async () => {
  const password = randomBytes(12).toString('hex');
  const settings = {
    NEO4J_AUTH: `neo4j/${password}`,
    NEO4J_server_memory_heap_max__size: '512m',
    NEO4J_dbms_usage__report_enabled: 'false',
    NEO4J_db_transaction_monitor_check_interval: '100ms',
    NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
  };
  const environment = Object.entries(settings).flatMap(([key, value]) => ['-e', `${key}=${value}`]);
  const output = await run('docker', ['run', '--rm', '-d', '-p', '127.0.0.1::7687', ...environment, IMAGE]);
  const id = output.trim().split('\n').at(-1);
  const stop = async () => void (await run('docker', ['stop', id]));
  try {
    const port = /:(\d+)\s*$/m.exec(await run('docker', ['port', id, '7687/tcp']))?.[1];
    const server = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
    await untilAnswering({ ...server, alive: () => undefined, timeoutMs: 120_000 });
    return { ...server, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const container = async () => {
  if (!works('docker', ['info'])) return 'no Docker engine answers';
  if (works('docker', ['image', 'inspect', IMAGE]) || works('docker', ['pull', '-q', IMAGE]))
    return { from: 'Docker', start: startContainer };
  return `Docker can't get ${IMAGE}`;
};

const installJava = async () => {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', 'openjdk-17-jre-headless', 'maven'], { env });
  await install().catch(async () => {
    await run('apt-get', ['update'], { env });
    await install();
  });
};

const jvm = async () => {
  const ready = async () => javaVersion() >= 17 && ((await haveJars()) || works('mvn', ['-v']));
  let failure = '';
  if (!(await ready()))
    await installJava().catch((error) => (failure = ` (${error.message.split('\n')[0]})`));
  if (!(await ready())) return `no Java 17 with Maven${failure}`;
  return { from: 'the published jars', start: () => startNeo4j() };
};

/**
 * The first Neo4j that can be had, not yet started; else why there is none.
 * @param {Record<string, string | undefined>} env
 */
export const resolveTestNeo4j = async (env = process.env) => {
  const reasons = [];
  for (const source of [named, container, jvm]) {
    const found = await source(env);
    if (typeof found !== 'string') return { available: true, ...found };
    reasons.push(found);
  }
  return { available: false, reason: `no Neo4j for tests: ${reasons.join(', ')}` };
};
