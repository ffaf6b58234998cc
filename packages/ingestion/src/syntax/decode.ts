import { maximumArborescence } from './arborescence.ts';

/**
 * The model's scores of the arcs of one sentence within a batch: word `d` (from 1) under head `h` (0 is the root) has
 * `values[offset + d * stride + h]`.
 */
export interface SentenceArcs {
  readonly values: ArrayLike<number>;
  readonly offset: number;
  readonly stride: number;
  readonly words: number;
}

/** A log-probability below this decides nothing, and a bound keeps sums of them far from the root's penalty. */
const LEAST_SCORE = -1000;
/** More than a whole tree can differ by, so that a tree with fewer words under the root always wins. */
const ROOT_PENALTY = 1e7;

/**
 * Heads of the words of a sentence, as 0-based indexes with −1 for the root: each word's best head, where that makes a
 * tree with a single root, else the best such tree under the sum of log-probabilities. That one is found by penalising
 * arcs from the root alike, which leaves exactly one (Stanojević & Cohen 2021, "A root of the problem").
 */
export function decodeHeads(arcs: SentenceArcs): number[] {
  const greedy = greedyHeads(arcs);
  const heads = isSingleRootTree(greedy) ? greedy : bestTree(arcs);
  return Array.from(heads.subarray(1), (head) => head - 1);
}

function greedyHeads({ values, offset, stride, words }: SentenceArcs): Int32Array {
  const heads = new Int32Array(words + 1).fill(-1);
  for (let dependent = 1; dependent <= words; dependent++) {
    const row = offset + dependent * stride;
    let best = -Infinity;
    for (let head = 0; head <= words; head++) {
      const score = values[row + head] ?? -Infinity;
      if (score > best && head !== dependent) {
        best = score;
        heads[dependent] = head;
      }
    }
  }
  return heads;
}

/** Whether every node but 0 leads to 0, and exactly one of them directly. */
export function isSingleRootTree(heads: Int32Array): boolean {
  let roots = 0;
  for (let node = 1; node < heads.length; node++) {
    const head = heads[node] ?? -1;
    if (head < 0) return false;
    if (head === 0) roots++;
  }
  return heads.length === 1 || (roots === 1 && !hasCycle(heads));
}

function hasCycle(heads: Int32Array): boolean {
  const visitedFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && visitedFrom[node] === 0) {
      visitedFrom[node] = start;
      node = heads[node] ?? 0;
    }
    if (node > 0 && visitedFrom[node] === start) return true;
  }
  return false;
}

function bestTree(arcs: SentenceArcs): Int32Array {
  const size = arcs.words + 1;
  const values = new Float64Array(size * size);
  for (let dependent = 1; dependent < size; dependent++) {
    values.set(logProbabilities(arcs, dependent), dependent * size);
    values[dependent * size] = (values[dependent * size] ?? 0) - ROOT_PENALTY;
  }
  return maximumArborescence({ size, values });
}

/** Log-softmax over the heads of one word, itself left out. */
function logProbabilities({ values, offset, stride, words }: SentenceArcs, dependent: number): Float64Array {
  const row = Float64Array.from({ length: words + 1 }, (_, head) => {
    const score = head === dependent ? -Infinity : values[offset + dependent * stride + head];
    return score === undefined || Number.isNaN(score) ? -Infinity : score;
  });
  const greatest = row.reduce((most, score) => Math.max(most, score), -Infinity);
  const sum = row.reduce((total, score) => total + Math.exp(score - greatest), 0);
  return row.map((score) => {
    const logProbability = score - greatest - Math.log(sum);
    return Number.isNaN(logProbability) ? LEAST_SCORE : Math.max(LEAST_SCORE, logProbability);
  });
}
