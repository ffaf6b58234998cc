import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { snapshot } from '../testing/snapshot.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import { EmbeddedStore } from './embedded-store.ts';

const WRITER = fileURLToPath(new URL('../testing/crash-writer.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

interface Report {
  readonly number: number;
  readonly document: string;
}

/** Lets a writer work and kills it as soon as it has told of so many documents; gives what it told. */
const writeUntilKilled = async (folder: string, first: number, after: number): Promise<Report[]> => {
  const writer = fork(WRITER, [folder, String(first)], {
    execArgv: ['--import', LOADER],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!writer.stdout) throw new Error('the writer has no output');
  const gone = once(writer, 'exit');
  const told: Report[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    const [number = '', document = ''] = line.split(' ');
    told.push({ number: Number(number), document });
    if (told.length === after) writer.kill('SIGKILL');
  }
  await gone;
  return told;
};

/** Each after another number of documents, so that the kills fall on different steps. */
const KILLS = [1, 2, 3, 5, 7, 11, 4, 13];

it('loses nothing that was reported done, and doubles nothing, whenever its writer is killed', async () => {
  const folder = await temporaryFolder();
  /** The last document told of for each location. */
  const last = new Map<string, Report>();
  let next = 1;
  for (const [i, after] of KILLS.entries()) {
    const told = await writeUntilKilled(folder.path, next, after);
    expect(told.length).toBeGreaterThanOrEqual(after);
    for (const report of told) last.set(`made/${report.number % 6}.txt`, report);
    next = (told.at(-1)?.number ?? next) + 1;
    const store = await EmbeddedStore.open(folder.path);
    const documents = await store.documents();
    const locations = documents.map(({ location }) => location);
    expect(new Set(locations).size).toBe(locations.length);
    for (const [location, { document, number }] of last) {
      const found = documents.find((each) => each.location === location);
      // The writer may have got one further than it could tell.
      const acceptable = found?.id === document || found?.title === `Document ${next}`;
      expect({ location, number, acceptable }).toEqual({ location, number, acceptable: true });
    }
    expect((await store.counts()).statements).toBe(2 * documents.length);
    // Checking starts the index, which takes most of the time.
    if (i % 3 === 2) expect((await store.check()).filter(({ ok }) => !ok)).toEqual([]);
    await store.close();
  }
  const store = await EmbeddedStore.open(folder.path);
  const kept = await snapshot(store);
  expect(kept.counts.documents).toBe(6);
  await store.close();
  await folder.remove();
}, 180_000);
