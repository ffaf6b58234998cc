import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinStates, packStates, unpackStates } from './states.ts';

const rows = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 6 }))
  .chain(([width, count]) =>
    fc.tuple(
      fc.constant(width),
      fc.array(fc.float({ noNaN: true, min: -50, max: 50 }), {
        minLength: width * count,
        maxLength: width * count,
      }),
    ),
  );

describe('packed states', () => {
  it('come back within half a step of their row', () => {
    fc.assert(
      fc.property(rows, ([width, numbers]) => {
        const packed = packStates(Float32Array.from(numbers), width);
        const back = new Float32Array(numbers.length);
        unpackStates(packed, back, 0);
        numbers.forEach((value, i) => {
          const step = packed.scales[Math.floor(i / width)] ?? 0;
          expect(Math.abs((back[i] ?? 0) - value)).toBeLessThanOrEqual(step * 0.51 + 1e-6);
        });
      }),
    );
  });

  it('of two windows stand one after the other', () => {
    const [a, b] = [packStates(Float32Array.of(1, 2), 2), packStates(Float32Array.of(3, 4, 5, 6), 2)];
    const joined = joinStates([a, b]);
    const back = new Float32Array(7);
    unpackStates(joined, back, 1);
    expect([...back].map((value) => Math.round(value))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
