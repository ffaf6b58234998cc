import { expect, it } from 'vitest';
import { toCypherValue } from './values.ts';

const idOf = (node: number): string => `id-${node}`;

it.each<[string, unknown, unknown]>([
  ['nothing', undefined, null],
  ['a whole number that fits', 12n, 12],
  ['a whole number that does not', 9_007_199_254_740_993n, '9007199254740993'],
  ['a time', new Date('2031-01-02T03:04:05Z'), '2031-01-02T03:04:05.000Z'],
  ['a vector', new Float32Array([0.5, 1]), [0.5, 1]],
  ['a map with nothing in it', {}, {}],
  ['a map of lists', { a: [1n, null] }, { a: [1, null] }],
  [
    'a node without an id of its own',
    { _id: 7, _labels: ['Person', 'Entity', 'Old'], name: 'Someone' },
    { $type: 'node', id: '7', labels: ['Entity', 'Old', 'Person'], properties: { name: 'Someone' } },
  ],
  [
    'an edge',
    { _id: 3, _source: 1, _target: 2, _type: 'BACKS', id: 'rel-1' },
    {
      $type: 'relationship',
      id: 'rel-1',
      type: 'BACKS',
      from: 'id-1',
      to: 'id-2',
      properties: { id: 'rel-1' },
    },
  ],
  [
    'a path',
    { nodes: [{ _id: 1, _labels: [] }], edges: [] },
    { $type: 'path', nodes: [{ $type: 'node', id: '1', labels: [], properties: {} }], relationships: [] },
  ],
  ['a map that only looks like a path', { nodes: [1], edges: [] }, { nodes: [1], edges: [] }],
])('turns %s into a value of the port', (_, value, expected) => {
  expect(toCypherValue(value, idOf)).toEqual(expected);
});
