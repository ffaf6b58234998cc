import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation, RelationType } from '@entente/graph-schema';
import { relationId } from '@entente/graph-schema';
import type { PathQuery } from '../port.ts';
import { compareText } from './entities.ts';
import { pathConfidence } from './order.ts';
import { findPaths, type FoundPath } from './paths.ts';

const relation = (subject: string, object: string, confidence: number, type: RelationType): Relation => ({
  id: relationId(type, subject, object),
  type,
  subject,
  object,
  confidence,
  support: 1,
  documents: 1,
  denials: 0,
  sign: 1,
  weight: 1,
  modality: 'actual',
  statements: [],
});

const edgesOf =
  (relations: readonly Relation[]) =>
  (entity: string): Relation[] =>
    relations.filter(({ subject, object }) => subject === entity || object === entity);

/** Every simple path by plain recursion, sorted by the stated order. */
const bruteForce = (relations: readonly Relation[], query: PathQuery): string[] => {
  const found: FoundPath[] = [];
  const walk = (path: FoundPath): void => {
    const here = path.entities.at(-1) ?? '';
    if (here === query.to) found.push(path);
    else if (path.relations.length < query.maxLength)
      for (const edge of edgesOf(relations)(here)) {
        if (query.directed && edge.type !== 'ALLIED_WITH' && edge.subject !== here) continue;
        const next = edge.subject === here ? edge.object : edge.subject;
        if (!path.entities.includes(next))
          walk({ entities: [...path.entities, next], relations: [...path.relations, edge] });
      }
  };
  walk({ entities: [query.from], relations: [] });
  const key = (p: FoundPath) => [...p.entities, ...p.relations.map(({ id }) => id)].join('\u001f');
  return found
    .sort(
      (a, b) =>
        a.relations.length - b.relations.length ||
        pathConfidence(b.relations) - pathConfidence(a.relations) ||
        compareText(key(a), key(b)),
    )
    .slice(0, query.limit)
    .map(key);
};

const arbitraryGraph = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom(...'abcdef'),
      to: fc.constantFrom(...'abcdef'),
      confidence: fc.constantFrom(0.25, 0.5, 0.5, 0.9, 1),
      type: fc.constantFrom<RelationType>('BACKS', 'CAUSED', 'ALLIED_WITH'),
    }),
    { selector: ({ from, to, type }) => `${from}${to}${type}`, maxLength: 18 },
  )
  .map((edges) =>
    edges
      .filter(({ from, to, type }) => (type === 'ALLIED_WITH' ? from < to : from !== to))
      .map((e) => relation(e.from, e.to, e.confidence, e.type)),
  );

describe('findPaths', () => {
  it('gives the same list as plain enumeration', () => {
    fc.assert(
      fc.property(
        arbitraryGraph,
        fc.record({
          from: fc.constant('a'),
          to: fc.constant('b'),
          maxLength: fc.integer({ min: 1, max: 5 }),
          limit: fc.integer({ min: 1, max: 12 }),
          directed: fc.boolean(),
        }),
        (relations, query) => {
          const key = (p: FoundPath) => [...p.entities, ...p.relations.map(({ id }) => id)].join('\u001f');
          expect(findPaths(edgesOf(relations), query).map(key)).toEqual(bruteForce(relations, query));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the edges', () => {
    fc.assert(
      fc.property(arbitraryGraph, (relations) => {
        const query = { from: 'a', to: 'b', maxLength: 4, limit: 3, directed: false };
        const there = findPaths(edgesOf(relations), query);
        expect(findPaths(edgesOf([...relations].reverse()), query)).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['from an entity to itself', { from: 'a', to: 'a' }],
    ['to an avoided entity', { from: 'a', to: 'b', filter: { avoid: ['b'] } }],
    ['to one that has no edge', { from: 'a', to: 'z' }],
  ])('finds nothing %s', (_, part) => {
    const relations = [relation('a', 'b', 1, 'BACKS'), relation('b', 'a', 1, 'BACKS')];
    expect(findPaths(edgesOf(relations), { maxLength: 4, limit: 5, directed: false, ...part })).toEqual([]);
  });

  it('ends within its bounds on a graph made to defeat it', () => {
    const names = Array.from({ length: 40 }, (_, i) => `n${i}`);
    const relations = names.flatMap((a) =>
      names.flatMap((b) => (a < b ? [relation(a, b, 0.5, 'BACKS')] : [])),
    );
    const byEntity = new Map(names.map((name) => [name, edgesOf(relations)(name)]));
    const query = { from: 'n0', to: 'n1', maxLength: 8, limit: 60, directed: false };
    expect(findPaths((entity) => byEntity.get(entity) ?? [], query)).toHaveLength(60);
  });
});
