import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesByLength, padded } from './batches.ts';

describe('batchesByLength', () => {
  it('puts every item in one batch, within the cap unless it is alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 100 }), (lengths, cap) => {
        const batches = batchesByLength(lengths, cap);
        expect(batches.flat().sort((a, b) => a - b)).toEqual(lengths.map((_, index) => index));
        for (const batch of batches) {
          const longest = Math.max(...batch.map((index) => lengths[index] ?? 0));
          expect(batch.length === 1 || longest * batch.length <= cap).toBe(true);
        }
      }),
    );
  });

  it('keeps like lengths together', () => {
    expect(batchesByLength([9, 2, 8, 2, 2], 18)).toEqual([
      [1, 3, 4],
      [2, 0],
    ]);
  });
});

describe('padded', () => {
  it('fills short rows with 0', () => {
    expect(padded([[1], [2, 3], []])).toEqual({ data: Int32Array.of(1, 0, 2, 3, 0, 0), width: 2 });
  });
});
