import type { Relation } from '@entente/graph-schema';
import type { EdgeFilter, GraphPath, StoredEntity } from '@entente/graph-store';
import { byRank, confidenceOf, inOrderOfTime } from './causation.ts';
import { WIDTH, mapLimit } from './concurrency.ts';
import type { QueryContext } from './query.ts';

/** Most entities whose edges are read, most edges read of each, and most chains that are compared. */
const BOUNDS = { entities: 400, edges: 200, chains: 5000 } as const;

export interface CausalSearch {
  readonly entity: StoredEntity;
  /** Towards what it led to, or towards what led to it. */
  readonly towards: 'effects' | 'causes';
  /** Most hops. */
  readonly depth: number;
  readonly filter: EdgeFilter;
}

interface Adjacency {
  readonly entities: ReadonlyMap<string, StoredEntity>;
  /** Edges that lead on from an entity in the direction of the search. */
  readonly edges: ReadonlyMap<string, readonly Relation[]>;
  readonly truncated: boolean;
}

const near = (search: CausalSearch, relation: Relation): string =>
  search.towards === 'effects' ? relation.subject : relation.object;
const far = (search: CausalSearch, relation: Relation): string =>
  search.towards === 'effects' ? relation.object : relation.subject;

/** Reads the causal surroundings of the entity, one hop further a round. */
const explore = async ({ store, signal }: QueryContext, search: CausalSearch): Promise<Adjacency> => {
  const entities = new Map([[search.entity.id, search.entity]]);
  const edges = new Map<string, readonly Relation[]>();
  const avoid = new Set(search.filter.avoid);
  let truncated = false;
  let frontier = [search.entity.id];
  for (let depth = 0; depth < search.depth && frontier.length > 0; depth += 1) {
    const room = BOUNDS.entities - edges.size;
    truncated ||= frontier.length > room;
    const reached = new Set<string>();
    const read = async (entity: string): Promise<void> => {
      const slice = await store.neighbourhood({ entity, filter: search.filter, limit: BOUNDS.edges });
      truncated ||= slice.omitted.relations > 0;
      for (const other of slice.entities) entities.set(other.id, other);
      const on = slice.relations.filter((r) => near(search, r) === entity && !avoid.has(far(search, r)));
      edges.set(entity, on);
      for (const relation of on) reached.add(far(search, relation));
    };
    await mapLimit(frontier.slice(0, Math.max(0, room)), WIDTH, read, signal);
    frontier = [...reached].filter((id) => !edges.has(id)).sort();
  }
  return { entities, edges, truncated };
};

const pathOf = (search: CausalSearch, graph: Adjacency, walked: readonly Relation[]): GraphPath => {
  const relations = search.towards === 'effects' ? walked : [...walked].reverse();
  const ids = [...relations.slice(0, 1).map((r) => r.subject), ...relations.map((r) => r.object)];
  const entities = ids.flatMap((id) => graph.entities.get(id) ?? []);
  return { entities, relations, confidence: confidenceOf(relations) };
};

const ordered = (search: CausalSearch, walked: readonly Relation[]): boolean =>
  inOrderOfTime(search.towards === 'effects' ? walked : [...walked].reverse());

/** Walks every simple chain depth first and keeps those that can't be made longer. */
class Walk {
  readonly found: GraphPath[] = [];
  truncated = false;
  readonly #search: CausalSearch;
  readonly #graph: Adjacency;

  constructor(search: CausalSearch, graph: Adjacency) {
    this.#search = search;
    this.#graph = graph;
  }

  from(entity: string, walked: readonly Relation[], visited: ReadonlySet<string>): void {
    if (this.found.length >= BOUNDS.chains) {
      this.truncated = true;
      return;
    }
    const steps = walked.length < this.#search.depth ? this.#steps(entity, walked, visited) : [];
    for (const relation of steps) {
      const next = far(this.#search, relation);
      this.from(next, [...walked, relation], new Set([...visited, next]));
    }
    if (steps.length === 0 && walked.length > 0) this.found.push(pathOf(this.#search, this.#graph, walked));
  }

  #steps(entity: string, walked: readonly Relation[], visited: ReadonlySet<string>): readonly Relation[] {
    return (this.#graph.edges.get(entity) ?? []).filter(
      (relation) => !visited.has(far(this.#search, relation)) && ordered(this.#search, [...walked, relation]),
    );
  }
}

/**
 * Chains of causation that start or end at an entity, ranked; each as long as it can be within the depth, so that
 * none is the beginning of another. Bounded: `truncated` says when there is more than was looked at.
 */
export const searchCausally = async (
  context: QueryContext,
  search: CausalSearch,
): Promise<{ readonly chains: readonly GraphPath[]; readonly truncated: boolean }> => {
  const graph = await explore(context, search);
  const walk = new Walk(search, graph);
  walk.from(search.entity.id, [], new Set([search.entity.id]));
  return { chains: walk.found.sort(byRank), truncated: graph.truncated || walk.truncated };
};
