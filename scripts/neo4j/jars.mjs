// Gets the published jars of Neo4j's community server (GPL-3.0, run as a process of its own) through Maven, once.
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, storeRequire, works } from './tools.mjs';

export const VERSION = '5.26.30';
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const here = fileURLToPath(new URL('.', import.meta.url));
/** Inside the repository's ignored cache. */
export const CACHE = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));

const measure = async (folder) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return { version: VERSION, jars: names.length, bytes: sizes.reduce((a, b) => a + b, 0) };
};

/** Whether the folder holds what its stamp, which is written last, says. */
const isWhole = async (folder) => {
  try {
    const stamp = await readFile(join(folder, 'stamp.json'), 'utf8');
    return stamp === JSON.stringify(await measure(folder));
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
};

/** Written last, so that a fetch that was cut short has none. */
export const writeStamp = async (folder) =>
  writeFile(join(folder, 'stamp.json'), JSON.stringify(await measure(folder)));

const fetchJars = async (cache, folder) => {
  if (!works('mvn', ['-v'])) throw new Error('Maven is missing; install it (Debian: apt-get install maven)');
  const next = `${folder}.next`;
  await rm(next, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  const repository = join(cache, 'm2');
  await run('mvn', [
    '-B',
    '-ntp',
    '-q',
    `-Dmaven.repo.local=${repository}`,
    '-f',
    join(here, 'pom.xml'),
    PLUGIN,
    '-DincludeScope=runtime',
    `-DoutputDirectory=${next}`,
  ]);
  await writeStamp(next);
  await rename(next, folder);
  await rm(repository, { recursive: true, force: true });
};

/** Whether the jars are here already, so that neither Maven nor a network is needed. */
export const haveJars = (cache = CACHE) => isWhole(join(cache, `lib-${VERSION}`));

/** The folder of the jars, fetched when they are missing or torn; processes that start at once fetch once. */
export const ensureJars = async (cache = CACHE, fetch = fetchJars) => {
  const folder = join(cache, `lib-${VERSION}`);
  if (await isWhole(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const lockfile = storeRequire('proper-lockfile');
  const release = await lockfile.lock(cache, {
    stale: 20_000,
    retries: { retries: 1_200, factor: 1, minTimeout: 500, maxTimeout: 500 },
  });
  try {
    if (!(await isWhole(folder))) await fetch(cache, folder);
  } finally {
    await release();
  }
  return folder;
};
