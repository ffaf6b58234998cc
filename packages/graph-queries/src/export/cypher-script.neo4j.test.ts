import { runAsOther, testServer } from '@entente/graph-store/testing/neo4j';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awkwardSource, AWKWARD, ENTITIES, MENDED, RELATIONS, RTL } from '../testing/awkward.ts';
import { exported } from '../testing/exported.ts';

const empty = () => runAsOther('MATCH (n) DETACH DELETE n');

/** As cypher-shell does: one statement after the other. */
const load = async (): Promise<void> => {
  const script = (await exported('cypher', awkwardSource())).get('') ?? '';
  for (const statement of script.split(/;\n/)) if (statement !== '') await runAsOther(statement);
};

describe.skipIf(!testServer.available)(
  testServer.available ? 'a Cypher script' : `skipped: ${testServer.reason}`,
  () => {
    beforeAll(empty);
    afterAll(empty);

    it('loads into an empty database, and changes nothing the second time', async () => {
      await load();
      await load();
      const nodes = await runAsOther(
        'MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.aliases AS aliases, labels(e) AS labels ORDER BY id',
      );
      expect(nodes.map(({ name }) => name)).toEqual([AWKWARD, RTL, MENDED]);
      expect(nodes[0]).toMatchObject({ aliases: ENTITIES[0]?.aliases, labels: ['Entity', 'Country'] });
      const edges = await runAsOther(
        'MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS subject, b.id AS object, r.firstDate AS firstDate ORDER BY id',
      );
      expect(edges).toEqual(
        RELATIONS.map(({ id, type, subject, object, firstDate = null }) => ({
          id,
          type,
          subject,
          object,
          firstDate,
        })),
      );
    });
  },
);
