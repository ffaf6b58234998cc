import { describe, expect, it } from 'vitest';
import type { Label } from '@entente/graph-schema';
import { loadLexicon, parseLexiconFile } from './index.ts';
import type { LexiconEntry } from './lexicon.ts';
import { WORLD_FILES } from './world.ts';

const rowsOf = (file: string): readonly LexiconEntry[] => parseLexiconFile(file, WORLD_FILES[file]);

const THINGS: readonly (readonly [string, number])[] = [
  ['armed-groups.json', 620],
  ['events.json', 1200],
  ['agreements.json', 750],
  ['weapons.json', 480],
  ['infrastructure.json', 420],
  ['policies.json', 380],
  ['processes.json', 150],
  ['places.json', 2200],
  ['commodities.json', 150],
];

const meant = (words: string): string[] =>
  loadLexicon()
    .lookup(words)
    .filter(({ form }) => form !== 'surname')
    .map(({ entry }) => entry.name);

describe('the lexicon of groups, events and things', () => {
  it.each(THINGS)('%s holds at least %i rows', (file, least) => {
    expect(rowsOf(file).length).toBeGreaterThanOrEqual(least);
  });

  it('dates its events', () => {
    const events = rowsOf('events.json').filter(({ label }) => label === 'Event');
    expect(events.filter(({ from }) => from !== undefined).length / events.length).toBeGreaterThan(0.85);
  });

  it.each([
    ['events.json', 1750, 1815],
    ['events.json', 1816, 1870],
    ['events.json', 1871, 1913],
    ['events.json', 1914, 1945],
    ['events.json', 1946, 1989],
    ['events.json', 1990, 2026],
    ['agreements.json', 1750, 1870],
    ['agreements.json', 1871, 1945],
    ['agreements.json', 1946, 1989],
    ['agreements.json', 1990, 2026],
  ])('%s knows %i to %i', (file, from, to) => {
    const inside = rowsOf(file).filter((row) => row.from !== undefined && row.from >= from && row.from <= to);
    expect(inside.length).toBeGreaterThan(50);
  });

  it('has no row that nothing in a text could match, nor years the wrong way round', () => {
    const wrong = THINGS.flatMap(([file]) =>
      rowsOf(file).filter(
        ({ name, aliases = [], from = -3000, to = 3000 }) =>
          (name.endsWith(')') && aliases.length === 0) || from > to,
      ),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('gives no Wikidata id to two things', () => {
    const ids = [...loadLexicon().entries.values()].flatMap(({ wikidata }) => wikidata ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe('look-alikes', () => {
  it.each([
    ['S-300', 'S-400'],
    ['S-400', 'S-500'],
    ['Su-24', 'Su-34'],
    ['F-15', 'F-16'],
    ['SALT I', 'SALT II'],
    ['START I', 'New START'],
    ['Minsk I', 'Minsk II'],
    ['Euphrates Shield', 'Spring Shield'],
    ['Peace Spring', 'Spring Shield'],
    ['Gulf War', 'Iraq War'],
    ['First Gulf War', 'Second Gulf War'],
    ['First Balkan War', 'Second Balkan War'],
    ['Balkan Wars', 'First Balkan War'],
    ['First Opium War', 'Second Opium War'],
    ['First Chechen War', 'Second Chechen War'],
    ['First Congo War', 'Second Congo War'],
    ['First Liberian Civil War', 'Second Liberian Civil War'],
    ['First Moroccan Crisis', 'Second Moroccan Crisis'],
    ['First Nagorno-Karabakh War', 'Second Nagorno-Karabakh War'],
    ['Camp David Accords', 'Camp David Summit'],
    ['1978 Camp David Summit', '2000 Camp David Summit'],
    ['Geneva Accords', 'Geneva Conventions'],
    ['Geneva Conventions', 'Geneva Protocol'],
    ['Washington Naval Treaty', 'Washington Treaty'],
    ['First Intifada', 'Second Intifada'],
    ['2018 Sochi summit', '2019 Sochi summit'],
    ['2019 Sochi memorandum', '2018 Sochi Agreement'],
    ['Nord Stream 1', 'Nord Stream 2'],
    ['Power of Siberia', 'Power of Siberia 2'],
    ['Blue Stream', 'TurkStream'],
    ['Real IRA', 'Provisional IRA'],
    ['SPLM-North', 'SPLM-IO'],
    ['Oromo Liberation Army', 'Oromo Liberation Front'],
    ['Resolution 242', 'Resolution 2254'],
    ['North Kivu', 'Lake Kivu'],
    ['2020 Malian coup', '2021 Malian coup'],
    ['Tuareg rebellion of 2012', '2012 Malian coup'],
  ])('%s and %s are not the same', (a, b) => {
    const [left, right] = [meant(a), meant(b)];
    expect(left.length).toBeGreaterThan(0);
    expect(right.length).toBeGreaterThan(0);
    expect(left.filter((name) => right.includes(name))).toEqual([]);
  });

  it.each<[string, Label]>([
    ['MODEL', 'ArmedGroup'],
    ['MEND', 'ArmedGroup'],
    ['CPC', 'ArmedGroup'],
    ['PCC', 'ArmedGroup'],
    ['Lancet', 'Weapon'],
    ['Hellfire', 'Weapon'],
    ['Harpoon', 'Weapon'],
    ['Taurus', 'Weapon'],
    ['CCW', 'Agreement'],
  ])('%s alone could mean something else, and says so', (words, label) => {
    const entries = loadLexicon()
      .lookup(words)
      .filter(({ entry }) => entry.label === label);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ entry }) => entry.ambiguous === true)).toBe(true);
  });

  it.each([
    'sanctions on Iran',
    'sanctions against Venezuela',
    'arms embargo on Liberia',
    'Model',
    'Swat',
    'Bone',
  ])('"%s" is no name of a thing', (words) => {
    expect(meant(words)).toEqual([]);
  });
});
