import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '@entente/graph-schema';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeDelta } from '../testing/deltas.ts';
import { expectCode } from '../testing/harness.ts';
import { applyAll, snapshot } from '../testing/snapshot.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import { NORLAND, OSTRIA, world } from '../testing/world.ts';
import { EmbeddedStore } from './embedded-store.ts';
import { storeFailure } from './failures.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const open = (readOnly = false) => EmbeddedStore.open(folder.path, { readOnly });

/** Opens, looks and closes. */
const look = async (readOnly = false) => {
  const store = await open(readOnly);
  try {
    return await snapshot(store);
  } finally {
    await store.close();
  }
};

/** A store of the world, made once; each test damages a copy of it. */
let model: Awaited<ReturnType<typeof temporaryFolder>>;
let before: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  model = await temporaryFolder();
  const store = await EmbeddedStore.open(model.path);
  await applyAll(store, world());
  before = await snapshot(store);
  await store.close();
});
afterAll(async () => {
  await model.remove();
});
const fill = () => cp(model.path, folder.path, { recursive: true });

const flipBit = async (path: string, part: number): Promise<void> => {
  const data = await readFile(path);
  const at = Math.floor(data.length * part);
  data[at] = (data[at] ?? 0) ^ 4;
  await writeFile(path, data);
};

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await folder.remove();
});

describe('the index of a folder', () => {
  const index = () => join(folder.path, 'index');
  const graph = () => join(index(), 'graph.grafeo');

  it.each<[string, () => Promise<void>]>([
    ['is deleted', () => rm(index(), { recursive: true })],
    ['has lost its graph', () => rm(graph(), { recursive: true })],
    ['is truncated', async () => truncate(graph(), (await stat(graph())).size / 2)],
    ['is empty', () => writeFile(graph(), '')],
    ['has a flipped bit near its beginning', () => flipBit(graph(), 0.02)],
    ['has a flipped bit in the middle', () => flipBit(graph(), 0.5)],
    ['is something else', () => writeFile(graph(), 'not a graph')],
    ['is of another version', () => writeFile(join(index(), 'manifest.json'), '{"version":0}')],
    ['has no manifest', () => rm(join(index(), 'manifest.json'))],
  ])('is made anew when it %s', async (_, damage) => {
    await fill();
    await damage();
    expect(await look()).toEqual(before);
  });

  it('is made anew when it was left half built', async () => {
    await fill();
    const path = join(index(), 'manifest.json');
    const manifest = (await readFile(path, 'utf8')).replace('"closed"', '"building"');
    await writeFile(path, manifest);
    expect(await look()).toEqual(before);
  });

  it('is made anew when it is damaged under the mark of an open one', async () => {
    await fill();
    const path = join(index(), 'manifest.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"closed"', '"open"'));
    await writeFile(graph(), 'not a graph');
    expect(await look()).toEqual(before);
  });

  it('follows documents that came and went without it', async () => {
    await fill();
    const [one, two] = world();
    const extra = makeDelta({
      location: 'briefs/four.txt',
      claims: [{ subject: OSTRIA, relation: 'THREATENS', object: NORLAND }],
    });
    const store = await open();
    await store.remove(one?.document.id ?? '');
    await store.apply(extra);
    await store.apply({ ...extra, document: { ...extra.document, location: 'elsewhere.txt' } });
    await store.remove(two?.document.id ?? '');
    const after = await snapshot(store);
    await store.close();
    await rm(index(), { recursive: true });
    expect(await look()).toEqual(after);
  });

  it('is started again when its process dies, and answers the query that was under way', async () => {
    await fill();
    const store = await open();
    const count = { text: 'MATCH (n:Country) RETURN count(n)', maxRows: 5, timeoutMs: 20_000 };
    expect((await store.cypher(count)).rows).toEqual([[4]]);
    const first = store.index.pid ?? 0;
    const slow =
      'UNWIND range(1, 600) AS a UNWIND range(1, 600) AS b WITH a + b AS s WHERE s < 0 RETURN count(s)';
    const answer = store.cypher({ ...count, text: slow });
    await Promise.resolve();
    process.kill(first, 'SIGKILL');
    expect((await answer).rows).toEqual([[0]]);
    expect(store.index.pid).not.toBe(first);
    await store.close();
  });
});

