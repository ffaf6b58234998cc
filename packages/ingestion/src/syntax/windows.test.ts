import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows } from './windows.ts';

describe('cutWindows', () => {
  it('covers every word once, in order, within the limit unless a word alone exceeds it', () => {
    const word = fc.record({ text: fc.constantFrom('a', ',', ';'), length: fc.integer({ min: 1, max: 24 }) });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 60 }), (words, limit) => {
        const lengths = words.map(({ length }) => length);
        const windows = cutWindows(
          words.map(({ text }) => text),
          lengths,
          limit,
        );
        const covered = windows.flatMap(({ start, end }) => lengths.slice(start, end));
        expect(covered).toEqual(lengths);
        for (const { start, end } of windows) {
          const pieces = lengths.slice(start, end).reduce((a, b) => a + b, 0);
          expect(end - start === 1 || (end > start && pieces <= limit)).toBe(true);
        }
      }),
    );
  });

  it('cuts after punctuation in the last third', () => {
    const words = 'a b c d e ; f g h i'.split(' ');
    expect(
      cutWindows(
        words,
        words.map(() => 1),
        8,
      ),
    ).toEqual([
      { start: 0, end: 6 },
      { start: 6, end: 10 },
    ]);
  });
});
