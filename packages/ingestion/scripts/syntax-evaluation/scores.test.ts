import { describe, expect, it } from 'vitest';
import { compare, f1, type Analysed } from './scores.ts';

const analysed = (
  spans: readonly (readonly [number, number])[],
  heads: number[],
  deprels: string[],
): Analysed => ({
  spans: spans.map(([start, end]) => ({ start, end })),
  syntax: { upos: heads.map(() => 'X'), xpos: heads.map(() => 'X'), heads, deprels },
});

// "I don't": gold splits the clitic off.
const gold = analysed(
  [
    [0, 1],
    [1, 3],
    [3, 6],
  ],
  [1, -1, 1],
  ['nsubj:pass', 'root', 'advmod'],
);

describe('compare', () => {
  it('finds everything right in gold itself', () => {
    const counts = compare(gold, gold);
    expect([f1(counts, 'words'), f1(counts, 'uas'), f1(counts, 'las')]).toEqual([100, 100, 100]);
  });

  it('compares labels without subtypes', () => {
    const system = analysed(
      [
        [0, 1],
        [1, 3],
        [3, 6],
      ],
      [1, -1, 0],
      ['nsubj', 'root', 'advmod'],
    );
    expect(compare(gold, system)).toMatchObject({ words: 3, uas: 2, las: 2 });
  });

  it('counts words that are split otherwise, and heads among them, as wrong', () => {
    const system = analysed(
      [
        [0, 1],
        [1, 6],
      ],
      [1, -1],
      ['nsubj', 'root'],
    );
    const counts = compare(gold, system);
    expect(counts).toMatchObject({ gold: 3, system: 2, words: 1, uas: 0 });
    expect(f1(counts, 'words')).toBe(40);
  });
});
