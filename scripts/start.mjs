// npm start: installs, builds the explorer, makes the sample graph, serves it and opens the browser. Each step is
// skipped when its result is already there and newer than what it is made from.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setup } from './setup.mjs';

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

const run = (args, what) => {
  const child = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (child.status === 0) return;
  console.error(`${what} failed; see the messages above.`);
  process.exit(child.status ?? 1);
};

const buildExplorer = () => {
  const built = join(ROOT, 'apps/explorer/dist/index.html');
  const sources = ['apps/explorer', 'graph-schema/src', 'packages/graph-queries/src', 'apps/api/src/client'];
  const latest = Math.max(...sources.map((source) => newest(join(ROOT, source))));
  if (existsSync(built) && statSync(built).mtimeMs >= latest) return;
  console.error('Building the explorer …');
  run([join(ROOT, 'apps/explorer/scripts/build.mjs')], 'Building the explorer');
};

const openBrowser = (url) => {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // no browser here: the address is printed anyway
  child.unref();
};

setup();
buildExplorer();

const entente = join(ROOT, 'apps/cli/bin/entente.mjs');
if (!process.env.ENTENTE_STORE && !existsSync(join(ROOT, '.entente/graph'))) {
  console.error('Making the sample graph from examples/ …');
  run([entente, 'ingest', 'examples/corpus'], 'Making the sample graph');
}
const server = spawn(process.execPath, [entente, 'serve', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: ['inherit', 'pipe', 'inherit'],
});
server.stdout.on('data', (data) => {
  process.stdout.write(data);
  const url = /http:\/\/\S+/.exec(String(data))?.[0];
  if (url && process.stdout.isTTY && !process.env.CI) openBrowser(url);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
