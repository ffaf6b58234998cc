// Neo4j's community server as a child process on loopback.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureJars } from './jars.mjs';
import { freePort, javaCommand, run, untilAnswering } from './tools.mjs';

const JVM = [
  '-Xms256m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-OmitStackTraceInFastThrow',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
];
const MAIN = 'org.neo4j.server.CommunityEntryPoint';
const USERNAME = 'neo4j';

const configuration = (port) => ({
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.enabled': 'true',
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.bolt.advertised_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.security.auth_enabled': 'true',
  'dbms.usage_report.enabled': 'false',
  'server.memory.pagecache.size': '128m',
  // By default 256 MB are laid out per database before the first byte is written.
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '16m',
  'db.tx_log.rotation.retention_policy': 'keep_none',
  // These shorten a stop from eleven seconds to one.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'db.shutdown_transaction_end_timeout': '1s',
  'db.transaction.monitor.check.interval': '100ms',
  // LOAD CSV runs in READ transactions: without these it reads any file and fetches any URL.
  'server.directories.import': 'import',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
});

const writeConfiguration = (home, port) => {
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'import'), { recursive: true });
  const lines = Object.entries(configuration(port)).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
};

/** The password of a data folder: kept beside the data, for its owner only, since it is set once and for all. */
const passwordOf = async (home, lib, wanted) => {
  const file = join(home, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const password = wanted ?? randomBytes(12).toString('hex');
  await run(
    javaCommand(),
    [
      '-Xmx128m',
      '-XX:TieredStopAtLevel=1',
      '-cp',
      join(lib, '*'),
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      password,
    ],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  writeFileSync(file, password, { mode: 0o600 });
  return password;
};

const launch = (home, lib) => {
  const log = openSync(join(home, 'console.log'), 'a');
  const child = spawn(
    javaCommand(),
    [
      ...JVM,
      '-cp',
      join(lib, '*'),
      MAIN,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    // Its own group: Ctrl-C must not reach it before its owner has closed its connections.
    { stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  const watchdog = spawn(
    process.execPath,
    [fileURLToPath(new URL('watchdog.mjs', import.meta.url)), String(child.pid)],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    },
  );
  watchdog.stdin.on('error', () => undefined); // It may be gone before it is told.
  let ended;
  const exit = new Promise((done) => {
    child.once('error', (error) => done((ended = error.message)));
    child.once('exit', (code, signal) => done((ended = `exit ${code ?? signal}`)));
  });
  void exit.then(() => watchdog.stdin.end('done'));
  child.unref();
  watchdog.unref();
  watchdog.stdin.unref?.();
  return { child, exit, ended: () => ended };
};

/**
 * Starts a server on a free loopback port and waits until it answers a query.
 * @param {{home?: string, password?: string, timeoutMs?: number}} options `home` keeps its data; without it the data
 * lie in a temporary folder that goes when the server stops.
 */
export const startNeo4j = async ({ home, password, timeoutMs = 120_000 } = {}) => {
  const lib = await ensureJars();
  const folder = home === undefined ? mkdtempSync(join(tmpdir(), 'entente-neo4j-')) : resolve(home);
  const clear = () => {
    if (home === undefined) rmSync(folder, { recursive: true, force: true });
  };
  const port = await freePort();
  writeConfiguration(folder, port);
  const secret = await passwordOf(folder, lib, password);
  const { child, exit, ended } = launch(folder, lib);
  const uri = `bolt://127.0.0.1:${port}`;
  const end = (signal) => async () => {
    const patience = setTimeout(() => child.kill('SIGKILL'), 20_000);
    if (ended() === undefined) child.kill(signal);
    await exit;
    clearTimeout(patience);
    clear();
  };
  const alive = () => {
    if (ended() === undefined) return;
    const log = readFileSync(join(folder, 'console.log'), 'utf8').slice(-3_000);
    throw new Error(`Neo4j ended (${ended()}) before it answered:\n${log}`);
  };
  try {
    await untilAnswering({ uri, username: USERNAME, password: secret, alive, timeoutMs });
  } catch (error) {
    await end('SIGKILL')();
    throw error;
  }
  return {
    uri,
    username: USERNAME,
    password: secret,
    pid: child.pid,
    stop: end('SIGTERM'),
    kill: end('SIGKILL'),
  };
};
