import { relationEntry, type Relation } from '@entente/graph-schema';
import type { PathQuery } from '../port.ts';
import { compareText } from './entities.ts';
import { edgeTest } from './filter.ts';
import { Heap } from './heap.ts';
import { pathConfidence } from './order.ts';

/** A simple path by ids: `relations[i]` joins `entities[i]` and `entities[i + 1]`. */
export interface FoundPath {
  readonly entities: readonly string[];
  readonly relations: readonly Relation[];
}

/** All edges of an entity, incoming and outgoing. */
export type EdgesOf = (entity: string) => Iterable<Relation>;

interface Step {
  readonly to: string;
  readonly relation: Relation;
}

interface State extends FoundPath {
  /** The best that any completion of this path can have. */
  readonly bound: number;
  readonly product: number;
}

/** Bounds the work of one length on graphs made to defeat the search; the answer stays the same on every run. */
const MOST_EXPANSIONS = 200_000;
export const LONGEST_PATH = 8;

/** Entities first, then relations, so that a beginning comes before all that continues it. */
const compareSequences = (a: FoundPath, b: FoundPath): number => {
  const shared = Math.min(a.entities.length, b.entities.length);
  for (let i = 1; i < shared; i++) {
    const order = compareText(a.entities[i] ?? '', b.entities[i] ?? '');
    if (order !== 0) return order;
  }
  if (a.entities.length !== b.entities.length) return a.entities.length - b.entities.length;
  for (let i = 0; i < a.relations.length; i++) {
    const order = compareText(a.relations[i]?.id ?? '', b.relations[i]?.id ?? '');
    if (order !== 0) return order;
  }
  return 0;
};

const round = (value: number): number => Math.round(value * 1e12);
const compareStates = (a: State, b: State): number =>
  round(b.bound) - round(a.bound) || compareSequences(a, b);

type Steps = (entity: string, backwards: boolean) => readonly Step[];

/** Steps that a query may take, out of an entity or back into it; hubs are filtered once a query. */
const makeSteps = (edgesOf: EdgesOf, query: PathQuery): Steps => {
  const passes = edgeTest(query.filter);
  const known = [new Map<string, readonly Step[]>(), new Map<string, readonly Step[]>()] as const;
  const find = (entity: string, backwards: boolean): readonly Step[] => {
    const steps: Step[] = [];
    for (const relation of edgesOf(entity)) {
      const outgoing = relation.subject === entity;
      const oneWay = query.directed && !relationEntry(relation.type).symmetric;
      if ((oneWay && outgoing === backwards) || !passes(relation)) continue;
      steps.push({ to: outgoing ? relation.object : relation.subject, relation });
    }
    return steps;
  };
  return (entity, backwards) => {
    const memo = known[query.directed && backwards ? 1 : 0];
    const steps = memo.get(entity) ?? find(entity, backwards);
    memo.set(entity, steps);
    return steps;
  };
};

/**
 * The greatest product of confidences over walks of exactly `hops` edges from an entity to the end. Built back from
 * the end for half of the way, and forth from the start on demand, so that neither side floods the graph.
 */
class Bounds {
  readonly #fromEnd: Map<string, number>[];
  readonly #memo = new Map<number, Map<string, number>>();
  readonly #steps: Steps;
  readonly #query: PathQuery;

  constructor(steps: Steps, query: PathQuery) {
    this.#steps = steps;
    this.#query = query;
    this.#fromEnd = [new Map([[query.to, 1]])];
  }

  /** Builds the levels that come from the end. */
  prepare(length: number): void {
    const half = Math.floor(length / 2);
    while (this.#fromEnd.length <= half) {
      const level = new Map<string, number>();
      for (const [entity, bound] of this.#fromEnd.at(-1) ?? []) {
        if (entity === this.#query.from) continue;
        for (const { to, relation } of this.#steps(entity, true))
          if (to !== this.#query.to) level.set(to, Math.max(level.get(to) ?? 0, bound * relation.confidence));
      }
      this.#fromEnd.push(level);
    }
  }

  of(entity: string, hops: number): number {
    const level = this.#fromEnd[hops];
    if (level) return level.get(entity) ?? -1;
    const memo = this.#memo.get(hops) ?? new Map<string, number>();
    this.#memo.set(hops, memo);
    const known = memo.get(entity);
    if (known !== undefined) return known;
    let best = -1;
    for (const { to, relation } of this.#steps(entity, false)) {
      if (to === this.#query.from || (hops > 1 && to === this.#query.to)) continue;
      const rest = this.of(to, hops - 1);
      if (rest >= 0) best = Math.max(best, relation.confidence * rest);
    }
    memo.set(entity, best);
    return best;
  }
}

const continuations = (state: State, length: number, bounds: Bounds, steps: Steps): State[] => {
  const here = state.entities.at(-1) ?? '';
  const left = length - state.relations.length - 1;
  return steps(here, false).flatMap(({ to, relation }) => {
    if (state.entities.includes(to)) return [];
    const rest = bounds.of(to, left);
    if (rest < 0) return [];
    const product = state.product * relation.confidence;
    return {
      entities: [...state.entities, to],
      relations: [...state.relations, relation],
      product,
      bound: left === 0 ? pathConfidence([...state.relations, relation]) : product * rest,
    };
  });
};

/** Simple paths of exactly `length` hops, best first: A* with an admissible bound (Hart, Nilsson & Raphael 1968). */
const pathsOfLength = (
  length: number,
  limit: number,
  query: PathQuery,
  bounds: Bounds,
  steps: Steps,
): FoundPath[] => {
  bounds.prepare(length);
  const bound = bounds.of(query.from, length);
  if (bound < 0) return [];
  const found: FoundPath[] = [];
  const open = new Heap<State>(compareStates);
  open.push({ entities: [query.from], relations: [], product: 1, bound });
  for (let work = 0; work < MOST_EXPANSIONS && found.length < limit; work++) {
    const state = open.pop();
    if (!state) break;
    if (state.relations.length === length) found.push(state);
    else for (const next of continuations(state, length, bounds, steps)) open.push(next);
  }
  return found;
};

/**
 * The best simple paths between two entities: fewest hops, then the product of the hops' confidences, then the ids
 * along the way. The same for every run and insertion order. A path from an entity to itself has no answer.
 */
export const findPaths = (edgesOf: EdgesOf, query: PathQuery): readonly FoundPath[] => {
  const avoided = new Set(query.filter?.avoid ?? []);
  if (query.from === query.to || avoided.has(query.from) || avoided.has(query.to)) return [];
  const steps = makeSteps(edgesOf, query);
  const bounds = new Bounds(steps, query);
  const found: FoundPath[] = [];
  const longest = Math.min(query.maxLength, LONGEST_PATH);
  for (let length = 1; length <= longest && found.length < query.limit; length++)
    found.push(...pathsOfLength(length, query.limit - found.length, query, bounds, steps));
  return found.map(({ entities, relations }) => ({ entities, relations }));
};
