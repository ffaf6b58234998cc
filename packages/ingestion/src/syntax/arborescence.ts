/** Scores of arcs between the nodes 0 (the root) to `size` − 1: `values[dependent * size + head]`. */
export interface ArcScores {
  readonly size: number;
  readonly values: Float64Array;
}

/** The arcs that enter a node or a contracted cycle: by head, the best score and the dependent inside that it enters. */
interface Entering {
  readonly scores: Float64Array;
  readonly dependents: Int32Array;
}

/** The root, like all from which it is reached, needs no search. */
const ROOT = 0;

/**
 * Grows a path of best entering arcs backwards until it meets what is settled, and contracts each cycle that it closes
 * into a node of its own (ids from `size`). Heads stay original nodes throughout, so that only dependents are merged.
 */
class Contraction {
  private readonly size: number;
  /** By node: arcs that enter it, the arc chosen among them, and the cycle it was contracted into (0 if none). */
  private readonly entering: Entering[];
  private readonly head: number[];
  private readonly dependent: number[];
  private readonly cycleOf: number[];
  /** By original node: the outermost contracted node that holds it. */
  private readonly outermost: Int32Array;
  private readonly settled = new Set([ROOT]);

  constructor({ size, values }: ArcScores) {
    this.size = size;
    this.entering = Array.from({ length: size }, (_, node) => ({
      scores: values.slice(node * size, (node + 1) * size),
      dependents: new Int32Array(size).fill(node),
    }));
    this.head = new Array<number>(size).fill(-1);
    this.dependent = new Array<number>(size).fill(-1);
    this.cycleOf = new Array<number>(size).fill(0);
    this.outermost = Int32Array.from({ length: size }, (_, node) => node);
  }

  /** Settles an original node: afterwards the chosen arcs lead from the root to it. */
  settle(start: number): void {
    const path: number[] = [];
    let node = this.outermost[start] ?? ROOT;
    while (!this.settled.has(node)) {
      const seen = path.indexOf(node);
      if (seen >= 0) node = this.contract(path.splice(seen));
      path.push(node);
      this.choose(node);
      node = this.outermost[this.head[node] ?? ROOT] ?? ROOT;
    }
    for (const each of path) this.settled.add(each);
  }

  private choose(node: number): void {
    const arcs = this.entering[node];
    let best = -Infinity;
    let head = ROOT;
    for (let candidate = 0; candidate < this.size; candidate++) {
      const score = arcs?.scores[candidate] ?? -Infinity;
      if (score > best && this.outermost[candidate] !== node) {
        best = score;
        head = candidate;
      }
    }
    this.head[node] = head;
    this.dependent[node] = arcs?.dependents[head] ?? node;
  }

  /** Arcs into the cycle are worth what they gain over the arc that they would replace. */
  private contract(cycle: readonly number[]): number {
    const node = this.head.length;
    const scores = new Float64Array(this.size).fill(-Infinity);
    const dependents = Int32Array.from(this.entering[cycle[0] ?? ROOT]?.dependents ?? []);
    for (const member of cycle) {
      const arcs = this.entering[member];
      const replaced = arcs?.scores[this.head[member] ?? ROOT] ?? 0;
      for (let head = 0; head < this.size; head++) {
        const gain = (arcs?.scores[head] ?? -Infinity) - replaced;
        if (gain > (scores[head] ?? 0)) {
          scores[head] = gain;
          dependents[head] = arcs?.dependents[head] ?? member;
        }
      }
      this.cycleOf[member] = node;
    }
    this.outermost.forEach((outer, original) => {
      if (this.cycleOf[outer] === node) this.outermost[original] = node;
    });
    this.entering.push({ scores, dependents });
    this.head.push(-1);
    this.dependent.push(-1);
    this.cycleOf.push(0);
    return node;
  }

  /** Heads of the original nodes: the arc that enters a cycle replaces the one of the member that it enters. */
  expand(): Int32Array {
    for (let cycle = this.head.length - 1; cycle >= this.size; cycle--) {
      const dependent = this.dependent[cycle] ?? ROOT;
      let member = dependent;
      while (this.cycleOf[member] !== cycle) member = this.cycleOf[member] ?? ROOT;
      this.head[member] = this.head[cycle] ?? ROOT;
      this.dependent[member] = dependent;
    }
    return Int32Array.from(this.head.slice(0, this.size));
  }
}

/**
 * The spanning arborescence from node 0 with the greatest sum of scores, as heads; `heads[0]` is −1. Scores must be
 * finite. Chu & Liu 1965, Edmonds 1967, in time quadratic in the nodes as Tarjan 1977 has it for dense graphs.
 */
export function maximumArborescence(scores: ArcScores): Int32Array {
  const contraction = new Contraction(scores);
  for (let node = 1; node < scores.size; node++) contraction.settle(node);
  return contraction.expand();
}
