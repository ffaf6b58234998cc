import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { neo4jSchema } from './cypher-schema.ts';
import { ACTORS, LABELS, LABEL_NAMES } from './labels.ts';
import {
  FAMILIES,
  inRange,
  readInWords,
  relationEntry,
  RELATION_NAMES,
  RELATIONS,
  relationsOfFamily,
} from './relations.ts';

const ONTOLOGY = fileURLToPath(new URL('../../../shared/ONTOLOGY.md', import.meta.url));

describe('the ontology', () => {
  it('has twelve labels and thirty relations, each once', () => {
    expect(new Set(LABEL_NAMES).size).toBe(12);
    expect(LABELS).toHaveLength(12);
    expect(new Set(RELATION_NAMES).size).toBe(30);
  });

  it.skipIf(!existsSync(ONTOLOGY))(
    'has the names, families and symmetry of the written contract (needs ../shared)',
    () => {
      const rows = [...readFileSync(ONTOLOGY, 'utf8').matchAll(/^\|([^|]*)\| `([A-Z_]+)`( ↔)? \|/gm)];
      const signs = { '+': 1, '−': -1 } as const;
      let family = '';
      let familySign = '';
      expect(rows).toHaveLength(30);
      for (const [, heading = '', name = '', arrows] of rows) {
        const [, word = '', , sign = ''] = /^ *([a-z]+)[a-z ]*(\((.)\))?/.exec(heading) ?? [];
        if (word !== '') [family, familySign] = [word, sign];
        const entry = RELATIONS.find((relation) => relation.name === name);
        expect(entry, name).toMatchObject({ family, symmetric: arrows !== undefined });
        if (familySign === '+' || familySign === '−') expect(entry?.sign, name).toBe(signs[familySign]);
      }
    },
  );

  it.each(RELATIONS)('gives $name a sign that its weight agrees with, ranges and words', (entry) => {
    expect(Math.abs(entry.weight)).toBeLessThanOrEqual(10);
    if (entry.sign !== 0) expect(Math.sign(entry.weight)).toBe(entry.sign);
    expect(entry.subject.length).toBeGreaterThan(0);
    expect(entry.object.length).toBeGreaterThan(0);
    expect(readInWords(entry.name, 'A', 'B')).toMatch(/^A .+ B$/);
    if (entry.symmetric) expect(entry.subject).toEqual(entry.object);
  });

  it('puts every relation into one family', () => {
    expect(FAMILIES.flatMap((family) => relationsOfFamily(family)).sort()).toEqual(
      [...RELATION_NAMES].sort(),
    );
  });

  it.each([
    ['OPPOSES', 'Country', 'Infrastructure', true],
    ['BACKS', 'Country', 'Organization', true],
    ['SANCTIONS', 'Country', 'Country', true],
    ['CAUSED', 'Weapon', 'Policy', true],
    ['BROKERED', 'Country', 'Agreement', true],
    ['BROKERED', 'Commodity', 'Agreement', false],
    ['SIGNED', 'Person', 'Weapon', false],
    ['LEADS', 'Person', 'Commodity', false],
  ] as const)('%s from %s to %s is within range: %s', (relation, subject, object, expected) => {
    expect(inRange(relation, subject, object)).toBe(expected);
  });

  it('lets every actor back, oppose and consult', () => {
    for (const actor of ACTORS) {
      expect(relationEntry('BACKS').subject).toContain(actor);
      expect(relationEntry('OPPOSES').subject).toContain(actor);
      expect(relationEntry('CONSULTS_WITH').subject).toContain(actor);
    }
  });

  it('makes of itself a schema for Neo4j that can be run again', () => {
    const statements = neo4jSchema();
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
    for (const { name, cypher } of statements) {
      expect(cypher).toContain('IF NOT EXISTS');
      expect(cypher).toContain(name);
    }
    for (const label of LABEL_NAMES)
      expect(statements.some(({ cypher }) => cypher.includes(`:${label})`))).toBe(true);
  });
});
