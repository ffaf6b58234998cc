import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumArborescence } from './arborescence.ts';
import { decodeHeads, isSingleRootTree } from './decode.ts';

const squares = (least: number, most: number, score: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc
    .integer({ min: least, max: most })
    .chain((words) => fc.array(score, { minLength: (words + 1) ** 2, maxLength: (words + 1) ** 2 }));

const finite = fc.double({ min: -20, max: 20, noNaN: true });

const sentence = (values: number[]) => {
  const stride = Math.sqrt(values.length);
  return { values, offset: 0, stride, words: stride - 1 };
};

/** Every assignment of heads to `words` words, with 0 as the root; slot 0 is −1. */
function* assignments(words: number): Generator<Int32Array> {
  const heads = new Int32Array(words + 1);
  for (let code = 0; code < (words + 1) ** words; code++) {
    heads[0] = -1;
    for (let word = 1, rest = code; word <= words; word++, rest = Math.floor(rest / (words + 1)))
      heads[word] = rest % (words + 1);
    yield heads;
  }
}

const asNodes = (heads: readonly number[]): Int32Array => Int32Array.of(-1, ...heads.map((head) => head + 1));

/** Sum of the log-probabilities of the heads, each word's scores normalised over all heads but itself. */
function total(values: readonly number[], heads: Int32Array): number {
  const size = heads.length;
  let sum = 0;
  for (let word = 1; word < size; word++) {
    const row = values.slice(word * size, (word + 1) * size);
    const others = row.filter((_, head) => head !== word).map(Math.exp);
    sum += (row[heads[word] ?? 0] ?? 0) - Math.log(others.reduce((a, b) => a + b, 0));
  }
  return sum;
}

function bestByForce(values: readonly number[], isTree: (heads: Int32Array) => boolean): number {
  let best = -Infinity;
  for (const heads of assignments(Math.sqrt(values.length) - 1))
    if (isTree(heads)) best = Math.max(best, total(values, heads));
  return best;
}

const leadsToRoot = (heads: Int32Array): boolean =>
  heads.every((_, start) => {
    let node = start;
    for (let step = 0; step < heads.length && node > 0; step++) node = heads[node] ?? -1;
    return node === 0;
  });

const isTreeOf = (heads: Int32Array): boolean =>
  leadsToRoot(heads) && !heads.some((head, node) => head === node);

describe('decodeHeads', () => {
  it('gives a tree with a single root, whatever the scores', () => {
    const score = fc.oneof(finite, fc.float(), fc.constantFrom(0, -1e9, 1e30, NaN, Infinity, -Infinity));
    fc.assert(
      fc.property(squares(1, 12, score), (values) => {
        const heads = decodeHeads(sentence(values));
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        expect(isTreeOf(asNodes(heads))).toBe(true);
      }),
    );
  });

  it('gives the best of all such trees', () => {
    fc.assert(
      fc.property(squares(1, 5, finite), (values) => {
        const best = bestByForce(values, (heads) => isSingleRootTree(heads) && isTreeOf(heads));
        expect(total(values, asNodes(decodeHeads(sentence(values))))).toBeCloseTo(best, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('reads its sentence out of a batch', () => {
    // Two words in a batch of width 3 per word, after 9 scores of another sentence.
    const values = [...new Array<number>(9).fill(7), 0, 0, 0, 0, 0, 5, 9, 1, 0];
    expect(decodeHeads({ values, offset: 9, stride: 3, words: 2 })).toEqual([1, -1]);
  });

  it('is quick where every word is as likely a head, which contracts cycles to the end', () => {
    const values = new Float32Array(510 ** 2);
    const start = performance.now();
    const heads = decodeHeads({ values, offset: 0, stride: 510, words: 509 });
    expect(isTreeOf(asNodes(heads))).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('has no heads for no words', () => {
    expect(decodeHeads({ values: [0], offset: 0, stride: 1, words: 0 })).toEqual([]);
  });
});

describe('maximumArborescence', () => {
  it('gives the best tree, however many words are under the root', () => {
    fc.assert(
      fc.property(squares(1, 5, finite), (values) => {
        const size = Math.sqrt(values.length);
        const heads = maximumArborescence({ size, values: Float64Array.from(values) });
        expect(total(values, heads)).toBeCloseTo(bestByForce(values, isTreeOf), 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('isSingleRootTree', () => {
  it.each([
    [[-1], true],
    [[-1, 0], true],
    [[-1, 0, 1, 2], true],
    [[-1, 0, 0], false],
    [[-1, 2, 1], false],
    [[-1, 0, 3, 2], false],
    [[-1, 0, -1], false],
  ])('%j: %s', (heads, expected) => {
    expect(isSingleRootTree(Int32Array.from(heads))).toBe(expected);
  });
});
