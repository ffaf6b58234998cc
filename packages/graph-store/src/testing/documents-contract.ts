import { relationId, type Delta } from '@entente/graph-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../port.ts';
import { idOf, makeDelta, type ClaimDraft } from './deltas.ts';
import { storeForAll, storeForEach, type OpenStore } from './harness.ts';
import { applyAll, snapshot } from './snapshot.ts';
import { BRIGADE, LEAGUE, NORLAND, OSTRIA, SUDMARK, WESTRIA, world } from './world.ts';

const CAST = [NORLAND, SUDMARK, OSTRIA, WESTRIA, LEAGUE];
const arbitraryClaim: fc.Arbitrary<ClaimDraft> = fc
  .record({
    subject: fc.constantFrom(...CAST),
    object: fc.constantFrom(...CAST),
    relation: fc.constantFrom('BACKS' as const, 'OPPOSES' as const, 'ALLIED_WITH' as const),
    polarity: fc.constantFrom('asserted' as const, 'asserted' as const, 'negated' as const),
    confidence: fc.constantFrom(0.25, 0.5, 0.9),
    alias: fc.option(fc.constantFrom('the first', 'the other'), { nil: undefined }),
  })
  .map(({ alias, ...claim }) => ({
    ...claim,
    subject: alias === undefined ? claim.subject : { ...claim.subject, as: alias },
  }));

