import { expect, test } from 'vitest';
import type { ChainsResult } from '../results.ts';
import { expectRefusal, type Cases } from './cases.ts';

const routes = ({ chains }: ChainsResult): string[] =>
  chains.map(({ entities }) => entities.map(({ name }) => name).join(' → '));

export const chainCases: Cases = (ask) => {
  test('tells the weakest hop, what is explicit and what is joined', async () => {
    const { chains } = await ask('chain', { from: 'Turkey', to: 'Lira crisis' });
    const [chain] = chains;
    expect(chain?.entities.map(({ name }) => name)).toEqual(['Turkey', 'S-400', 'CAATSA', 'Lira crisis']);
    expect(chain?.hops.map(({ joined }) => joined)).toEqual([false, false, true]);
    expect(chain?.weakest).toBe(2);
    expect(chain?.sign).toBe(1);
    expect(chain?.confidence).toBeCloseTo(0.27);
  });

  test('shows denials and opposite claims as contradictions, surest first', async () => {
    const { chains } = await ask('chain', { from: 'Turkey', to: 'Lira crisis' });
    const last = chains[0]?.hops[2];
    expect(last?.contradicted).toBe(true);
    expect(last?.contradictions.map(({ statement }) => [statement.polarity, statement.relation])).toEqual([
      ['negated', 'CAUSED'],
      ['negated', 'CAUSED'],
      ['asserted', 'PREVENTED'],
    ]);
    expect(chains[0]?.hops[0]).not.toHaveProperty('contradicted');
    expect(chains[0]?.hops[0]?.contradictions).toEqual([]);
  });

  test('an odd number of preventions turns the sign', async () => {
    const { chains } = await ask('chain', { from: 'Turkey', to: 'F-35' });
    expect(chains.map(({ sign }) => sign)).toEqual([-1]);
  });

  test('never goes through a denied claim', async () => {
    const found = await ask('chain', { from: 'Harbour strike', to: 'CAATSA' });
    expect(found.chains).toEqual([]);
    expect(found.hint).toContain('Harbour strike');
  });

  test('never lets an effect end before its cause begins', async () => {
    const found = await ask('chain', { from: 'Harbour strike', to: 'Border closure' });
    expect(found.chains).toEqual([]);
    expect(found.hint).toContain('ends before its cause begins');
  });

  test.each([
    ['the other way', { from: 'CAATSA', to: 'S-400' }, 'the other way'],
    ['longer', { from: 'Turkey', to: 'CAATSA', maxLength: 1 }, 'maxLength=8'],
    ['any confidence', { from: 'Turkey', to: 'CAATSA', minConfidence: 0.8 }, 'minConfidence'],
    ['any time', { from: 'Turkey', to: 'CAATSA', since: '2020' }, 'since, until'],
    ['through the avoided', { from: 'Turkey', to: 'CAATSA', avoid: ['S-400'] }, 'avoid'],
  ])('hints at what would give one: %s', async (_, given, hint) => {
    const found = await ask('chain', given);
    expect(found.chains).toEqual([]);
    expect(found.hint).toContain(hint);
  });

  test('says when there are more', async () => {
    const found = await ask('chain', { from: 'Turkey', to: 'Lira crisis', limit: 1 });
    expect(found).toMatchObject({ truncated: true });
  });

  test('refuses twice the same entity', async () => {
    await expectRefusal(ask('chain', { from: 'Turkey', to: 'Ankara' }), 'same-entity');
  });
};

export const causeCases: Cases = (ask) => {
  test('causes are chains that end there, none the end of another', async () => {
    const found = await ask('causes', { entity: 'CAATSA' });
    expect(found.to?.name).toBe('CAATSA');
    expect(routes(found)).toEqual(['Turkey → S-400 → CAATSA']);
  });

  test('effects are chains that start there, fewest hops and surest first', async () => {
    const found = await ask('effects', { entity: 'Turkey' });
    expect(found.from?.name).toBe('Turkey');
    expect(routes(found)).toEqual([
      'Turkey → S-400 → F-35',
      'Turkey → S-400 → CAATSA → Lira crisis',
      'Turkey → S-400 → CAATSA → Lira crisis',
    ]);
    expect(found.chains.map(({ sign }) => sign)).toEqual([-1, 1, -1]);
  });

  test('stop at the depth asked for, and at an effect that time forbids', async () => {
    expect(routes(await ask('effects', { entity: 'Turkey', depth: 1 }))).toEqual(['Turkey → S-400']);
    expect(routes(await ask('effects', { entity: 'Harbour strike' }))).toEqual([
      'Harbour strike → Grain shortage',
    ]);
    expect(routes(await ask('causes', { entity: 'Border closure' }))).toEqual([
      'Grain shortage → Border closure',
    ]);
  });

  test('keep out what is avoided or too unsure', async () => {
    expect(routes(await ask('effects', { entity: 'Turkey', avoid: ['CAATSA'] }))).toEqual([
      'Turkey → S-400 → F-35',
    ]);
    const sure = await ask('causes', { entity: 'CAATSA', minConfidence: 0.8 });
    expect(routes(sure)).toEqual(['S-400 → CAATSA']);
  });

  test.each([
    ['what a filter hides', 'S-400', { minConfidence: 0.7 }, 'This filter hides what led to S-400'],
    ['that only the other direction is told', 'Harbour strike', {}, 'its effects are told'],
    ['that nothing is told', 'NATO', {}, 'No document says what led to NATO.'],
  ])('hint: %s', async (_, entity, filter, hint) => {
    const found = await ask('causes', { entity, ...filter });
    expect(found.chains).toEqual([]);
    expect(found.hint).toContain(hint);
  });

  test('say when there are more', async () => {
    const found = await ask('effects', { entity: 'Turkey', limit: 1 });
    expect(found.chains).toHaveLength(1);
    expect(found).toMatchObject({ truncated: true });
  });
};
