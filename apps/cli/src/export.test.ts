import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@entente/graph-store';
import { sampleDeltas } from '@entente/graph-queries/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from './exit.ts';
import { writeFiles } from './export-files.ts';
import { runCommand } from './testing.ts';

let folder = '';
let store = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-export-'));
  store = join(folder, 'graph');
  const opened = await openStore(store);
  for (const delta of sampleDeltas()) await opened.apply(delta);
  await opened.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const exportTo = (format: string, ...more: string[]) =>
  runCommand(['export', '--format', format, '--store', store, ...more]);

describe('entente export', () => {
  it.each(['gexf', 'graphml', 'jsonld', 'cypher'])(
    '%s goes to a file as to standard output',
    async (format) => {
      const out = join(folder, `new/graph.${format}`);
      const { status, err } = await exportTo(format, '--out', out);
      expect({ status, err }).toMatchObject({
        status: EXIT.done,
        err: expect.stringContaining(out) as string,
      });
      expect((await exportTo(format)).out).toBe(await readFile(out, 'utf8'));
    },
  );

  it('csv makes a folder of two files, says how to import them, and counts as JSON', async () => {
    const out = join(folder, 'csv');
    expect((await exportTo('csv', '--out', out)).err).toContain('--array-delimiter=U+001F');
    expect(await readdir(out)).toEqual(['entities.csv', 'relationships.csv']);
    const again = await exportTo('csv', '--out', out, '--force', '--json');
    const rows = (await readFile(join(out, 'relationships.csv'), 'utf8')).trimEnd().split('\n');
    expect(JSON.parse(again.out)).toMatchObject({ format: 'csv', out, edges: rows.length - 1 });
  });

  it.each([
    ['an unknown format', ['xlsx'], 'gexf, graphml, csv, jsonld, cypher'],
    ['csv without a folder', ['csv'], '--out FOLDER'],
    ['a file with something in it', ['gexf', 'taken/note.txt'], '--force'],
    ['a folder with something in it', ['csv', 'taken'], '--force'],
    ['a folder for one file', ['gexf', 'taken'], 'name of a file'],
    ['a file for a folder', ['csv', 'taken/note.txt'], 'Give a folder'],
    ['a path below a file', ['gexf', 'taken/note.txt/graph.gexf'], 'may write to'],
  ])('refuses %s and touches nothing', async (_, [format = '', out], remedy) => {
    await mkdir(join(folder, 'taken'), { recursive: true });
    await writeFile(join(folder, 'taken/note.txt'), 'mine');
    const { status, err } = await exportTo(
      format,
      ...(out === undefined ? [] : ['--out', join(folder, out)]),
    );
    expect({ status, err }).toEqual({ status: EXIT.usage, err: expect.stringContaining(remedy) as string });
    expect(await readdir(join(folder, 'taken'))).toEqual(['note.txt']);
    expect(await readFile(join(folder, 'taken/note.txt'), 'utf8')).toBe('mine');
  });

  it('writes over what is there when forced, and takes an empty file as free', async () => {
    const out = join(folder, 'old.gexf');
    await writeFile(out, '');
    expect(await exportTo('gexf', '--out', out)).toMatchObject({ status: EXIT.done });
    await writeFile(out, 'old');
    expect(await exportTo('gexf', '--out', out, '--force')).toMatchObject({ status: EXIT.done });
    expect(await readFile(out, 'utf8')).toContain('</gexf>');
  });

  it('leaves the old file as it was when it fails half-way', async () => {
    const out = join(folder, 'half', 'graph.gexf');
    await mkdir(join(folder, 'half'));
    await writeFile(out, 'whole');
    const chunks = async function* () {
      yield { text: 'half' };
      throw new Error('the store went away');
    };
    await expect(writeFiles(out, chunks())).rejects.toThrow('went away');
    expect(await readdir(join(folder, 'half'))).toEqual(['graph.gexf']);
    expect(await readFile(out, 'utf8')).toBe('whole');
  });
});
