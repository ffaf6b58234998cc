// Installs the workspace when it is missing or older than the lockfile; a second run finds the stamp and does nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = join(ROOT, 'node_modules', '.entente-installed');
const MINIMUM_NODE = [20, 19];

/** Exits with a clear message when this Node is older than the project supports. */
const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = MINIMUM_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Entente needs Node ${needMajor}.${needMinor} or later; this is ${process.versions.node}.`);
  process.exit(1);
};

const manifests = () =>
  ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'graph-schema/package.json'].concat(
    ['packages', 'apps'].flatMap((folder) =>
      readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}/package.json`),
    ),
  );

const fingerprint = () => {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of manifests().sort()) {
    if (existsSync(join(ROOT, file))) hash.update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
};

/** pnpm, in the version that package.json pins, fetched through npm. */
const pnpm = (...args) => {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  return spawnSync(npx, ['--yes', packageManager, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
};

/** @returns whether anything was installed */
export const setup = () => {
  requireNode();
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return false;
  console.error('Installing dependencies …');
  const run = pnpm('install', '--frozen-lockfile');
  if (run.error || run.status !== 0) {
    console.error(
      `Installing failed${run.error ? `: ${run.error.message}` : ''}. Check the network and the messages above, then run the command again.`,
    );
    process.exit(1);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
  return true;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setup();
