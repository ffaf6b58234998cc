// Neo4j for tests and for trying it out: a module, and a command that runs a server until Ctrl-C.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureJars, VERSION } from './neo4j/jars.mjs';
import { startNeo4j } from './neo4j/process.mjs';
import { javaVersion } from './neo4j/tools.mjs';

export { startNeo4j } from './neo4j/process.mjs';
export { resolveTestNeo4j } from './neo4j/resolve.mjs';

const HELP = `node scripts/neo4j-server.mjs [--home DIR] [--fetch]

Runs Neo4j ${VERSION} (community) on a free loopback port until Ctrl-C. Needs Java 17 or later, and Maven the first time.
  --home DIR  keep the data there; otherwise they go when it stops
  --fetch     only get the server's jars`;

const main = async () => {
  const { values } = parseArgs({
    options: { home: { type: 'string' }, fetch: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(HELP);
  if (values.fetch) return console.log(`Neo4j's jars are in ${await ensureJars()}`);
  if (javaVersion() < 17)
    throw new Error('Java 17 or later is missing (Debian: apt-get install openjdk-17-jre-headless)');
  const server = await startNeo4j(values.home === undefined ? {} : { home: values.home });
  console.log(
    `Neo4j ${VERSION} answers (Ctrl-C stops it). To use it:\n\n` +
      `  export ENTENTE_STORE=${server.uri} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}\n`,
  );
  const held = setInterval(() => undefined, 60_000);
  const stop = async () => {
    clearInterval(held);
    await server.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  });
