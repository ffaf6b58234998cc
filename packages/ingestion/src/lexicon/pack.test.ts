import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon, parseLexiconPack, readLexiconPacks, type LexiconPack } from './index.ts';

const packOf = (rows: readonly object[], label?: string): LexiconPack =>
  parseLexiconPack('mine.json', JSON.stringify(label === undefined ? { rows } : { label, rows }));

const namesOf = (words: string, ...packs: LexiconPack[]): string[] =>
  loadLexicon(packs)
    .lookup(words)
    .map(({ entry }) => entry.name);

describe('a pack', () => {
  it('adds entities, each with its own label or that of the file', () => {
    const pack = packOf(
      [
        { name: 'Orvan Rifles', aliases: ['OR-7'] },
        { name: 'Quay Council', label: 'Organization' },
      ],
      'ArmedGroup',
    );
    expect(loadLexicon([pack]).lookup('OR-7')[0]?.entry).toMatchObject({ label: 'ArmedGroup' });
    expect(loadLexicon([pack]).lookup('Quay Council')[0]?.entry).toMatchObject({ label: 'Organization' });
    expect(namesOf('OR-7')).toEqual([]);
  });

  it('extends a known entity, by its name or by another name that is its alone', () => {
    const byName = packOf([{ name: 'NATO', label: 'Organization', aliases: ['Brussels alliance'] }]);
    const byAlias = packOf([{ name: 'North Atlantic Alliance', label: 'Organization', aliases: ['NAA'] }]);
    expect(loadLexicon([byName]).lookup('Brussels alliance')[0]?.entry).toMatchObject({
      name: 'NATO',
      wikidata: 'Q7184',
    });
    expect(namesOf('NATO', byName)).toEqual(['NATO']);
    expect(namesOf('NATO', byAlias)).toEqual(['North Atlantic Alliance']);
    expect(namesOf('NAA', byAlias)).toEqual(['North Atlantic Alliance']);
  });

  it('keeps a namesake apart under a key of its own', () => {
    const pack = packOf([
      { name: 'North Atlantic Alliance', label: 'Organization', key: 'Organization:fishers' },
    ]);
    expect(namesOf('NATO', pack)).toEqual(['NATO']);
    expect(loadLexicon([pack]).entries.get('Organization:fishers')).toBeDefined();
  });

  it('with "replace" stands in the place of a known row', () => {
    const pack = packOf([{ name: 'NATO', label: 'Organization', replace: true }]);
    expect(namesOf('Atlantic Alliance', pack)).toEqual([]);
    expect(namesOf('NATO', pack)).toEqual(['NATO']);
  });

  it('takes a word from the world, unless it is ambiguous, and never a name', () => {
    const row = { name: 'Orvan Light Artillery', label: 'ArmedGroup', aliases: ['OLA', 'NATO'] };
    expect(namesOf('OLA')).toEqual(['Oromo Liberation Army']);
    expect(namesOf('OLA', packOf([row]))).toEqual(['Orvan Light Artillery']);
    expect(namesOf('OLA', packOf([{ ...row, ambiguous: true }]))).toEqual([
      'Orvan Light Artillery',
      'Oromo Liberation Army',
    ]);
    expect(namesOf('NATO', packOf([row]))).toEqual(['Orvan Light Artillery', 'NATO']);
  });

  it('goes over those before it', () => {
    const first = packOf([
      { name: 'Orvan Rifles', label: 'ArmedGroup', aliases: ['the Rifles'], from: 1990 },
    ]);
    const second = packOf([{ name: 'Orvan Rifles', label: 'ArmedGroup', from: 2001 }]);
    const third = packOf([{ name: 'Quay Riflemen', label: 'ArmedGroup', aliases: ['the Rifles'] }]);
    expect(loadLexicon([first, second]).lookup('Rifles')[0]?.entry.from).toBe(2001);
    expect(loadLexicon([second, first]).lookup('Rifles')[0]?.entry.from).toBe(1990);
    expect(namesOf('Rifles', first, third)).toEqual(['Quay Riflemen']);
    expect(namesOf('Rifles', third, first)).toEqual(['Orvan Rifles']);
  });

  it('shows in the version: what it says and in which order, not where it lies', () => {
    const rows = [{ name: 'Orvan Rifles', label: 'ArmedGroup' }];
    const [one, two] = [packOf(rows), packOf([{ name: 'Quay Council', label: 'Organization' }])];
    const moved = parseLexiconPack('elsewhere.json', JSON.stringify({ rows }, null, 2));
    expect(loadLexicon().version).toBe('');
    expect(loadLexicon([one]).version).toMatch(/^lexicon-[0-9a-f]{12}$/);
    expect(loadLexicon([moved]).version).toBe(loadLexicon([one]).version);
    expect(new Set([[one], [two], [one, two], [two, one]].map((p) => loadLexicon(p).version)).size).toBe(4);
  });
});

