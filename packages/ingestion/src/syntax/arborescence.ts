/** Scores of arcs between the nodes 0 (the root) to `size` − 1: `values[dependent * size + head]`. */
export interface ArcScores {
  readonly size: number;
  readonly values: Float64Array;
}

/** The cycle into which the heads lead from some node, or none. `heads[0]` is not looked at. */
export function findCycle(heads: Int32Array): number[] {
  const visitedFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && visitedFrom[node] === 0) {
      visitedFrom[node] = start;
      node = heads[node] ?? 0;
    }
    if (node > 0 && visitedFrom[node] === start) return cycleThrough(heads, node);
  }
  return [];
}

function cycleThrough(heads: Int32Array, node: number): number[] {
  const cycle = [node];
  for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
  return cycle;
}

/** The best head of every node but the root, cycles or not. Not-a-number is never best; equals go to the first. */
function bestHeads({ size, values }: ArcScores): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let dependent = 1; dependent < size; dependent++) {
    let best = -Infinity;
    heads[dependent] = 0;
    for (let head = 0; head < size; head++) {
      const score = values[dependent * size + head] ?? -Infinity;
      if (head !== dependent && score > best) {
        best = score;
        heads[dependent] = head;
      }
    }
  }
  return heads;
}

interface Contraction {
  /** Nodes outside the cycle; `rest[0]` is the root. The cycle is the contracted graph's last node. */
  readonly rest: readonly number[];
  readonly scores: ArcScores;
  /** By position in `rest`: the node of the cycle that would best head it, and the one that it would best enter. */
  readonly leaving: Int32Array;
  readonly entering: Int32Array;
}

function contract({ size, values }: ArcScores, heads: Int32Array, cycle: readonly number[]): Contraction {
  const at = (dependent: number, head: number) => values[dependent * size + head] ?? -Infinity;
  const inCycle = new Set(cycle);
  const rest = Array.from({ length: size }, (_, node) => node).filter((node) => !inCycle.has(node));
  const hub = rest.length;
  const contracted = new Float64Array((hub + 1) ** 2).fill(-Infinity);
  const leaving = new Int32Array(hub).fill(cycle[0] ?? 0);
  const entering = new Int32Array(hub).fill(cycle[0] ?? 0);
  rest.forEach((node, row) => {
    rest.forEach((head, column) => (contracted[row * (hub + 1) + column] = at(node, head)));
    let bestOut = -Infinity;
    let bestIn = -Infinity;
    for (const member of cycle) {
      const out = at(node, member);
      const gain = at(member, node) - at(member, heads[member] ?? 0);
      if (out > bestOut) [bestOut, leaving[row]] = [out, member];
      if (gain > bestIn) [bestIn, entering[row]] = [gain, member];
    }
    contracted[row * (hub + 1) + hub] = bestOut;
    contracted[hub * (hub + 1) + row] = bestIn;
  });
  return { rest, scores: { size: hub + 1, values: contracted }, leaving, entering };
}

/**
 * The spanning arborescence from node 0 with the greatest sum of scores, as heads; `heads[0]` is −1. Scores must be
 * finite. Chu & Liu 1965, Edmonds 1967: contract a cycle of best heads, solve the smaller graph, break the cycle where
 * its solution enters it.
 */
export function maximumArborescence(scores: ArcScores): Int32Array {
  const heads = bestHeads(scores);
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const { rest, scores: contracted, leaving, entering } = contract(scores, heads, cycle);
  const hub = rest.length;
  const solved = maximumArborescence(contracted);
  for (let position = 1; position < hub; position++) {
    const head = solved[position] ?? 0;
    heads[rest[position] ?? 0] = (head === hub ? leaving[position] : rest[head]) ?? 0;
  }
  const entrance = solved[hub] ?? 0;
  heads[entering[entrance] ?? 0] = rest[entrance] ?? 0;
  return heads;
}
