import { documentId, relationId, type Delta } from '@entente/graph-schema';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore, PathQuery } from '../port.ts';
import { findPaths, pathConfidence } from '../shared/index.ts';
import {
  applyAll,
  expectCode,
  idOf,
  makeDelta,
  snapshot,
  world,
  type OpenedStore,
  type Who,
} from '../testing/index.ts';
import { openNeo4jStore } from './open.ts';
import { openEmptyStore, runAsOther, serverForTests, testServer } from './test-server.ts';

const country = (name: string): Who => ({ label: 'Country', name });
const NORLAND = country('Norland');
const SUDMARK = country('Sudmark');
const claimed = (location: string, subject: Who, object: Who, confidence: number): Delta =>
  makeDelta({
    location,
    heading: location,
    claims: [{ subject, relation: 'BACKS', object, confidence }],
  });

describe.skipIf(!testServer.available)('a Neo4j store', () => {
  let opened: OpenedStore;
  let store: GraphStore;
  beforeEach(async () => {
    opened = await openEmptyStore();
    store = opened.store;
  });
  afterEach(async () => {
    await opened.dispose();
  });

  it('refuses a wrong password, naming what to set', async () => {
    const { uri, username } = serverForTests();
    const attempt = openNeo4jStore(uri, { username, password: 'not-it' });
    await expectCode(attempt, 'wrong-credentials');
    await expect(attempt).rejects.toMatchObject({
      remedy: expect.stringContaining('NEO4J_PASSWORD') as unknown,
    });
    await expect(attempt).rejects.not.toThrow(/not-it/);
  });

  it('names a database that is not there', async () => {
    const { uri, username, password } = serverForTests();
    await expectCode(openNeo4jStore(uri, { username, password, database: 'nowhere' }), 'no-database');
  });

  it('writes nothing when opened for reading', async () => {
    const { uri, username, password } = serverForTests();
    await applyAll(store, world());
    const before = await snapshot(store);
    const reader = await openNeo4jStore(uri, { username, password, readOnly: true });
    await expectCode(reader.apply(claimed('x', NORLAND, SUDMARK, 0.5)), 'store-read-only');
    await expectCode(reader.remove(world()[0]?.document.id ?? ''), 'store-read-only');
    expect(await snapshot(reader)).toEqual(before);
    await reader.close();
  });

  it('says that it is closed', async () => {
    await store.close();
    await expectCode(store.counts(), 'store-closed');
    await expectCode(store.cypher({ text: 'RETURN 1', maxRows: 1, timeoutMs: 1_000 }), 'store-closed');
  });

  it('loses no edge when documents that share entities come at once', async () => {
    const actors = ['Norland', 'Sudmark', 'Ostria', 'Westria'].map(country);
    const deltas = Array.from({ length: 16 }, (_, i) =>
      makeDelta({
        location: `at-once/${i}.txt`,
        heading: `Number ${i}`,
        claims: (i % 2 ? actors : [...actors].reverse()).flatMap((subject, at, all) => {
          const object = all[at + 1];
          return object ? [{ subject, relation: 'ALLIED_WITH' as const, object, confidence: 0.1 }] : [];
        }),
      }),
    );
    const outcomes = await Promise.all(deltas.map((delta) => store.apply(delta)));
    expect(outcomes.every(({ outcome }) => outcome === 'added')).toBe(true);
    const together = await snapshot(store);
    expect(await store.relation(relationId('ALLIED_WITH', idOf(NORLAND), idOf(SUDMARK)))).toMatchObject({
      support: 16,
      documents: 16,
    });
    await Promise.all(deltas.map(({ document }) => store.remove(document.id)));
    expect(await store.counts()).toEqual({ documents: 0, entities: 0, relations: 0, statements: 0 });
    await applyAll(store, deltas);
    expect(await snapshot(store)).toEqual(together);
  });

  it('takes one document in once when it comes twice at once', async () => {
    const delta = claimed('twice.txt', NORLAND, SUDMARK, 0.5);
    const outcomes = await Promise.all([store.apply(delta), store.apply(delta), store.apply(delta)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['added', 'unchanged', 'unchanged']);
    expect(await store.counts()).toMatchObject({ documents: 1, statements: 1 });
  });

  it('leaves one document at a place to which two come at once', async () => {
    const at = (confidence: number) => ({
      ...claimed('one-place.txt', NORLAND, SUDMARK, confidence),
      extractor: `made-up-${confidence}`,
    });
    const two = [0.2, 0.4].map((confidence) => {
      const delta = at(confidence);
      const text = `${delta.document.text} `;
      const coverage = [{ start: 0, end: text.length, kind: 'read' as const }];
      const id = documentId(text, String(confidence));
      const statements = delta.statements.map((each) => ({
        ...each,
        id: `${each.id}-${confidence}`,
        document: id,
      }));
      return { ...delta, document: { ...delta.document, id, text, coverage }, statements };
    });
    await Promise.all(two.map((delta) => store.apply(delta)));
    expect(await store.documents()).toHaveLength(1);
    expect(await store.counts()).toMatchObject({ documents: 1, statements: 1, relations: 1 });
  });

  it('leaves the data of others alone', async () => {
    await runAsOther(
      `CREATE (:Entity:Country {id: 'mine', name: 'Norland'})-[:BACKS]->(:Entity {id: 'mine too'}),
       (:Document {id: 'my document', location: 'briefs/one.txt'}), (:Statement {id: 'my statement'}), (:Diary)`,
    );
    const others = `MATCH (n) WHERE n:Diary OR n.id STARTS WITH 'm' OPTIONAL MATCH (n)-[r]->()
      RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, type(r) AS type ORDER BY id`;
    const before = await runAsOther(others);
    expect(await store.counts()).toEqual({ documents: 0, entities: 0, relations: 0, statements: 0 });
    await applyAll(store, world());
    expect(await store.documents()).toHaveLength(3);
    expect((await store.search({ text: 'norland', limit: 5 })).map(({ entity }) => entity.id)).toEqual([
      idOf(NORLAND),
    ]);
    expect((await store.check()).filter(({ ok }) => !ok)).toEqual([]);
    for (const { document } of world()) await store.remove(document.id);
    expect(await runAsOther(others)).toEqual(before);
  });

  it('keeps what somebody has tied to an entity, even when the entity goes', async () => {
    const delta = claimed('tied.txt', NORLAND, SUDMARK, 0.5);
    await store.apply(delta);
    await runAsOther('MATCH (e:Entity {id: $id}) SET e.colour = "red" CREATE (:Diary)-[:ABOUT]->(e)', {
      id: idOf(NORLAND),
    });
    await store.remove(delta.document.id);
    expect(await runAsOther('MATCH (:Diary)-[:ABOUT]->(e) RETURN e.colour AS colour')).toEqual([
      { colour: 'red' },
    ]);
    expect(await store.counts()).toMatchObject({ entities: 0 });
    await store.apply(delta);
    expect(await store.entity(idOf(NORLAND))).toMatchObject({ name: 'Norland', degree: 1 });
  });

  it.each<[string, string, string]>([
    [
      'an edge that its statements do not bear out',
      'edges',
      'MATCH (:Entity)-[r:BACKS]->() SET r.support = 99',
    ],
    [
      'an edge without statements',
      'unfounded edges',
      'MATCH (a:Entity {name: "Norland"}), (b:Entity {name: "Salt Accord"}) CREATE (a)-[:OPPOSES {id: "x", support: 1}]->(b)',
    ],
    ['a statement that leads nowhere', 'links', 'MATCH (:Statement)-[r:OBJECT]->() WITH r LIMIT 1 DELETE r'],
    ['a statement that is gone', 'documents', 'MATCH (s:Statement) WITH s LIMIT 1 DETACH DELETE s'],
    ['a text that was changed', 'quotes', 'MATCH (d:Document) SET d.text = "x" + d.text'],
    ['a wrong count', 'counts', 'MATCH (e:Entity) SET e.degree = e.degree + 1'],
    ['a missing index', 'schema', 'DROP INDEX entente_entity_name'],
  ])('finds %s', async (_, check, damage) => {
    await applyAll(store, world());
    await runAsOther(damage);
    const failed = (await store.check()).filter(({ ok }) => !ok);
    expect(failed.map((each) => each.check)).toContain(check);
    for (const { remedy } of failed) expect(remedy).toMatch(/\w/);
  });

  it('reads a query that another would use for reading files as a refused one', async () => {
    const run = (text: string) => store.cypher({ text, maxRows: 5, timeoutMs: 5_000 });
    await expectCode(run("LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row"), 'query-refused');
    await expectCode(run('\\u0043REATE (n)'), 'query-refused');
    await expectCode(run('CALL { MATCH (n) RETURN n } IN TRANSACTIONS RETURN n'), 'query-refused');
  });

  it('tells a query that needs too much memory at once, without trying again', async () => {
    const started = performance.now();
    await expectCode(
      store.cypher({
        text: 'UNWIND range(1, 1000000000) AS x RETURN size(collect(x))',
        maxRows: 1,
        timeoutMs: 60_000,
      }),
      'query-memory',
    );
    expect(performance.now() - started).toBeLessThan(25_000);
  });

  it('gives an edge its ends by the ids of the graph though its nodes do not come along', async () => {
    await applyAll(store, world());
    const { rows } = await store.cypher({
      text: 'MATCH (:Country {name: "Norland"})-[r:BACKS]->() RETURN {edge: [r]} AS x, date("2031-02-01") AS day, point({x: 1, y: 2}).x AS p',
      maxRows: 5,
      timeoutMs: 30_000,
    });
    expect(rows).toMatchObject([[{ edge: [{ from: idOf(NORLAND) }] }, '2031-02-01', 1]]);
  });

  it('finds the paths that the search in memory finds', async () => {
    const cast = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => country(`Land ${name}`));
    const claims = fc.array(
      fc.record({
        subject: fc.constantFrom(...cast),
        object: fc.constantFrom(...cast),
        relation: fc.constantFrom('BACKS' as const, 'OPPOSES' as const, 'ALLIED_WITH' as const),
        confidence: fc.constantFrom(0.3, 0.5, 0.7, 0.9),
      }),
      { minLength: 4, maxLength: 14 },
    );
    const question = fc.record({
      from: fc.constantFrom(...cast).map(idOf),
      to: fc.constantFrom(...cast).map(idOf),
      maxLength: fc.integer({ min: 1, max: 5 }),
      limit: fc.integer({ min: 1, max: 6 }),
      directed: fc.boolean(),
    });
    const compare = async (query: PathQuery): Promise<void> => {
      const relations = await store.edgesAmong(cast.map(idOf));
      const edgesOf = (id: string) => relations.filter((r) => r.subject === id || r.object === id);
      const wanted = findPaths(edgesOf, query);
      const found = await store.paths(query);
      expect(found.map(({ entities }) => entities.map(({ id }) => id))).toEqual(
        wanted.map(({ entities }) => entities),
      );
      expect(found.map((path) => path.relations)).toEqual(wanted.map((path) => path.relations));
      expect(found.map(({ confidence }) => confidence)).toEqual(
        wanted.map((path) => pathConfidence(path.relations)),
      );
    };
    await fc.assert(
      fc.asyncProperty(
        claims,
        fc.array(question, { minLength: 3, maxLength: 4 }),
        async (drawn, questions) => {
          const delta = makeDelta({ location: 'paths.txt', claims: drawn });
          await store.apply(delta);
          for (const query of questions) await compare(query);
          await store.remove(delta.document.id);
        },
      ),
      { numRuns: 8 },
    );
  });
});
