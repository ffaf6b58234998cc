import { describe, expect, it } from 'vitest';
import { atomsOf } from './atoms.ts';
import { lexiconFrom, loadLexicon, parseLexiconFile } from './index.ts';

const names = (name: string): string[] =>
  loadLexicon()
    .lookup(name)
    .map((surface) => surface.entry.name);

describe('the lexicon of the world', () => {
  it.each([
    ['Türkiye', 'Turkey'],
    ['Turkiye', 'Turkey'],
    ['U.S.', 'United States'],
    ['USSR', 'Soviet Union'],
    ['Persians', 'Persia'],
    ['Quai d’Orsay', 'France'],
    ['Sublime Porte', 'Ottoman Empire'],
    ['Zhongnanhai', 'China'],
    ['Erdogan', 'Recep Tayyip Erdoğan'],
    ['S-400s', 'S-400'],
    ['GNA', 'Government of National Accord'],
    ['Seven Years’ War', "Seven Years' War"],
    ['Baku-Tbilisi-Ceyhan pipeline', 'Baku–Tbilisi–Ceyhan pipeline'],
    ['Walesa', 'Lech Wałęsa'],
    ['battle of Stalingrad', 'Battle of Stalingrad'],
    ['Suez canal', 'Suez Canal'],
    ['treaty of Versailles', 'Treaty of Versailles'],
  ])('knows %s as %s', (name, canonical) => {
    expect(names(name)).toContain(canonical);
  });

  it.each([
    'us',
    'turkey',
    'china',
    'is',
    'who',
    'mad',
    'S-401',
    'Frances',
    'winter war',
    'battle of stalingrad',
  ])('does not know "%s"', (name) => {
    expect(names(name)).toEqual([]);
  });

  it('has no key twice and a name in every row', () => {
    const entries = [...loadLexicon().entries.values()];
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(entries.length);
    expect(entries.every((entry) => atomsOf(entry.name).length > 0)).toBe(true);
    expect(entries.length).toBeGreaterThan(3000);
  });
});

describe('a wrong row', () => {
  it.each([
    ['names its field', { label: 'Place', rows: [{ name: 'Orvan', alias: ['O'] }] }, /row 1 \("Orvan"\)/],
    ['names its place', { label: 'Place', rows: [{ name: 'Orvan' }, { aliases: [] }] }, /row 2/],
    ['may not have an unknown label', { label: 'City', rows: [] }, /label/],
  ])('%s', (_what, content, message) => {
    expect(() => parseLexiconFile('mine.json', content)).toThrow(message);
    expect(() => parseLexiconFile('mine.json', content)).toThrow(
      expect.objectContaining({ code: 'LEXICON_INVALID' }),
    );
  });

  it('is refused when it is in two files', () => {
    const file = { label: 'Place', rows: [{ name: 'Orvan' }] };
    expect(() => lexiconFrom({ a: file, b: file })).toThrow(/already in a/);
  });
});
