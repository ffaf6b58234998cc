import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from './confidence.ts';

describe('calibration', () => {
  it.each([
    [0.3, 0.48],
    [0.6, 0.71],
    [1, 0.97],
    [2, 0.97],
  ])('reads %d as %d', (raw, chance) => {
    expect(calibrate(raw)).toBeCloseTo(chance, 3);
  });

  it('never falls as the score rises, and stays a probability', () => {
    const score = fc.double({ min: 0, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(calibrate(low)).toBeLessThanOrEqual(calibrate(high) + 0.001);
        expect(calibrate(high)).toBeLessThanOrEqual(1);
        expect(calibrate(low)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
