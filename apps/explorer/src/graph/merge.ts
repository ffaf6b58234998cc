import type { MultiDirectedGraph } from 'graphology';
import type { Relation } from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-queries';
import { edgeAttributes, nodeAttributes, type EdgeAttributes, type NodeAttributes } from './attributes.ts';

export type EntenteGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A number in 0…1 that depends on the text alone, so that a view looks the same each time. */
const hashUnit = (text: string, seed: number): number => {
  let hash = 2166136261 ^ seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return ((hash >>> 0) % 100_000) / 100_000;
};

/** Somewhere on a disc, the same for the same id. */
export const seedPlace = (id: string, radius: number): Place => {
  const angle = hashUnit(id, 1) * 2 * Math.PI;
  const distance = Math.sqrt(hashUnit(id, 2)) * radius;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
};

/** Beside the mean of the neighbours that have a place, so that what is drawn need not move. */
const besideNeighbours = (
  graph: EntenteGraph,
  id: string,
  relations: readonly Relation[],
): Place | undefined => {
  const near = relations.flatMap(({ subject, object }) => {
    const other = subject === id ? object : object === id ? subject : undefined;
    return other !== undefined && graph.hasNode(other) ? [graph.getNodeAttributes(other)] : [];
  });
  if (near.length === 0) return undefined;
  const nudge = seedPlace(id, 12);
  return {
    x: near.reduce((sum, node) => sum + node.x, 0) / near.length + nudge.x,
    y: near.reduce((sum, node) => sum + node.y, 0) / near.length + nudge.y,
  };
};

export interface MergeOutcome {
  readonly addedNodes: readonly string[];
  readonly addedEdges: readonly string[];
}

/**
 * Adds what is not there yet and refreshes what is, without moving a node that has a place.
 * @param remembered places from earlier in the session
 */
export const mergeSlice = (
  graph: EntenteGraph,
  entities: readonly StoredEntity[],
  relations: readonly Relation[],
  remembered: ReadonlyMap<string, Place>,
): MergeOutcome => {
  const before = new Set(graph.nodes());
  const addedNodes: string[] = [];
  for (const entity of entities) {
    if (before.has(entity.id)) {
      const { x, y, fixed } = graph.getNodeAttributes(entity.id);
      graph.mergeNodeAttributes(entity.id, nodeAttributes(entity, { x, y }, fixed));
      continue;
    }
    const known = remembered.get(entity.id);
    const place =
      known ??
      (before.size > 0 ? besideNeighbours(graph, entity.id, relations) : undefined) ??
      seedPlace(entity.id, 100);
    graph.addNode(entity.id, nodeAttributes(entity, place, known !== undefined));
    addedNodes.push(entity.id);
  }
  const addedEdges: string[] = [];
  for (const relation of relations) {
    if (!graph.hasNode(relation.subject) || !graph.hasNode(relation.object)) continue;
    if (graph.hasEdge(relation.id)) graph.mergeEdgeAttributes(relation.id, edgeAttributes(relation));
    else {
      graph.addDirectedEdgeWithKey(relation.id, relation.subject, relation.object, edgeAttributes(relation));
      addedEdges.push(relation.id);
    }
  }
  return { addedNodes, addedEdges };
};

/** Takes out what a view no longer shows. */
export const keepOnly = (
  graph: EntenteGraph,
  entities: ReadonlySet<string>,
  relations: ReadonlySet<string>,
): void => {
  for (const edge of graph.edges()) if (!relations.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!entities.has(node)) graph.dropNode(node);
};
