import { RELATION_NAMES } from '@entente/graph-schema/ontology';
import { describe, expect, it } from 'vitest';
import { completionsFor } from './completion.ts';
import { compareValues, labelOf, textOf } from './values.ts';

const node = {
  $type: 'node',
  id: 'n1',
  labels: ['Entity', 'Country'],
  properties: { id: 'Country:a', name: 'Aria' },
} as const;
const edge = {
  $type: 'relationship',
  id: 'e1',
  type: 'BACKS',
  from: 'n1',
  to: 'n2',
  properties: {},
} as const;

describe('completionsFor', () => {
  it.each([
    ['MATCH (a:', 'Country', 0],
    ['MATCH (a:Cou', 'Country', 3],
    ['MATCH (a)-[r:', 'BACKS', 0],
    ['MATCH (a)-[r:BACKS|OPP', 'OPPOSES', 3],
    ['MATCH (a) WHERE a.', 'name', 0],
    ['MATCH (a {na', 'name', 2],
    ['MATCH (a) RET', 'RETURN', 3],
  ])('after %j offers %s', (before, label, from) => {
    const offered = completionsFor(before);
    expect(offered.from).toBe(from);
    expect(offered.options.map((option) => option.label)).toContain(label);
  });

  it('offers every relation in an edge, and no label', () => {
    const labels = completionsFor('MATCH ()-[:').options.map(({ label }) => label);
    expect(labels).toEqual([...RELATION_NAMES]);
  });

  it('offers nothing where nothing was started', () => {
    expect(completionsFor('MATCH (a) ').options).toEqual([]);
  });
});

describe('values of a result', () => {
  it.each([
    [null, ''],
    [12, '12'],
    ['x', 'x'],
    [node, 'Aria'],
    [edge, 'BACKS'],
    [['x', node], 'x, Aria'],
    [{ $type: 'path', nodes: [node, node], relationships: [edge] } as const, 'Aria – Aria'],
    [{ a: 1 }, '{"a":1}'],
  ])('%j reads %j', (value, text) => {
    expect(textOf(value)).toBe(text);
  });

  it('sorts numbers by size and puts nothing last', () => {
    expect([10, null, 9, 2].sort(compareValues)).toEqual([2, 9, 10, null]);
    expect(['b', 'a'].sort(compareValues)).toEqual(['a', 'b']);
  });

  it('knows the type of a node', () => {
    expect(labelOf(node)).toBe('Country');
    expect(labelOf({ ...node, labels: ['Document'] })).toBeUndefined();
  });
});
