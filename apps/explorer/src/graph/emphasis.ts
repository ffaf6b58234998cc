import { relationEntry } from '@entente/graph-schema/ontology';
import type { Scene } from './compose.ts';

/** What stands out, what stays bright beside it (all when undefined), and what is hidden. */
export interface Emphasised {
  readonly chosen: ReadonlySet<string>;
  readonly focus: ReadonlySet<string> | undefined;
  readonly hidden: ReadonlySet<string>;
}

export const CALM: Emphasised = { chosen: new Set(), focus: undefined, hidden: new Set() };

/** An entity with its edges and their other ends. */
export const around = (scene: Scene, id: string): Set<string> => {
  const near = new Set([id]);
  for (const { id: edge, subject, object } of scene.relations.values())
    if (subject === id || object === id) near.add(edge).add(subject).add(object);
  return near;
};

/** Nodes of hidden labels with their edges, and edges of hidden families. */
export const hiddenIn = (scene: Scene, hide: readonly string[]): Set<string> => {
  const hidden = new Set<string>();
  if (hide.length === 0) return hidden;
  for (const { id, label } of scene.entities.values()) if (hide.includes(label)) hidden.add(id);
  for (const { id, subject, object, type } of scene.relations.values())
    if (hidden.has(subject) || hidden.has(object) || hide.includes(relationEntry(type).family))
      hidden.add(id);
  return hidden;
};

export interface Selection {
  readonly node: string | null;
  readonly edge: string | null;
  /** Ids of the nodes and edges of a path or chain that is shown. */
  readonly trail: readonly string[];
  readonly hide: readonly string[];
}

/** An edge comes before a node, and both before a path. */
export const emphasise = (scene: Scene, { node, edge, trail, hide }: Selection): Emphasised => {
  const hidden = hiddenIn(scene, hide);
  const relation = edge === null ? undefined : scene.relations.get(edge);
  if (relation) {
    const chosen = new Set([relation.id, relation.subject, relation.object]);
    return { chosen, focus: chosen, hidden };
  }
  if (node !== null && scene.entities.has(node))
    return { chosen: new Set([node]), focus: around(scene, node), hidden };
  if (trail.length > 0) return { chosen: new Set(trail), focus: new Set(trail), hidden };
  return { ...CALM, hidden };
};
