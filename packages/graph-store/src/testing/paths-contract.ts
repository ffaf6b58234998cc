import { describe, expect, it } from 'vitest';
import type { GraphPath, PathQuery } from '../port.ts';
import { idOf, makeDelta, type Who } from './deltas.ts';
import { storeForAll, type OpenStore } from './harness.ts';
import { applyAll } from './snapshot.ts';
import { ACCORD, BAN, BRIGADE, CRISIS, FEN, LEAGUE, NORLAND, SUDMARK, WESTRIA, world } from './world.ts';

type Part = Partial<Omit<PathQuery, 'from' | 'to'>>;
const names = ({ entities }: GraphPath): string => entities.map(({ name }) => name).join(' > ');

export const pathsContract = (open: OpenStore): void => {
  describe('paths', () => {
    const opened = storeForAll(open, (store) => applyAll(store, world()));
    const walk = (from: Who, to: Who, part: Part = {}): Promise<readonly GraphPath[]> =>
      opened().store.paths({
        from: idOf(from),
        to: idOf(to),
        maxLength: 4,
        limit: 10,
        directed: false,
        ...part,
      });

    it('ranks by hops, then by the product of confidences', async () => {
      const found = await walk(NORLAND, BRIGADE);
      expect(found.map(names)).toEqual([
        'Norland > League of Ports > Reed Brigade',
        'Norland > Ostria > Reed Brigade',
        'Norland > Ostria > Westria > Reed Brigade',
      ]);
      expect(found.map(({ confidence }) => confidence)).toEqual([
        expect.closeTo(0.81, 9),
        expect.closeTo(0.54, 9),
        expect.closeTo(0.9 * 0.9 * 0.7, 9),
      ]);
    });

    it('gives each hop as the edge that is stored', async () => {
      const [path] = await walk(NORLAND, BRIGADE, { limit: 1 });
      for (const [i, relation] of (path?.relations ?? []).entries()) {
        expect(relation).toEqual(await opened().store.relation(relation.id));
        const ends = [path?.entities[i]?.id, path?.entities[i + 1]?.id].sort();
        expect([relation.subject, relation.object].sort()).toEqual(ends);
      }
      expect(path?.relations).toHaveLength(2);
    });

    it.each<[string, Who, Who, Part, string[]]>([
      ['the limit', NORLAND, BRIGADE, { limit: 1 }, ['Norland > League of Ports > Reed Brigade']],
      ['the longest length', NORLAND, BRIGADE, { maxLength: 1 }, []],
      [
        'entities to avoid',
        NORLAND,
        BRIGADE,
        { filter: { avoid: [idOf(LEAGUE)] }, maxLength: 2 },
        ['Norland > Ostria > Reed Brigade'],
      ],
      ['families', NORLAND, WESTRIA, { filter: { families: ['alignment'] } }, ['Norland > Ostria > Westria']],
      [
        'relations',
        NORLAND,
        BRIGADE,
        { filter: { relations: ['BACKS', 'OPPOSES'] } },
        ['Norland > League of Ports > Reed Brigade'],
      ],
      ['signs', LEAGUE, WESTRIA, { filter: { signs: [-1] } }, []],
      [
        'the least confidence',
        NORLAND,
        BRIGADE,
        { filter: { minConfidence: 0.65 } },
        ['Norland > League of Ports > Reed Brigade', 'Norland > Ostria > Westria > Reed Brigade'],
      ],
      ['the end of the window', NORLAND, LEAGUE, { filter: { to: '2029-12-31' }, maxLength: 1 }, []],
      ['its beginning', NORLAND, LEAGUE, { filter: { from: '2031-02-02' }, maxLength: 1 }, []],
      [
        'a window that the edge overlaps',
        NORLAND,
        LEAGUE,
        { filter: { from: '2030-06-01', to: '2030-07-01' }, maxLength: 1 },
        ['Norland > League of Ports'],
      ],
      ['structure left out', FEN, NORLAND, {}, []],
      [
        'structure asked for',
        FEN,
        NORLAND,
        { filter: { structure: true }, maxLength: 1 },
        ['Fen Province > Norland'],
      ],
    ])('keeps to %s', async (_, from, to, part, expected) => {
      expect((await walk(from, to, part)).map(names)).toEqual(expected);
    });

    it('walks one way when directed, and either way along an edge without direction', async () => {
      expect((await walk(CRISIS, ACCORD, { directed: true })).map(names)).toEqual([
        'Harbour Crisis > Grain Ban > Salt Accord',
      ]);
      expect(await walk(ACCORD, CRISIS, { directed: true })).toEqual([]);
      expect((await walk(ACCORD, CRISIS)).map(names)).toEqual(['Salt Accord > Grain Ban > Harbour Crisis']);
      for (const [from, to] of [
        [SUDMARK, WESTRIA],
        [WESTRIA, SUDMARK],
      ] as const)
        expect(await walk(from, to, { directed: true, maxLength: 1 })).toHaveLength(1);
    });

    it('walks no denied claim', async () => {
      expect(await walk(SUDMARK, LEAGUE, { maxLength: 1 })).toEqual([]);
    });

    it.each<[string, Who, Who]>([
      ['from an entity to itself', NORLAND, NORLAND],
      ['between parts that are not joined', NORLAND, BAN],
      ['to an unknown entity', NORLAND, { label: 'Country', name: 'Nowhere' }],
      ['from an unknown entity', { label: 'Country', name: 'Nowhere' }, NORLAND],
    ])('finds nothing %s', async (_, from, to) => {
      expect(await walk(from, to)).toEqual([]);
    });
  });

  describe('paths among equals', () => {
    const middle = (i: number): Who => ({ label: 'Organization', name: `Guild ${i}` });
    const opened = storeForAll(open, async (store) => {
      await store.apply(
        makeDelta({
          location: 'guilds.txt',
          claims: [3, 1, 4, 2].flatMap((i) => [
            { subject: NORLAND, relation: 'BACKS' as const, object: middle(i), confidence: 0.5 },
            { subject: middle(i), relation: 'OPPOSES' as const, object: SUDMARK, confidence: 0.5 },
            { subject: middle(i), relation: 'BACKS' as const, object: SUDMARK, confidence: 0.5 },
          ]),
        }),
      );
    });

    it('breaks ties by the ids along the way', async () => {
      const found = await opened().store.paths({
        from: idOf(NORLAND),
        to: idOf(SUDMARK),
        maxLength: 2,
        limit: 5,
        directed: true,
      });
      expect(found.map(({ entities }) => entities[1]?.name)).toEqual([
        'Guild 1',
        'Guild 1',
        'Guild 2',
        'Guild 2',
        'Guild 3',
      ]);
      const last = found.slice(0, 2).map(({ relations }) => relations[1]?.id ?? '');
      expect(last).toEqual([...last].sort());
    });
  });
};
