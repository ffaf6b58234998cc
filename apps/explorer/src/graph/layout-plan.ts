import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import type { EntenteGraph } from './merge.ts';

export interface LayoutJob {
  readonly job: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly fixed: boolean;
    readonly size: number;
  }[];
  readonly edges: readonly (readonly [source: string, target: string, weight: number])[];
}

export interface LayoutReply {
  readonly job: number;
  readonly places: readonly (readonly [id: string, x: number, y: number])[];
  readonly done: boolean;
}

interface LayoutStep {
  readonly iterations: number;
  readonly settings: ForceAtlas2Settings;
}

/** A number of iterations rather than a time, so that a link gives the same picture on every machine. */
export const layoutSteps = (order: number): readonly LayoutStep[] => {
  const settings: ForceAtlas2Settings = {
    gravity: 0.09,
    scalingRatio: 12,
    slowDown: 1 + Math.log(Math.max(2, order)),
    strongGravityMode: true,
    outboundAttractionDistribution: false,
    barnesHutOptimize: order > 400,
    edgeWeightInfluence: 0.5,
    linLogMode: false,
  };
  const rounds = order > 2000 ? 3 : 5;
  return Array.from({ length: rounds }, () => ({ iterations: 60, settings }));
};

/** Pixels across which a settled picture is about drawn: sizes are in pixels, places are not. */
const ACROSS = 850;

/** How nodes that lie on each other are pushed apart, for places in a layout's own units. */
export const spacing = (places: readonly { readonly x: number; readonly y: number }[]) => {
  const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const span = Math.max(1, extent(places.map(({ x }) => x)), extent(places.map(({ y }) => y)));
  const unit = span / ACROSS;
  const maxIterations = places.length > 1500 ? 20 : 80;
  return { maxIterations, settings: { ratio: unit, margin: 4 * unit, expansion: 1.05, speed: 3 } };
};

/** One edge for each pair that is joined, heavier for more relations: parallel edges must not tear a layout. */
export const layoutJob = (graph: EntenteGraph, job: number): LayoutJob => {
  const pairs = new Map<string, [string, string, number]>();
  graph.forEachEdge((_edge, _attributes, source, target) => {
    if (source === target) return;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = `${a}\u001f${b}`;
    const known = pairs.get(key);
    if (known) known[2] += 1;
    else pairs.set(key, [a, b, 1]);
  });
  return {
    job,
    nodes: graph.mapNodes((id, { x, y, fixed, size }) => ({ id, x, y, fixed, size })),
    edges: [...pairs.values()],
  };
};
