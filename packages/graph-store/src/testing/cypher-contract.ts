import { relationId } from '@entente/graph-schema';
import { describe, expect, it } from 'vitest';
import type { CypherQuery } from '../port.ts';
import { idOf } from './deltas.ts';
import { expectCode, storeForAll, type OpenStore } from './harness.ts';
import { applyAll, snapshot } from './snapshot.ts';
import { BRIGADE, LEAGUE, NORLAND, world } from './world.ts';

const RUNAWAY =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c ' +
  'WITH a + b + c AS sum WHERE sum < 0 RETURN count(sum)';

export const cypherContract = (open: OpenStore): void => {
  describe('cypher', () => {
    const opened = storeForAll(open, (store) => applyAll(store, world()));
    const run = (text: string, part: Partial<CypherQuery> = {}) =>
      opened().store.cypher({ text, maxRows: 100, timeoutMs: 30_000, ...part });

    it('gives columns and rows in order', async () => {
      const result = await run(
        'MATCH (a:Country)-[r:BACKS]->(b) RETURN a.name AS who, b.name AS whom, r.support ORDER BY who',
      );
      expect(result.columns).toEqual(['who', 'whom', 'r.support']);
      expect(result.rows).toEqual([
        ['Norland', 'League of Ports', 2],
        ['Ostria', 'Westria', 1],
      ]);
      expect(result.truncated).toBe(false);
      expect(result.milliseconds).toBeGreaterThanOrEqual(0);
    });

    it.each<[string, string, unknown]>([
      ['nothing', 'RETURN null AS x', null],
      ['a boolean', 'RETURN 1 < 2 AS x', true],
      ['a whole number', 'RETURN 40 + 2 AS x', 42],
      ['a fraction', 'RETURN 0.5 AS x', 0.5],
      ['a text', "RETURN 'Ünï' AS x", 'Ünï'],
      ['a list', "RETURN [1, 'a', null, [true]] AS x", [1, 'a', null, [true]]],
      ['a map', 'RETURN {a: 1, b: {c: [2]}} AS x', { a: 1, b: { c: [2] } }],
    ])('gives %s as it is', async (_, text, value) => {
      expect((await run(text)).rows).toEqual([[value]]);
    });

    it('gives nodes by the ids of the graph', async () => {
      const { rows } = await run('MATCH (n:Country {id: $id}) RETURN n, [n] AS list', {
        parameters: { id: idOf(NORLAND) },
      });
      const node = {
        $type: 'node',
        id: idOf(NORLAND),
        labels: ['Entity', 'Country'],
        properties: { id: idOf(NORLAND), name: 'Norland', aliases: ['the Norlanders'], degree: 3 },
      };
      expect(rows).toMatchObject([[node, [node]]]);
    });

    it('gives edges with their ends', async () => {
      const { rows } = await run('MATCH (:Country {name: $name})-[r:BACKS]->() RETURN r', {
        parameters: { name: 'Norland' },
      });
      const id = relationId('BACKS', idOf(NORLAND), idOf(LEAGUE));
      expect(rows).toMatchObject([
        [
          {
            $type: 'relationship',
            id,
            type: 'BACKS',
            from: idOf(NORLAND),
            to: idOf(LEAGUE),
            properties: { id, confidence: 0.9, support: 2, documents: 2, denials: 1, sign: 1 },
          },
        ],
      ]);
    });

    it('gives paths', async () => {
      const { rows } = await run('MATCH p = (:Country {id: $from})-[:BACKS]->()-[:OPPOSES]->() RETURN p', {
        parameters: { from: idOf(NORLAND) },
      });
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject([
        {
          $type: 'path',
          nodes: [{ id: idOf(NORLAND) }, { id: idOf(LEAGUE) }, { id: idOf(BRIGADE) }],
          relationships: [{ type: 'BACKS' }, { type: 'OPPOSES' }],
        },
      ]);
    });

    it('leads from an edge to the sentence of a document', async () => {
      const { rows } = await run(
        `MATCH (:Country {name: 'Westria'})-[r:SUPPLIES]->()
         MATCH (s:Statement {relationId: r.id})-[:STATED_IN]->(d:Document)
         RETURN s.sentence, s.item, substring(d.text, s.sentenceStart, s.sentenceEnd - s.sentenceStart), d.location`,
      );
      const sentence = 'Westria supplies Reed Brigade river boats.';
      expect(rows).toEqual([[sentence, 'river boats', sentence, 'briefs/two.txt']]);
    });

    it('takes parameters of every kind', async () => {
      const parameters = { text: 'a', number: 2, list: ['x', 'y'], map: { k: 1 }, yes: true, nothing: null };
      const { rows } = await run('RETURN $text, $number + 1, $list, $map.k, $yes, $nothing', { parameters });
      expect(rows).toEqual([['a', 3, ['x', 'y'], 1, true, null]]);
    });

    it('cuts what is more than the most rows, and says so', async () => {
      const text = 'UNWIND range(1, 50) AS x RETURN x';
      const cut = await run(text, { maxRows: 10 });
      expect(cut.rows.map(([x]) => x)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(cut.truncated).toBe(true);
      expect((await run(text, { maxRows: 50 })).truncated).toBe(false);
    });

    it('gives columns even without rows', async () => {
      const { columns, rows } = await run("MATCH (n:Country {name: 'Nowhere'}) RETURN n.name AS name");
      expect([columns, rows]).toEqual([['name'], []]);
    });

    it.each([
      'CREATE (n:Country {id: "x"})',
      'MATCH (n:Country) SET n.name = "x" RETURN n',
      'MATCH (n) DETACH DELETE n',
      'MERGE (n:Country {id: "x"}) RETURN n',
      'MATCH (n:Country) REMOVE n.name',
      'LOAD CSV FROM "file:///etc/hostname" AS row RETURN row',
      'CREATE INDEX x FOR (n:Country) ON (n.kind)',
      'CALL dbms.listConfig()',
    ])('refuses %s', async (text) => {
      const before = await snapshot(opened().store);
      await expectCode(run(text), 'query-refused');
      expect(await snapshot(opened().store)).toEqual(before);
    });

    it.each(['MATCH (n RETURN n', 'RETURN', 'MATCH (n) RETURN m', 'nonsense', ''])(
      'says that “%s” is wrong',
      async (text) => {
        await expectCode(run(text), 'cypher-syntax');
      },
    );

    it('ends a query that runs away, and answers the next', async () => {
      await expectCode(run(RUNAWAY, { timeoutMs: 500 }), 'query-timeout');
      expect((await run('MATCH (n:Country) RETURN count(n)')).rows).toEqual([[4]]);
    });

    it('does not let a runaway query take others with it', async () => {
      const runaway = expectCode(run(RUNAWAY, { timeoutMs: 500 }), 'query-timeout');
      const others = Array.from({ length: 5 }, () => run('MATCH (n:Country) RETURN count(n)'));
      for (const { rows } of await Promise.all(others)) expect(rows).toEqual([[4]]);
      await runaway;
    });
  });
};
