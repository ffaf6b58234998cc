import { QueryError } from '@entente/graph-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertReadOnly } from './guard.ts';

const codeOf = (text: string): string => {
  try {
    assertReadOnly(text);
    return 'passes';
  } catch (error) {
    if (error instanceof QueryError) return error.code;
    throw error;
  }
};

const ATTACKS: readonly string[] = [
  'CREATE (n:Entity)',
  'create (n)',
  'MATCH (n) SET n.name = 1',
  'MATCH (n) sEt n.name = 1',
  'MATCH (n) DELETE n',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) NODETACH DELETE n',
  'MATCH (n) REMOVE n.name',
  'MERGE (n:Entity {id: 1})',
  'MATCH (n) FOREACH (x IN [1] | SET n.a = x)',
  'INSERT (:Entity)',
  'MATCH (n) WITH n LIMIT 1SET n.y = 1 RETURN n',
  'MATCH (n) WITH n LIMIT 1. SET n.y = 1 RETURN n',
  'MATCH (n) WITH n LIMIT $1. SET n.y = 1 RETURN n',
  'MATCH (n) WITH n LIMIT 1e5SET n.y = 1',
  'MATCH (as) WITH as SET as.x = 1',
  'MATCH (n) /* harmless */ DELETE /* really */ n',
  'MATCH (n) DE/**/LETE n SET n.x = 1',
  'MATCH (n) // it ends here\nDELETE n',
  'MATCH (n) // it ends here\rDELETE n',
  "RETURN 'a' // '\nCREATE (n) //'",
  "RETURN '\\\\' CREATE (n) //'",
  'RETURN "it\'s" CREATE (n) //"',
  'MATCH (`n`) SET `n`.x = 1',
  'MATCH (n) RETURN `a``b` CREATE (`c`)',
  '\\u0043REATE (n)',
  'MATCH (n) \\u0053ET n.x = 1',
  "RETURN '\\u0027 CREATE (n) //'",
  'MATCH (n) // \\u000a DELETE n',
  'RETURN `x\\u0060 CREATE (n) //`',
  'MATCH (n) ſET n.x = 1',
  'MATCH (n) ＤＥＬＥＴＥ n',
  'MATCH (n)\u00a0DELETE\u2003n',
  'MATCH (n) RETURN n; MATCH (m) RETURN m',
  'RETURN 1;;',
  'LOAD CSV FROM "file:///secret" AS row RETURN row',
  "UNWIND [1] AS x LOAD CSV FROM 'http://10.0.0.1/' AS row RETURN row",
  'LOAD/**/CSV WITH HEADERS FROM $url AS row RETURN row',
  'USING PERIODIC COMMIT 500 LOAD CSV FROM "x" AS row RETURN row',
  'CREATE INDEX x FOR (n:Entity) ON (n.name)',
  'DROP CONSTRAINT entente_entity_id',
  'DROP INDEX x IF EXISTS',
  'SHOW USERS',
  'SHOW SETTINGS YIELD name, value RETURN name, value',
  'EXPLAIN SHOW TRANSACTIONS',
  'TERMINATE TRANSACTIONS "neo4j-transaction-1"',
  'ALTER USER neo4j SET PASSWORD "x"',
  'GRANT ROLE admin TO eve',
  'DENY READ {*} ON GRAPH * TO eve',
  'REVOKE ROLE admin FROM eve',
  'RENAME USER neo4j TO eve',
  'STOP DATABASE neo4j',
  'START DATABASE neo4j',
  'ENABLE SERVER "a"',
  'USE system SHOW USERS',
  'USE other MATCH (n) RETURN n',
  'MATCH (n) RETURN n UNION ALL USE other MATCH (n) RETURN n',
  'CALL { USE graph.byName("x") MATCH (n) RETURN n } RETURN n',
  'CYPHER 5 CREATE (n)',
  'CYPHER 25 runtime=slotted planner=cost MATCH (n) DELETE n',
  'PROFILE MATCH (n) SET n:Gone',
  'CALL dbms.listConfig()',
  'CALL apoc.cypher.doIt("CREATE (n)", {})',
  'CALL `apoc`.`cypher`.doIt("CREATE (n)", {})',
  'CALL db . /* */ createLabel("x")',
  'OPTIONAL CALL apoc.load.json("http://x") YIELD value RETURN value',
  'MATCH (n) CALL apoc.create.node(["X"], {}) YIELD node RETURN node',
  'RETURN 1CALL apoc.load.json("x")',
  'RETURN apoc.cypher.runFirstColumnSingle("RETURN 1", {})',
  'RETURN genai.vector.encode("text", "OpenAI", {token: "x"})',
  'RETURN `apoc.load.json`("x")',
  'CALL { MATCH (n) RETURN n } IN TRANSACTIONS RETURN n',
  'CALL { MATCH (n) RETURN n } IN 3 CONCURRENT TRANSACTIONS OF 10 ROWS RETURN n',
  'CALL { MATCH (n) RETURN n } IN {a: 3}.a CONCURRENT TRANSACTIONS RETURN n',
  'MATCH (n) CALL (n) { WITH n DELETE n } RETURN n',
  'RETURN COLLECT { MATCH (n) SET n.x = 1 RETURN n }',
  'MATCH (n:Entity) CALL { CREATE (m) RETURN m } RETURN n',
  'WITH {set: 1} AS m MATCH (n) SET n = m',
  'MATCH (n) WHERE n.set = 1 SET n.set = 2',
  'MATCH (n:A|SET) SET n.x = 1',
  'MATCH (n) WITH $set AS set SET set.x = 1',
  'MATCH (n) RETURN n.x, $ SET',
  `RETURN ${'1 + '.repeat(20_000)}1`,
];

