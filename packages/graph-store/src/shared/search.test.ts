import { describe, expect, it } from 'vitest';
import { editDistance, scoreName } from './search.ts';

describe('editDistance', () => {
  it.each([
    ['haftar', 'haftar', 0],
    ['haftar', 'hafter', 1],
    ['haftar', 'hatfar', 1],
    ['haftar', 'hifter', 2],
    ['idlib', 'tripoli', 3],
  ])('%s and %s', (a, b, expected) => {
    expect(editDistance(a, b, 2)).toBe(expected);
  });
});

describe('scoreName', () => {
  it('ranks equal, beginning, beginnings of words, part, slip and nothing', () => {
    const name = 'syrian democratic forces';
    const scores = [name, 'syrian dem', 'dem for', 'mocratic', 'syrain', 'tripoli'].map((query) =>
      scoreName(query, name),
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores[0]).toBe(1);
    expect(scores.at(-1)).toBe(0);
  });

  it('forgives no slip in a short query', () => {
    expect(scoreName('gnu', 'gna')).toBe(0);
  });
});
