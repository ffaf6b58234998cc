import { relationId, type Delta, type RelationType } from '@entente/graph-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runQuery } from './catalogue.ts';
import { chainSign, inOrderOfTime } from './causation.ts';
import type { ChainsResult } from './results.ts';
import { makeDelta, makeEntity, type Cast, type Claim } from './testing/build-delta.ts';
import { MemoryStore } from './testing/memory-store.ts';

const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'] as const;
const cast: Cast = Object.fromEntries(NAMES.map((name) => [name, makeEntity('Event', name)]));

const date = fc.integer({ min: 1990, max: 1996 }).map((year) => `${year}-06-01`);

const claim: fc.Arbitrary<Claim> = fc
  .record({
    subject: fc.constantFrom(...NAMES),
    object: fc.constantFrom(...NAMES),
    relation: fc.constantFrom<RelationType>('CAUSED', 'ENABLED', 'PREVENTED', 'PART_OF'),
    polarity: fc.constantFrom('asserted' as const, 'asserted' as const, 'negated' as const),
    confidence: fc.constantFrom(0.3, 0.6, 0.9),
    day: fc.option(date, { nil: undefined }),
  })
  .filter(({ subject, object }) => subject !== object)
  .map(({ day, ...rest }) => ({
    ...rest,
    sentence: `${rest.subject} moved ${rest.object}.`,
    trigger: 'moved',
    ...(day === undefined ? {} : { time: [day, day] as const }),
  }));

const deltas: fc.Arbitrary<readonly Delta[]> = fc
  .array(fc.array(claim, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((documents) => documents.map((claims, index) => makeDelta({ title: `Brief ${index}`, claims }, cast)));

const key = ({ chains }: ChainsResult): string[] =>
  chains.map(({ hops }) => hops.map(({ relation }) => relation.id).join(' '));

const ask = async (given: readonly Delta[], query: 'causes' | 'effects'): Promise<ChainsResult> =>
  runQuery(query, { store: new MemoryStore(given) }, { entity: 'Alpha', depth: 4, limit: 200 });

test('every chain is simple, asserted, in the order of time, and meets its entity', async () => {
  await fc.assert(
    fc.asyncProperty(deltas, fc.constantFrom('causes' as const, 'effects' as const), async (given, query) => {
      const found = await ask(given, query).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'entity-unknown' });
      });
      for (const { entities, hops, sign, weakest } of found?.chains ?? []) {
        const relations = hops.map(({ relation }) => relation);
        expect(entities.at(query === 'causes' ? -1 : 0)?.name).toBe('Alpha');
        expect(new Set(entities.map(({ id }) => id)).size).toBe(hops.length + 1);
        expect(inOrderOfTime(relations)).toBe(true);
        expect(sign).toBe(chainSign(relations));
        expect(Math.min(...relations.map((r) => r.confidence))).toBe(relations[weakest]?.confidence);
        for (const [i, { relation, quote }] of hops.entries()) {
          expect([relation.subject, relation.object]).toEqual([entities[i]?.id, entities[i + 1]?.id]);
          expect(relation.id).toBe(relationId(relation.type, relation.subject, relation.object));
          expect(quote.statement.polarity).toBe('asserted');
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('no chain is the beginning of another, and the order of documents does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(deltas, async (given) => {
      const found = await ask(given, 'effects').catch(() => undefined);
      if (!found) return;
      const keys = key(found);
      for (const a of keys) expect(keys.filter((b) => b.startsWith(`${a} `))).toEqual([]);
      expect(key(await ask([...given].reverse(), 'effects'))).toEqual(keys);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['nothing dated', [undefined, undefined], true],
  ['in order', ['2001-01-01', '2002-01-01'], true],
  ['the same day', ['2001-01-01', '2001-01-01'], true],
  ['backwards', ['2002-01-01', '2001-01-01'], false],
  ['backwards behind an undated hop', ['2002-01-01', undefined, '2001-01-01'], false],
  ['forwards over two eras', ['-0044-03-15', '0014-08-19'], true],
  ['backwards over two eras', ['0014-08-19', '-0044-03-15'], false],
])('order of time: %s', (_, dates, expected) => {
  const relations = dates.map((day, index) => ({
    id: `rel-${index}`,
    type: 'CAUSED' as const,
    subject: `Event:${index}`,
    object: `Event:${index + 1}`,
    confidence: 1,
    support: 1,
    documents: 1,
    denials: 0,
    sign: 0 as const,
    weight: 0,
    modality: 'actual' as const,
    statements: [],
    ...(day === undefined ? {} : { firstDate: day, lastDate: day }),
  }));
  expect(inOrderOfTime(relations)).toBe(expected);
});
