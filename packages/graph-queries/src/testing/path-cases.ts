import { expect, test } from 'vitest';
import type { PathsResult } from '../results.ts';
import { expectRefusal, id, type Cases } from './cases.ts';

const routes = ({ paths }: PathsResult): string[] =>
  paths.map(({ entities }) => entities.map(({ name }) => name).join(' – '));

export const pathCases: Cases = (ask) => {
  test('ranks the fewest hops first, then the surest', async () => {
    const found = await ask('paths', { from: 'Turkey', to: 'CAATSA' });
    const lengths = found.paths.map(({ hops }) => hops.length);
    expect(lengths).toEqual([2, 2]);
    const [first, second] = found.paths;
    expect(first?.confidence).toBeCloseTo(0.81);
    expect(second?.confidence).toBeCloseTo(0.54);
    expect(first?.hops.map(({ relation }) => relation.type)).toEqual(['PURCHASES', 'CAUSED']);
  });

  test('gives every hop its surest asserted sentence and the document of it', async () => {
    const { paths } = await ask('paths', { from: 'CAATSA', to: 'Lira crisis' });
    expect(paths).toHaveLength(2);
    for (const { hops } of paths)
      for (const { relation, quote } of hops) {
        expect(quote.statement.polarity).toBe('asserted');
        expect(relation.statements).toContain(quote.statement.id);
        expect(quote.document.title).toBe('What the markets say');
      }
  });

  test('tells which way an edge points', async () => {
    const given = { from: 'Libyan National Army', to: 'Turkey' };
    const { paths } = await ask('paths', given);
    expect(paths[0]?.hops.map(({ forward }) => forward)).toEqual([true, false]);
    expect(routes(await ask('paths', given))[0]).toBe(
      'Libyan National Army – Government of National Accord – Turkey',
    );
  });

  test('a symmetric edge points either way', async () => {
    const { paths } = await ask('paths', { from: 'Turkey', to: id('Country', 'Georgia') });
    expect(paths[0]?.hops[0]).toMatchObject({ forward: true, relation: { type: 'TRADES_WITH' } });
  });

  test('passes by what is avoided, by name', async () => {
    const found = await ask('paths', { from: 'Turkey', to: 'CAATSA', avoid: ['Triumf'] });
    expect(found.paths).toEqual([]);
    expect(found.hint).toContain('avoid');
  });

  test('says when there are more', async () => {
    const found = await ask('paths', { from: 'Turkey', to: 'CAATSA', limit: 1 });
    expect(found).toMatchObject({ truncated: true });
    expect(found.paths).toHaveLength(1);
  });

  test('draws nothing from a denial', async () => {
    const found = await ask('paths', { from: 'Turkey', to: 'NATO' });
    expect(found.paths).toEqual([]);
    expect(found.hint).toContain('NATO');
  });

  test.each([
    ['longer', { from: 'Khalifa Haftar', to: 'CAATSA' }, 'maxLength=8'],
    ['structure', { from: 'Tbilisi', to: 'Turkey' }, 'structure=true'],
    ['undirected', { from: 'CAATSA', to: 'Turkey', directed: true }, 'directed=false'],
    ['any confidence', { from: 'Turkey', to: 'S-400', minConfidence: 0.99 }, 'minConfidence'],
    ['any time', { from: 'Turkey', to: 'S-400', until: '1999' }, 'since, until'],
    ['any relation', { from: 'Turkey', to: 'S-400', families: ['military' as const] }, 'families'],
    ['two at once', { from: 'Tbilisi', to: 'S-400', maxLength: 2 }, 'structure=true'],
  ])('hints at what would give one: %s', async (_, given, hint) => {
    const found = await ask('paths', given);
    expect(found.paths).toEqual([]);
    expect(found.hint).toContain(hint);
  });

  test('says that nothing helps where nothing does', async () => {
    const found = await ask('paths', { from: 'Marika Abashidze', to: 'Turkey' });
    expect(found.paths).toEqual([]);
    expect(found.hint).toContain('whatever the filter');
  });

  test('refuses twice the same entity, and an unknown one', async () => {
    await expectRefusal(ask('paths', { from: 'Turkey', to: 'Ankara' }), 'same-entity');
    await expectRefusal(ask('paths', { from: 'Turkey', to: 'Atlantis' }), 'entity-unknown');
    await expectRefusal(ask('paths', { from: 'Turkey', to: 'NATO', avoid: ['Atlantis'] }), 'entity-unknown');
  });
};