describe('a wrong pack names the file, the row and the field', () => {
  const good = { name: 'Orvan', label: 'Place' };
  it.each([
    [
      'an unknown field',
      [{ ...good, alias: ['O-town'] }],
      /row 1 \("Orvan"\): no field is called "alias" .*"aliases"/,
    ],
    [
      'a value of the wrong kind',
      [good, { name: 'Sarn', label: 'Place', from: 'old' }],
      /row 2 \("Sarn"\): "from"/,
    ],
    ['no name', [{ label: 'Place' }], /row 1: "name"/],
    ['no label', [{ name: 'Orvan' }], /row 1 \("Orvan"\): "label" is missing/],
    ['a label that is none', [{ name: 'Orvan', label: 'City' }], /"label"/],
    ['the same row twice', [good, good], /row 2 \("Orvan"\): "Place:Orvan" is already/],
    ['years the wrong way round', [{ ...good, from: 2000, to: 1990 }], /"to": 1990 is before/],
    ['a word of every sentence', [{ ...good, aliases: ['it'] }], /"aliases": "it" would match/],
    ['a name of signs', [{ ...good, aliases: ['—'] }], /"aliases": "—" has neither/],
    ['a wrong Wikidata id', [{ ...good, wikidata: '42' }], /"wikidata"/],
  ])('%s', (_what, rows, message) => {
    const parse = (): LexiconPack => packOf(rows);
    expect(parse).toThrow(/lexicon pack mine\.json/);
    expect(parse).toThrow(message);
    expect(parse).toThrow(
      expect.objectContaining({
        code: 'LEXICON_INVALID',
        remedy: expect.stringContaining('aliases') as string,
      }),
    );
  });

  it('and tells all problems at once, up to ten', () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ name: `Orvan ${i}`, label: 'Place', alias: [] }));
    expect(() => packOf(rows)).toThrow(/row 1 .*[^]*row 10 .*[^]*and 2 more/);
  });

  it.each([
    ['is no JSON', '{"rows": [', /is not JSON/],
    ['is a list', '[]', /lexicon pack mine\.json/],
    ['has no rows', '{"label": "Place"}', /"rows"/],
  ])('and a file that %s', (_what, text, message) => {
    expect(() => parseLexiconPack('mine.json', text)).toThrow(message);
  });

  it('and a row that replaces nothing', () => {
    const pack = packOf([{ name: 'Orvan', label: 'Place', replace: true }]);
    expect(() => loadLexicon([pack])).toThrow(/mine\.json: row "Orvan"/);
  });
});

describe('packs on disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-pack-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are read in the order given', async () => {
    const files = ['b.json', 'a.json'].map((name) => join(folder, name));
    for (const file of files)
      await writeFile(file, JSON.stringify({ label: 'Place', rows: [{ name: 'Orvan' }] }));
    expect((await readLexiconPacks(files)).map(({ file }) => file)).toEqual(files);
  });

  it('are named when they are not there', async () => {
    await expect(readLexiconPacks([join(folder, 'none.json')])).rejects.toMatchObject({
      code: 'LEXICON_UNREADABLE',
      message: expect.stringContaining('none.json') as string,
    });
  });

  it('the sample pack loads', async () => {
    const packs = await readLexiconPacks([
      join(import.meta.dirname, '../../../../examples/lexicon/desk.json'),
    ]);
    expect(namesOf('Brussels alliance', ...packs)).toEqual(['NATO']);
    expect(namesOf('Harbour Watch', ...packs)).toEqual(['Harbour Watch']);
  });
});
