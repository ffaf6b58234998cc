import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from './exit.ts';
import { runCommand } from './testing.ts';

const TEXT = 'Turkey backs the Orvan Rifles. The OR-7 attacked Sarn. France supports NATO.';
const PACK = { label: 'ArmedGroup', rows: [{ name: 'Orvan Rifles', aliases: ['OR-7'] }] };
const OTHER = { label: 'Place', rows: [{ name: 'Sarn', kind: 'city' }] };

let folder = '';
let text = '';
let pack = '';
let other = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-lexicon-'));
  [text, pack, other] = ['note.txt', 'pack.json', 'other.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(text, TEXT);
  await writeFile(pack, JSON.stringify(PACK));
  await writeFile(other, JSON.stringify(OTHER));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('--lexicon', () => {
  it('teaches names to extract, from several packs', async () => {
    const plain = await runCommand(['extract', text, '--format', 'jsonl']);
    expect(plain.out).not.toContain('"name":"Orvan Rifles","type":"ArmedGroup","mention":"OR-7"');
    const { status, out } = await runCommand([
      'extract',
      text,
      '--format',
      'jsonl',
      '--lexicon',
      pack,
      '--lexicon',
      other,
    ]);
    expect(status).toBe(EXIT.done);
    expect(out).toContain('"name":"Orvan Rifles","type":"ArmedGroup","mention":"OR-7"');
    expect(out).toContain('"name":"Sarn","type":"Place"');
  });

  it('makes ingest replace what was read without it, once', async () => {
    const ingest = async (...packs: string[]): Promise<unknown> => {
      const flags = packs.flatMap((file) => ['--lexicon', file]);
      const { out } = await runCommand([
        'ingest',
        text,
        '--store',
        join(folder, 'graph'),
        '--json',
        ...flags,
      ]);
      return JSON.parse(out);
    };
    expect(await ingest()).toMatchObject({ added: 1 });
    expect(await ingest(pack)).toMatchObject({ replaced: 1, unchanged: 0 });
    expect(await ingest(pack)).toMatchObject({ replaced: 0, unchanged: 1 });
    expect(await ingest()).toMatchObject({ replaced: 1, unchanged: 0 });
  });

  it('tells what is wrong with a pack before it touches the store', async () => {
    const wrong = join(folder, 'wrong.json');
    await writeFile(wrong, JSON.stringify({ label: 'Place', rows: [{ name: 'Orvan', alias: [] }] }));
    const store = join(folder, 'untouched');
    const { status, err } = await runCommand(['ingest', text, '--store', store, '--lexicon', wrong]);
    expect(status).toBe(EXIT.failed);
    expect(err).toContain('wrong.json');
    expect(err).toContain('row 1 ("Orvan"): no field is called "alias"');
    expect(existsSync(store)).toBe(false);
  });
});
