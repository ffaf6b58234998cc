import { describe, expect, it } from 'vitest';
import { marksOf, phrasesOf, signalsOf } from './decode.ts';

const OUT = [4, 0, 0];
const BEGINS = [0, 4, 0];
const INSIDE = [0, 0, 4];
/** Rows of a word's scores. */
const table = (...rows: readonly (readonly number[])[]): Float32Array => Float32Array.from(rows.flat());

describe('marks', () => {
  it('tells the words before, in and after the signal', () => {
    expect([...marksOf(5, [1, 2])]).toEqual([2, 1, 1, 3, 3]);
  });

  it('marks nothing where no signal is asked about', () => {
    expect([...marksOf(2, undefined)]).toEqual([0, 0]);
  });
});

describe('signals', () => {
  it.each([
    ['none', [OUT, OUT], []],
    ['of two words', [OUT, BEGINS, INSIDE], [[1, 2]]],
    [
      'side by side',
      [BEGINS, BEGINS],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'apart',
      [INSIDE, OUT, INSIDE],
      [
        [0, 0],
        [2, 2],
      ],
    ],
  ])('%s', (_, rows, spans) => {
    expect(signalsOf(table(...rows), rows.length, 0.5).map(({ span }) => span)).toEqual(spans);
  });

  it('has the chance of the surest word, and leaves out what is below the threshold', () => {
    const rows = table([0, 0, 0], [0, 4, 0]);
    const chances = signalsOf(rows, 2, 0.5).map(({ chance }) => chance);
    expect(chances).toHaveLength(2);
    expect(Math.max(...chances)).toBeCloseTo(1 - 1 / (2 + Math.exp(4)));
    expect(signalsOf(rows, 2, 0.99)).toEqual([]);
  });
});

describe('phrases', () => {
  const level = (words: number): Float32Array => new Float32Array(words * 4);
  const NONE = [3, 0, 0];
  const CAUSE = [0, 3, 0];
  const EFFECT = [0, 0, 3];

  it.each([
    ['cause first', [CAUSE, CAUSE, NONE, EFFECT], { cause: [0, 1], effect: [3, 3] }],
    ['effect first', [NONE, EFFECT, CAUSE, CAUSE], { cause: [2, 3], effect: [1, 1] }],
    [
      'one stretch of each: the stronger',
      [CAUSE, NONE, NONE, CAUSE, CAUSE, EFFECT],
      { cause: [3, 4], effect: [5, 5] },
    ],
    ['both, though one is weak', [CAUSE, CAUSE], { cause: [0, 0], effect: [1, 1] }],
  ])('%s', (_, rows, phrases) => {
    const bounds = level(rows.length);
    bounds[0] = 0.1;
    expect(phrasesOf({ roles: table(...rows), bounds }, rows.length)).toEqual(phrases);
  });

  it('ends where the bounds say so', () => {
    const bounds = level(4);
    bounds[1 * 4 + 1] = 9;
    const roles = table(CAUSE, CAUSE, CAUSE, EFFECT);
    expect(phrasesOf({ roles, bounds }, 4)?.cause).toEqual([0, 1]);
  });

  it('needs two words', () => {
    expect(phrasesOf({ roles: table(CAUSE), bounds: level(1) }, 1)).toBeUndefined();
  });
});