/** Documents of a shared cast, each at a place of its own, with the half of them that is to go. */
const arbitraryDocuments = fc
  .array(fc.record({ claims: fc.array(arbitraryClaim, { maxLength: 4 }), goes: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((documents) =>
    documents.map(({ claims, goes }, i) => ({
      goes,
      delta: makeDelta({ location: `made/${i}.txt`, claims }),
    })),
  );

const removeAll = async (store: GraphStore, deltas: readonly Delta[]): Promise<void> => {
  for (const { document } of deltas) expect(await store.remove(document.id)).toBe(true);
};

export const documentsContract = (open: OpenStore): void => {
  describe('documents', () => {
    const opened = storeForEach(open);

    it('is empty at first', async () => {
      const { store } = opened();
      expect(await store.counts()).toEqual({ documents: 0, entities: 0, relations: 0, statements: 0 });
      expect(await store.documents()).toEqual([]);
      expect((await store.overview(10)).entities).toEqual([]);
    });

    it('takes a document in once', async () => {
      const { store } = opened();
      const [delta] = world();
      if (!delta) throw new Error('the world is empty');
      const document = delta.document.id;
      expect(await store.apply(delta)).toEqual({ document, outcome: 'added' });
      const before = await snapshot(store);
      expect(await store.apply(delta)).toEqual({ document, outcome: 'unchanged' });
      expect(await snapshot(store)).toEqual(before);
      expect(before.counts).toEqual({ documents: 1, entities: 6, relations: 4, statements: 5 });
    });

    it('gives back the document and its statements as they came', async () => {
      const { store } = opened();
      await applyAll(store, world());
      for (const { document, statements } of world()) {
        expect(await store.document(document.id)).toEqual(document);
        const found = await store.statements({ document: document.id, limit: 100 });
        expect([...found].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...statements].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }
    });

    it('lists documents by id, all or those asked for', async () => {
      const { store } = opened();
      await applyAll(store, world());
      const ids = world().map(({ document }) => document.id);
      const all = await store.documents();
      expect(all.map(({ id }) => id)).toEqual([...ids].sort());
      expect(all.find(({ location }) => location === 'briefs/two.txt')).toMatchObject({
        title: 'briefs/two.txt',
        date: '2031-04-01',
        format: 'text',
        statements: 4,
      });
      for (const { coverage } of all) expect(coverage > 0.7 && coverage < 1).toBe(true);
      const [first = ''] = ids;
      expect((await store.documents([first, 'doc-unknown'])).map(({ id }) => id)).toEqual([first]);
      expect(await store.documents([])).toEqual([]);
    });

    it('replaces what lay at the same location', async () => {
      const { store } = opened();
      const [one, two] = world();
      if (!one || !two) throw new Error('the world is empty');
      const moved = { ...two, document: { ...two.document, location: one.document.location } };
      await store.apply(moved);
      const wanted = await snapshot(store);
      await store.remove(moved.document.id);
      await store.apply(one);
      expect((await store.apply(moved)).outcome).toBe('replaced');
      expect(await snapshot(store)).toEqual(wanted);
      expect(await store.document(one.document.id)).toBeUndefined();
    });

    it('replaces what another extractor made of the same document', async () => {
      const { store } = opened();
      const [delta] = world();
      if (!delta) throw new Error('the world is empty');
      await store.apply(delta);
      const better = { ...delta, extractor: 'made-up-2', statements: delta.statements.slice(0, 2) };
      expect((await store.apply(better)).outcome).toBe('replaced');
      expect((await store.counts()).statements).toBe(2);
      expect((await store.apply(better)).outcome).toBe('unchanged');
    });

    it('takes documents out exactly', async () => {
      const { store } = opened();
      const empty = await snapshot(store);
      await fc.assert(
        fc.asyncProperty(arbitraryDocuments, async (documents) => {
          const going = documents.filter(({ goes }) => goes).map(({ delta }) => delta);
          const staying = documents.filter(({ goes }) => !goes).map(({ delta }) => delta);
          await applyAll(
            store,
            documents.map(({ delta }) => delta),
          );
          await removeAll(store, going);
          const after = await snapshot(store);
          await removeAll(store, staying);
          expect(await snapshot(store)).toEqual(empty);
          await applyAll(store, staying);
          expect(after).toEqual(await snapshot(store));
          await removeAll(store, staying);
        }),
        { numRuns: 12 },
      );
    });

    it('does not depend on the order of documents', async () => {
      const { store } = opened();
      await applyAll(store, world());
      const forwards = await snapshot(store);
      await removeAll(store, world());
      await applyAll(store, [...world()].reverse());
      expect(await snapshot(store)).toEqual(forwards);
    });

    it('says whether there was anything to take out', async () => {
      expect(await opened().store.remove('doc-unknown')).toBe(false);
    });

    it('unites what documents say of an entity and of an edge', async () => {
      const { store } = opened();
      await applyAll(store, world());
      expect(await store.entity(idOf(NORLAND))).toEqual({
        id: idOf(NORLAND),
        name: 'Norland',
        label: 'Country',
        wikidata: 'Q900001',
        aliases: ['the Norlanders'],
        degree: 3,
        documents: 2,
      });
      const id = relationId('BACKS', idOf(NORLAND), idOf(LEAGUE));
      expect(await store.relation(id)).toMatchObject({
        type: 'BACKS',
        subject: idOf(NORLAND),
        object: idOf(LEAGUE),
        confidence: 0.9,
        support: 2,
        documents: 2,
        denials: 1,
        sign: 1,
        modality: 'actual',
        firstDate: '2030-01-01',
        lastDate: '2031-02-01',
      });
    });

    it('draws no edge from a denial', async () => {
      const { store } = opened();
      await applyAll(store, world());
      const denied = relationId('BACKS', idOf(SUDMARK), idOf(LEAGUE));
      expect(await store.relation(denied)).toBeUndefined();
      expect(await store.statements({ relation: denied, limit: 10 })).toMatchObject([
        { polarity: 'negated' },
      ]);
      const cypher = { maxRows: 10, timeoutMs: 30_000, parameters: { id: idOf(SUDMARK) } };
      const text = 'MATCH (a:Entity {id: $id})-[r:BACKS]->(b) RETURN r';
      expect((await store.cypher({ ...cypher, text })).rows).toEqual([]);
    });

    it('stores an edge without direction once', async () => {
      const { store } = opened();
      const claim = (subject: typeof NORLAND, object: typeof NORLAND): ClaimDraft => ({
        subject,
        relation: 'ALLIED_WITH',
        object,
      });
      await store.apply(makeDelta({ location: 'a', claims: [claim(NORLAND, OSTRIA)] }));
      await store.apply(makeDelta({ location: 'b', claims: [claim(OSTRIA, NORLAND)] }));
      expect(await store.counts()).toMatchObject({ relations: 1, statements: 2 });
    });

    it('keeps a document without claims', async () => {
      const { store } = opened();
      const delta = makeDelta({ location: 'silent.txt', claims: [] });
      await store.apply(delta);
      expect(await store.documents()).toMatchObject([{ id: delta.document.id, statements: 0 }]);
    });

    it('finds nothing under unknown ids', async () => {
      const { store } = opened();
      await applyAll(store, world());
      expect(await store.document('doc-unknown')).toBeUndefined();
      expect(await store.entity('Country:nowhere')).toBeUndefined();
      expect(await store.relation('rel-unknown')).toBeUndefined();
      expect(await store.statements({ entity: 'Country:nowhere', limit: 5 })).toEqual([]);
      expect(await store.statements({ ids: ['st-unknown'], limit: 5 })).toEqual([]);
      expect(await store.edgesAmong(['Country:nowhere', idOf(BRIGADE)])).toEqual([]);
    });

    it('finds its promises kept', async () => {
      const { store } = opened();
      await applyAll(store, world());
      const findings = await store.check();
      expect(findings.length).toBeGreaterThan(2);
      expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    });
  });

  describe('a store that is closed', () => {
    const opened = storeForAll(open, (store) => applyAll(store, world()));

    it('keeps everything, and closes twice', async () => {
      const { store } = opened();
      const before = await snapshot(store);
      await store.close();
      await store.close();
      expect(await snapshot(await opened().reopen())).toEqual(before);
    });
  });
};
