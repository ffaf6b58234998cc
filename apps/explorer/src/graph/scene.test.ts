import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { entity, relation } from '../testing.ts';
import { compose, glimpse } from './compose.ts';
import { around, emphasise } from './emphasis.ts';
import { layoutJob, layoutSteps } from './layout-plan.ts';
import { keepOnly, mergeSlice, seedPlace, type EntenteGraph, type Place } from './merge.ts';

const [a, b, c] = [entity('a'), entity('b', 'Person'), entity('c', 'Event')];
const backs = relation('a', 'BACKS', 'b');
const caused = relation('b', 'CAUSED', 'c');
const whole = { entities: [a, b, c], relations: [backs, caused] };
const nothing = { node: null, edge: null, trail: [], hide: [] };

describe('compose', () => {
  it('unites parts without doubling, and leaves out edges without both ends', () => {
    const scene = compose([
      { entities: [a, b], relations: [backs, caused] },
      { entities: [b], relations: [backs] },
    ]);
    expect([...scene.entities.keys()]).toEqual(['a', 'b']);
    expect([...scene.relations.keys()]).toEqual([backs.id]);
  });

  it('joins an edge of one part to an end of another', () => {
    const scene = compose([
      { entities: [b], relations: [caused] },
      { entities: [c], relations: [] },
    ]);
    expect(scene.relations.has(caused.id)).toBe(true);
  });

  it('a glimpse is the entity with its first neighbours', () => {
    const part = glimpse({ entities: [a, b, c], relations: [backs, relation('a', 'OPPOSES', 'c')] }, 'a', 1);
    expect(part.entities.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(glimpse({ entities: [a], relations: [] }, 'a', 5).entities).toEqual([a]);
  });
});

describe('emphasise', () => {
  const scene = compose([whole]);

  it('nothing chosen: all is bright', () => {
    expect(emphasise(scene, nothing)).toMatchObject({ focus: undefined });
  });

  it('a node stands out among its neighbours', () => {
    const { chosen, focus } = emphasise(scene, { ...nothing, node: 'a' });
    expect([...chosen]).toEqual(['a']);
    expect(focus).toEqual(new Set(['a', 'b', backs.id]));
    expect(around(scene, 'c')).toEqual(new Set(['c', caused.id, 'b']));
  });

  it('an edge stands out with its ends, before a node and a path', () => {
    const { chosen } = emphasise(scene, { ...nothing, node: 'c', edge: backs.id, trail: ['c'] });
    expect(chosen).toEqual(new Set([backs.id, 'a', 'b']));
  });

  it('what is not drawn is not chosen', () => {
    expect(emphasise(scene, { ...nothing, node: 'z', edge: 'y' }).chosen.size).toBe(0);
  });

  it('a hidden type takes its edges along; a hidden family its edges only', () => {
    expect(emphasise(scene, { ...nothing, hide: ['Event'] }).hidden).toEqual(new Set(['c', caused.id]));
    expect(emphasise(scene, { ...nothing, hide: ['alignment'] }).hidden).toEqual(new Set([backs.id]));
  });
});

describe('the graph of the page', () => {
  const filled = (): { graph: EntenteGraph; places: Map<string, Place> } => {
    const graph: EntenteGraph = new MultiDirectedGraph();
    const places = new Map<string, Place>();
    mergeSlice(graph, [a, b], [backs], places);
    return { graph, places };
  };

  it('what is there does not move when neighbours come', () => {
    const { graph, places } = filled();
    graph.setNodeAttribute('b', 'fixed', true);
    const before = graph.mapNodes((id, { x, y }) => ({ id, x, y }));
    const { addedNodes, addedEdges } = mergeSlice(graph, [{ ...b, degree: 40 }, c], [caused], places);
    expect(addedNodes).toEqual(['c']);
    expect(addedEdges).toEqual([caused.id]);
    for (const { id, x, y } of before) expect(graph.getNodeAttributes(id)).toMatchObject({ x, y });
    expect(graph.getNodeAttributes('b')).toMatchObject({ degree: 40, fixed: true });
  });

  it('a newcomer is put beside its neighbours', () => {
    const { graph, places } = filled();
    graph.mergeNodeAttributes('b', { x: 5000, y: -3000 });
    mergeSlice(graph, [c], [caused], places);
    const { x, y } = graph.getNodeAttributes('c');
    expect(Math.hypot(x - 5000, y + 3000)).toBeLessThanOrEqual(12);
  });

  it('who comes back takes its old place, and stays there', () => {
    const { graph, places } = filled();
    places.set('c', { x: 7, y: 8 });
    mergeSlice(graph, [c], [caused], places);
    expect(graph.getNodeAttributes('c')).toMatchObject({ x: 7, y: 8, fixed: true });
  });

  it('gives the same place for the same id, within the disc', () => {
    expect(seedPlace('a', 10)).toEqual(seedPlace('a', 10));
    expect(seedPlace('a', 10)).not.toEqual(seedPlace('b', 10));
    for (const id of ['a', 'b', 'c', 'd']) {
      const { x, y } = seedPlace(id, 10);
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(10);
    }
  });

  it('takes out what is no longer shown', () => {
    const { graph } = filled();
    keepOnly(graph, new Set(['a']), new Set());
    expect(graph.nodes()).toEqual(['a']);
    expect(graph.size).toBe(0);
  });

  it('lays out one edge for each pair, heavier for more', () => {
    const { graph, places } = filled();
    mergeSlice(graph, [a, b], [relation('b', 'OPPOSES', 'a')], places);
    expect(layoutJob(graph, 3)).toMatchObject({ job: 3, edges: [['a', 'b', 2]] });
    expect(layoutSteps(10).length).toBeGreaterThanOrEqual(layoutSteps(5000).length);
  });
});