describe('a folder', () => {
  it('has one writer', async () => {
    const store = await open();
    await expectCode(open(), 'store-locked');
    await expect(open()).rejects.toThrow(String(process.pid));
    await store.close();
    await (await open()).close();
  });

  it('is read beside its writer', async () => {
    const writer = await open();
    await applyAll(writer, world());
    expect(await look(true)).toEqual(await snapshot(writer));
    const reader = await open(true);
    const [delta] = world();
    if (delta) await expectCode(reader.apply(delta), 'store-read-only');
    await expectCode(reader.remove('doc-unknown'), 'store-read-only');
    await reader.close();
    await writer.close();
  });

  it('is read by several at once, with the index that its writer left', async () => {
    await fill();
    const manifest = join(folder.path, 'index', 'manifest.json');
    const left = await readFile(manifest, 'utf8');
    const readers = await Promise.all([open(true), open(true)]);
    for (const reader of readers) expect(await snapshot(reader)).toEqual(before);
    await Promise.all(readers.map((reader) => reader.close()));
    expect(await readFile(manifest, 'utf8')).toBe(left);
    expect(await look()).toEqual(before);
  });

  it('is read without the index when that is damaged, and left as it is', async () => {
    await fill();
    const graph = join(folder.path, 'index', 'graph.grafeo');
    await writeFile(graph, 'not a graph');
    expect(await look(true)).toEqual(before);
    expect(await readFile(graph, 'utf8')).toBe('not a graph');
  });

  it('takes over the lock of a writer that is gone', async () => {
    await (await open()).close();
    await mkdir(join(folder.path, 'lock'));
    const gone = { pid: 2 ** 22 + 1, host: (await import('node:os')).hostname(), since: 'then' };
    await writeFile(join(folder.path, 'writer.json'), JSON.stringify(gone));
    await (await open()).close();
  });

  it('leaves no trace of an unfinished write', async () => {
    await fill();
    const path = join(folder.path, 'documents', '.writing-x.json.gz');
    await writeFile(path, 'half');
    await look();
    expect((await readdir(join(folder.path, 'documents'))).filter((n) => n.startsWith('.'))).toEqual([]);
  });

  it('keeps the newer of two documents of one location, when a kill came between', async () => {
    const [one, two] = world();
    if (!one || !two) throw new Error('the world is empty');
    const moved = { ...two, document: { ...two.document, location: one.document.location } };
    const store = await open();
    await store.apply(one);
    const path = store.pathOf(one.document.id);
    const older = await readFile(path);
    await store.apply(moved);
    const after = await snapshot(store);
    await store.close();
    await writeFile(path, older);
    expect(await look(true)).toEqual(after);
    expect(await look()).toEqual(after);
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ['truncated', async (path) => truncate(path, (await stat(path)).size / 2)],
    ['altered', (path) => flipBit(path, 0.6)],
    ['something else', (path) => writeFile(path, 'text')],
  ])('names a document that is %s', async (_, damage) => {
    await fill();
    const [name = ''] = await readdir(join(folder.path, 'documents'));
    await damage(join(folder.path, 'documents', name));
    await expectCode(open(), 'store-damaged');
    await expect(open()).rejects.toThrow(name);
  });

  it('of a later format is left alone', async () => {
    await fill();
    await writeFile(join(folder.path, 'entente.json'), '{"format":99}');
    await expectCode(open(), 'store-version');
  });

  it('that is a file can not be written', async () => {
    await writeFile(join(folder.path, 'file'), '');
    await expectCode(EmbeddedStore.open(join(folder.path, 'file')), 'store-not-writable');
  });

  it('that is not there is not read', async () => {
    await expectCode(open(true), 'store-missing');
  });

  it('answers nothing once closed', async () => {
    const store = await open();
    await store.close();
    await expectCode(store.counts(), 'store-closed');
    await expectCode(store.cypher({ text: 'RETURN 1', maxRows: 1, timeoutMs: 100 }), 'store-closed');
  });

  it('refuses a delta that breaks its schema', async () => {
    const store = await open();
    const [delta] = world();
    const broken = { ...delta, statements: [{ id: 'st-1' }] };
    await expectCode(store.apply(Object.assign({}, delta, broken)), 'delta-invalid');
    expect((await store.counts()).documents).toBe(0);
    await store.close();
  });
});

describe('storeFailure', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'store-not-writable'],
    ['EROFS', 'store-not-writable'],
  ])('tells %s as %s', (code, expected) => {
    const failure = storeFailure(Object.assign(new Error('no'), { code }), '/graph');
    expect(failure).toBeInstanceOf(StoreError);
    expect(failure).toMatchObject({ code: expected });
  });

  it('leaves other errors as they are', () => {
    const error = new Error('no');
    expect(storeFailure(error, '/graph')).toBe(error);
  });
});
