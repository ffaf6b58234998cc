import { describe, expect, it } from 'vitest';
import { fold } from './atoms.ts';
import { loadLexicon } from './index.ts';
import { surnameOf, type LexiconEntry } from './lexicon.ts';

const entries = [...loadLexicon().entries.values()];
const from = ({ from: year = -9999 }: LexiconEntry): number => year;
const to = ({ to: year = 9999 }: LexiconEntry): number => year;

const count = (label: string, kind?: string): number =>
  entries.filter((e) => e.label === label && (kind === undefined || e.kind === kind)).length;

describe('the world that the lexicon knows', () => {
  it.each([
    ['Country', undefined, 770],
    ['Person', undefined, 2900],
    ['Organization', undefined, 2800],
    ['Organization', 'alliance', 70],
    ['Organization', 'igo', 390],
    ['Organization', 'government', 85],
    ['Organization', 'institution', 600],
    ['Organization', 'party', 550],
    ['Organization', 'company', 490],
    ['Organization', 'media', 210],
    ['Organization', 'other', 330],
  ] as const)('holds of %s %s at least %d', (label, kind, floor) => {
    expect(count(label, kind)).toBeGreaterThanOrEqual(floor);
  });

  it('has no life that ends before it begins', () => {
    expect(entries.filter((e) => from(e) > to(e)).map((e) => e.name)).toEqual([]);
  });

  it('names the state of a body or a leader as a country that it knows', () => {
    const states = new Set(entries.filter((e) => e.label === 'Country').map((e) => e.name));
    expect(entries.filter((e) => e.state !== undefined && !states.has(e.state)).map((e) => e.name)).toEqual(
      [],
    );
  });

  it('has no Wikidata id twice', () => {
    const ids = entries.flatMap((e) => (e.wikidata === undefined ? [] : [e.wikidata]));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

/** What tells two namesakes apart: their time, their state, or that one wants its full name first. */
const decided = (name: string, a: LexiconEntry, b: LexiconEntry): boolean =>
  from(a) >= to(b) ||
  from(b) >= to(a) ||
  (a.ambiguous === true && b.ambiguous === true) ||
  (a.label === 'Country' && b.label === 'Country' && to(a) - from(a) !== to(b) - from(b)) ||
  (ownedBy(a, name) !== undefined && ownedBy(a, name) !== ownedBy(b, name));

const ownedBy = (entry: LexiconEntry, name: string): string | undefined =>
  loadLexicon()
    .lookup(name)
    .find((surface) => surface.entry.key === entry.key)?.owner;

describe('namesakes', () => {
  const byName = new Map<string, { readonly entry: LexiconEntry; readonly name: string }[]>();
  for (const entry of entries.filter((e) => ['Country', 'Person', 'Organization'].includes(e.label)))
    for (const name of new Map([entry.name, ...(entry.aliases ?? [])].map((n) => [fold(n), n])).values())
      byName.set(fold(name), [...(byName.get(fold(name)) ?? []), { entry, name }]);

  it('without a date, a state or ambiguity count as undecided', () => {
    const row = { name: 'Orvan', label: 'Person', key: 'a' } as const;
    expect(decided('Orvan', row, { ...row, key: 'b' })).toBe(false);
    expect(decided('Orvan', { ...row, to: 1900 }, { ...row, key: 'b', from: 1950 })).toBe(true);
  });

  it('that share a name or an acronym are told apart by date, state or ambiguity', () => {
    const undecided = [...byName].flatMap(([name, list]) =>
      list.flatMap((a, i) =>
        list
          .slice(i + 1)
          .filter((b) => a.entry.label === b.entry.label && !decided(a.name, a.entry, b.entry))
          .map((b) => `${name}: ${a.entry.name} / ${b.entry.name}`),
      ),
    );
    expect(undecided).toEqual([]);
  });

  it.each([
    ['Abdullah II of Jordan', undefined],
    ['Enver Pasha', undefined],
    ['Qianlong Emperor', undefined],
    ['Charles de Gaulle', 'de Gaulle'],
    ['Dean Acheson', 'Acheson'],
  ])('the surname of %s is %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });

  it('of a ruler and his realm leave the realm alone', () => {
    for (const realm of ['Russia', 'Spain', 'Iraq', 'Jordan', 'Egypt', 'Morocco'])
      expect(
        loadLexicon()
          .lookup(realm)
          .map((surface) => surface.entry.name),
      ).toEqual([realm]);
  });
});
