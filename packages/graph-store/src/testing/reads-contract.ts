import { relationId, type Relation } from '@entente/graph-schema';
import { describe, expect, it } from 'vitest';
import type { EntitySearch, ScanItem } from '../port.ts';
import { idOf, makeDelta, type Who } from './deltas.ts';
import { storeForAll, type OpenStore } from './harness.ts';
import { applyAll } from './snapshot.ts';
import { BAN, BRIGADE, FEN, LEAGUE, NORLAND, OSTRIA, SUDMARK, WESTRIA, world } from './world.ts';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const types = (relations: readonly Relation[]): string[] => relations.map(({ type }) => type);

export const readsContract = (open: OpenStore): void => {
  describe('reads', () => {
    const opened = storeForAll(open, (store) => applyAll(store, world()));

    describe('search', () => {
      const found = async (query: Partial<EntitySearch> & { readonly text: string }) =>
        (await opened().store.search({ limit: 10, ...query })).map(({ entity }) => entity.name);

      it.each([
        ['a name', 'Norland', 'Norland'],
        ['another case', 'LEAGUE OF PORTS', 'League of Ports'],
        ['accents', 'Nórlánd', 'Norland'],
        ['an alias', 'lop', 'League of Ports'],
        ['the beginning of a name', 'ostr', 'Ostria'],
        ['the beginnings of its words', 'lea por', 'League of Ports'],
        ['a later word', 'brigade', 'Reed Brigade'],
        ['a slip', 'Nrolland', 'Norland'],
        ['a letter too many', 'Sudmarrk', 'Sudmark'],
      ])('finds by %s', async (_, text, name) => {
        expect((await found({ text }))[0]).toBe(name);
      });

      it('says which name matched, and how well', async () => {
        const hits = await opened().store.search({ text: 'the norlanders', limit: 3 });
        expect(hits[0]).toMatchObject({ score: 1, matched: 'the Norlanders' });
        expect(hits[0]?.entity).toEqual(await opened().store.entity(idOf(NORLAND)));
        const partly = await opened().store.search({ text: 'nor', limit: 3 });
        expect(partly[0]?.score).toBeGreaterThan(0);
        expect(partly[0]?.score).toBeLessThan(1);
      });

      it('ranks equal matches by degree', async () => {
        // Ostria and Westria are both a letter from this, Ostria by another letter count.
        const names = await found({ text: 'estria' });
        expect(names).toContain('Westria');
        expect(await found({ text: 'estria' })).toEqual(names);
      });

      it('keeps to labels and limit', async () => {
        expect(await found({ text: 'salt', labels: ['Country'] })).toEqual([]);
        expect(await found({ text: 'salt', labels: ['Agreement'] })).toEqual(['Salt Accord']);
        expect(await found({ text: 'r', limit: 1 })).toHaveLength(1);
      });

      it.each(['', '   ', '!?', 'zzzzzzzz'])('finds nothing for “%s”', async (text) => {
        expect(await found({ text })).toEqual([]);
      });
    });

    describe('neighbourhood', () => {
      it('gives the weightiest edges, their other ends, and what is left out', async () => {
        const query = { entity: idOf(OSTRIA), limit: 2 };
        const slice = await opened().store.neighbourhood(query);
        expect(slice.entities[0]?.id).toBe(idOf(OSTRIA));
        expect(slice.relations).toHaveLength(2);
        expect(slice.omitted).toEqual({ entities: 1, relations: 1 });
        expect(slice.entities).toHaveLength(3);
        const all = await opened().store.neighbourhood({ ...query, limit: 100 });
        expect(all.omitted).toEqual({ entities: 0, relations: 0 });
        expect(ids(all.relations).slice(0, 2)).toEqual(ids(slice.relations));
      });

      it('begins with the edge that most documents assert', async () => {
        const slice = await opened().store.neighbourhood({ entity: idOf(NORLAND), limit: 1 });
        expect(slice.relations).toMatchObject([{ type: 'BACKS', object: idOf(LEAGUE), documents: 2 }]);
      });

      it('shows structure when asked', async () => {
        const entity = idOf(FEN);
        expect((await opened().store.neighbourhood({ entity, limit: 9 })).relations).toEqual([]);
        const asked = await opened().store.neighbourhood({ entity, limit: 9, filter: { structure: true } });
        expect(types(asked.relations)).toEqual(['LOCATED_IN']);
      });

      it.each([
        ['families', { families: ['opposition' as const] }, ['OPPOSES']],
        ['relations', { relations: ['BACKS' as const] }, ['BACKS']],
        ['signs', { signs: [-1 as const] }, ['OPPOSES']],
        ['confidence', { minConfidence: 0.95 }, []],
        ['avoided entities', { avoid: [idOf(WESTRIA), idOf(NORLAND)] }, ['OPPOSES']],
      ])('filters by %s', async (_, filter, expected) => {
        const slice = await opened().store.neighbourhood({ entity: idOf(OSTRIA), limit: 9, filter });
        expect(types(slice.relations)).toEqual(expected);
      });

      it('is empty for an unknown entity', async () => {
        expect(await opened().store.neighbourhood({ entity: 'Country:nowhere', limit: 5 })).toEqual({
          entities: [],
          relations: [],
          omitted: { entities: 0, relations: 0 },
        });
      });
    });

    it('gives an overview by weight and says what it leaves out', async () => {
      const { store } = opened();
      const { entities, relations } = await store.counts();
      const slice = await store.overview(3);
      expect(slice.entities).toHaveLength(3);
      const degrees = slice.entities.map(({ degree }) => degree);
      expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
      expect(ids(await store.edgesAmong(ids(slice.entities))).sort()).toEqual(ids(slice.relations).sort());
      expect(slice.omitted).toEqual({
        entities: entities - 3,
        relations: relations - slice.relations.length,
      });
      expect((await store.overview(1_000)).omitted).toEqual({ entities: 0, relations: 0 });
    });

    it('gives the edges among some entities only', async () => {
      const edges = await opened().store.edgesAmong([idOf(NORLAND), idOf(LEAGUE), idOf(BRIGADE)]);
      expect(types(edges).sort()).toEqual(['BACKS', 'OPPOSES']);
      expect(await opened().store.edgesAmong([])).toEqual([]);
    });

    it('gives statements surest first, denials included', async () => {
      const { store } = opened();
      const relation = relationId('BACKS', idOf(NORLAND), idOf(LEAGUE));
      const found = await store.statements({ relation, limit: 10 });
      expect(found.map(({ confidence, polarity }) => [confidence, polarity])).toEqual([
        [0.8, 'asserted'],
        [0.5, 'asserted'],
        [0.4, 'negated'],
      ]);
      expect(await store.statements({ relation, limit: 1 })).toEqual(found.slice(0, 1));
      const asked = ids(found).slice(1);
      expect(ids(await store.statements({ ids: asked, limit: 10 }))).toEqual(asked);
      expect((await store.relation(relation))?.statements).toEqual(ids(found).slice(0, 2).sort());
    });

    it('gives the statements of an entity, whichever end it is', async () => {
      const found = await opened().store.statements({ entity: idOf(SUDMARK), limit: 10 });
      expect(found.map(({ relation }) => relation)).toEqual(['CONSULTS_WITH', 'BACKS']);
    });

    it('streams entities, then edges, by id', async () => {
      const items: ScanItem[] = [];
      for await (const item of opened().store.scan()) items.push(item);
      const entities = items.flatMap((item) => (item.kind === 'entity' ? [item.entity] : []));
      const relations = items.flatMap((item) => (item.kind === 'relation' ? [item.relation] : []));
      expect(items.slice(0, entities.length).every(({ kind }) => kind === 'entity')).toBe(true);
      expect(ids(entities)).toEqual(ids(entities).sort());
      expect(ids(relations)).toEqual(ids(relations).sort());
      const { counts } = { counts: await opened().store.counts() };
      expect([entities.length, relations.length]).toEqual([counts.entities, counts.relations]);
      expect(entities.find(({ id }) => id === idOf(BAN))).toEqual(await opened().store.entity(idOf(BAN)));
    });
  });

  describe('search among alike names', () => {
    const twin = (name: string): Who => ({ label: 'Organization', name });
    const opened = storeForAll(open, async (store) => {
      await store.apply(
        makeDelta({
          location: 'twins.txt',
          claims: [
            { subject: NORLAND, relation: 'BACKS', object: twin('Harbour Union East') },
            { subject: NORLAND, relation: 'BACKS', object: twin('Harbour Union West') },
            { subject: SUDMARK, relation: 'BACKS', object: twin('Harbour Union West') },
            { subject: SUDMARK, relation: 'BACKS', object: twin('Harbour Union') },
          ],
        }),
      );
    });

    it('puts the exact name first, then the better connected', async () => {
      const hits = await opened().store.search({ text: 'harbour union', limit: 5 });
      expect(hits.map(({ entity }) => entity.name)).toEqual([
        'Harbour Union',
        'Harbour Union West',
        'Harbour Union East',
      ]);
    });
  });
};
