import type { Quote } from '@entente/graph-queries';
import { describe, expect, it } from 'vitest';
import { compose } from '../graph/compose.ts';
import { legendCounts } from '../legend/counts.ts';
import { causalAsk, pathsInput } from '../state/queries.ts';
import { entity, relation } from '../testing.ts';
import { factGroups, yearsOf } from './facts.ts';

const relations = [
  relation('a', 'CAUSED', 'c'),
  relation('b', 'BACKS', 'a'),
  relation('a', 'OPPOSES', 'gone'),
];
const slice = {
  entities: [entity('a'), entity('b'), entity('c', 'Event')],
  relations,
  omitted: { entities: 0, relations: 0 },
};

describe('facts', () => {
  it('are grouped by family in the ontology’s order, with direction and quote', () => {
    const quote = { statement: { id: 'st b BACKS a' } } as unknown as Quote;
    const groups = factGroups({ entity: entity('a'), slice, quotes: [quote] });
    expect(groups.map(({ family }) => family)).toEqual(['alignment', 'causation']);
    expect(groups[0]?.facts[0]).toMatchObject({ outward: false, other: { id: 'b' }, quote });
    expect(groups[1]?.facts[0]).toMatchObject({ outward: true, other: { id: 'c' } });
    expect(groups[1]?.facts[0]?.quote).toBeUndefined();
  });

  it.each([
    [{}, ''],
    [{ firstDate: '2016-03-01' }, '2016'],
    [{ lastDate: '2016-03-01' }, '2016'],
    [{ firstDate: '2016-03-01', lastDate: '2016-12-31' }, '2016'],
    [{ firstDate: '2016-03-01', lastDate: '2020-01-01' }, '2016–2020'],
  ])('the years of %j are %j', (dates, years) => {
    expect(yearsOf(dates)).toBe(years);
  });
});

describe('the legend', () => {
  it('counts what is drawn and leaves out the rest', () => {
    const { labels, families } = legendCounts(compose([slice]));
    expect(labels.map(({ name, count }) => [name, count])).toEqual([
      ['Country', 2],
      ['Event', 1],
    ]);
    expect(families.map(({ name }) => name)).toEqual(['alignment', 'causation']);
  });
});

describe('what the address asks', () => {
  const state = {
    from: 'a',
    to: 'b',
    hops: 99,
    families: ['alignment', 'nonsense'],
    about: 'c',
    mode: 'causes',
  } as const;

  it('nothing until both ends are there', () => {
    expect(pathsInput({ ...state, families: [], to: null })).toBeUndefined();
    expect(causalAsk({ ...state, mode: 'chain', from: null })).toBeUndefined();
    expect(causalAsk({ ...state, about: null })).toBeUndefined();
  });

  it('within the server’s bounds, with families that exist', () => {
    expect(pathsInput({ ...state, families: [...state.families] })).toEqual({
      from: 'a',
      to: 'b',
      maxLength: 8,
      families: ['alignment'],
    });
    expect(causalAsk(state)).toEqual({ id: 'causes', input: { entity: 'c', depth: 8 } });
    expect(causalAsk({ ...state, mode: 'chain' })).toEqual({
      id: 'chain',
      input: { from: 'a', to: 'b', maxLength: 8 },
    });
  });
});