const LOOK_ALIKES: readonly string[] = [
  'MATCH (n) RETURN n',
  'MATCH (a:Country)-[r:BACKS]->(b) RETURN a.name, b.name',
  'MATCH (n) RETURN n.set, n.delete, n.create',
  'MATCH (n) RETURN n . set',
  'MATCH (n:Create) RETURN n',
  'MATCH (n:Create|Delete|Set) RETURN n',
  'MATCH (n:A&!Set) RETURN n',
  'MATCH (n:!(Set|Merge)) RETURN n',
  'MATCH ()-[r:SET|REMOVE*1..3]->() RETURN r',
  'MATCH (n) WHERE n:Merge RETURN n',
  'MATCH (`delete`) RETURN `delete`',
  'MATCH (n) RETURN n.name AS `set`',
  'RETURN {set: 1, delete: 2, create: {merge: 3}} AS m',
  'MATCH (n {drop: 1, remove: 2}) RETURN n',
  'MATCH (n) RETURN n {.set, .create, remove: 1}',
  'RETURN $create, $set.delete, $`merge`',
  'RETURN $p.set',
  "RETURN 'CREATE (n)'",
  'RETURN "x; DELETE n"',
  "RETURN 'it\\'s; DELETE n'",
  "RETURN '\\\\'",
  "RETURN 'caf\\u00e9'",
  'RETURN "a // CREATE" AS x',
  "RETURN 'a /* CREATE' AS x",
  'RETURN 1 // CREATE (n); DELETE n',
  'RETURN 1 /* CREATE (n); " \' ` */ AS x',
  '// what backs whom\nMATCH (n) RETURN n',
  'MATCH (n) RETURN n;',
  'MATCH (n) RETURN n ; // done\n',
  'MATCH (start:Entity)-[:BACKS]->(stop) RETURN DISTINCT start AS a, stop AS b',
  'MATCH (show) RETURN show, show.use',
  'MATCH (n) WITH n AS use RETURN use.name',
  'MATCH (a) RETURN a {start: 1, stop: 2}',
  'WITH 1 AS start, 2 AS load RETURN start + load',
  'MATCH (n) WHERE n.created > 1 AND n.settled < 2 RETURN n.dropped, n.removed',
  'MATCH (creates)-[:SETS]->(deleted) RETURN creates, deleted',
  'CALL db.labels()',
  'CALL db.labels() YIELD label RETURN label',
  'call db.relationshipTypes',
  'CALL `db`.labels()',
  "CALL db.index.fulltext.queryNodes('entente_entity_names', 'turkey') YIELD node, score RETURN node, score",
  'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN m LIMIT 1 } RETURN m',
  'MATCH (n) CALL { WITH n MATCH (n)--(m) RETURN count(m) AS c } RETURN c',
  'MATCH (n) WHERE EXISTS { MATCH (n)-[:BACKS]->() } RETURN n',
  'MATCH (n) RETURN COUNT { (n)-->() } AS degree ORDER BY degree DESC SKIP 1 LIMIT 5',
  'MATCH (n) WHERE COUNT { (n)--() } IN [1, 2] RETURN n.transactions',
  'WITH [1] AS transactions UNWIND [1] AS x WITH x WHERE x IN transactions RETURN x',
  'MATCH (n:Entity) USING INDEX n:Entity(name) WHERE n.name = "Turkey" RETURN n',
  "RETURN date.truncate('year', date('2020-02-03')), duration.between(date(), date())",
  'MATCH p = SHORTEST 3 (a:Entity)-[r:CAUSED|ENABLED]-{1,4}(b:Entity) RETURN p',
  'MATCH p = shortestPath((a)-[*..4]-(b)) RETURN p',
  'UNWIND [1, 2.5, .5, 1e5, 0xFF, 1_000] AS x RETURN x[0..2]',
  'EXPLAIN MATCH (n) RETURN n',
  'PROFILE MATCH (n) RETURN n',
  'CYPHER runtime=slotted MATCH (n) RETURN n',
  'CYPHER 5 MATCH (n) RETURN n',
  'OPTIONAL MATCH (n) RETURN n',
  'MATCH (n) RETURN n UNION MATCH (m) RETURN m AS n',
  'MATCH (n) WHERE n.name =~ "(?i)tür.*" RETURN [x IN n.aliases | toUpper(x)] AS names',
  'MATCH (größe:Entity) RETURN größe.naïve',
  "MATCH (n) RETURN CASE n.set WHEN 1 THEN 'SET' ELSE 'DELETE' END",
  'RETURN reduce(total = 0, x IN [1, 2] | total + x) AS total',
];

describe('assertReadOnly', () => {
  it.each(ATTACKS)('refuses %s', (text) => {
    expect(codeOf(text)).not.toBe('passes');
  });

  it.each(LOOK_ALIKES)('lets through %s', (text) => {
    expect(codeOf(text)).toBe('passes');
  });

  it.each([
    ['', 'cypher-syntax'],
    ['  // nothing', 'cypher-syntax'],
    ['MACTH (n) RETURN n', 'cypher-syntax'],
    ["RETURN 'open", 'cypher-syntax'],
    ['RETURN `open', 'cypher-syntax'],
    ['RETURN 1 /* open', 'cypher-syntax'],
    ['RETURN 1 /* /* */ AS x', 'cypher-syntax'],
    ['RETURN 1 // a\u2028 AS x', 'cypher-syntax'],
    ['RETURN\u200b 1', 'cypher-syntax'],
    ['CREATE (n)', 'query-refused'],
    ['CALL dbms.listConfig()', 'query-refused'],
    ['SHOW USERS', 'query-refused'],
  ])('calls %j %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('tells where the word stands', () => {
    expect(() => {
      assertReadOnly('MATCH (n)\n  SET n.x = 1');
    }).toThrow('SET stands at line 2, column 3');
  });

  const clause = fc.constantFrom('CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE', 'DROP', 'FOREACH');
  const anyCase = clause.chain((word) =>
    fc
      .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
      .map((upper) => [...word].map((c, i) => (upper[i] ? c : c.toLowerCase())).join('')),
  );

  it('hides no clause behind a string, a quoted name or a comment, whatever they hold', () => {
    const inert = fc.oneof(
      fc.string().map((s) => `'${s.replace(/[\\']/g, '\\$&')}'`),
      fc.string().map((s) => `"${s.replace(/[\\"]/g, '\\$&')}"`),
      fc.string().map((s) => `\`${s.replaceAll('`', '``')}\``),
      fc.string().map((s) => `/*${s.replace(/[*/]/g, '')}*/ 1`),
    );
    fc.assert(
      fc.property(inert, anyCase, (before, word) => codeOf(`RETURN ${before} ${word} (n)`) !== 'passes'),
    );
  });

  it('takes no string, quoted name or comment for a clause', () => {
    fc.assert(
      fc.property(anyCase, (word) => {
        const text = `RETURN '${word} (n)', "${word}", \`${word}\`, $${word}, n.${word}, {${word}: 1} /* ${word} */ // ${word}`;
        return codeOf(text) === 'passes';
      }),
    );
  });
});
