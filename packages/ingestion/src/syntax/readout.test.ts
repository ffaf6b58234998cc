import { describe, expect, it } from 'vitest';
import type { ParsedSentence } from './model.ts';
import { joinWindows, readSentence } from './readout.ts';

const labels = { version: 'test', upos: ['NOUN', 'VERB'], xpos: ['NN', 'VB'], deprel: ['root', 'nsubj'] };

describe('readSentence', () => {
  it('reads tags, heads and labels of one row of a batch', () => {
    // Two sentences of two words; the second is read: word 1 under word 2, which is the root.
    const arcs = Float32Array.from([...new Array<number>(9).fill(0), 0, 0, 0, 1, 0, 8, 9, 2, 0]);
    const relations = Int32Array.from([...new Array<number>(9).fill(0), 0, 0, 0, 0, 0, 1, 1, 1, 0]);
    const tags = Float32Array.from([...new Array<number>(6).fill(0), 0, 0, 5, 1, 1, 5]);
    const readings = {
      upos: { dims: [2, 3, 2], data: tags },
      xpos: { dims: [2, 3, 2], data: tags },
      arcs: { dims: [2, 3, 3], data: arcs },
      labels: { dims: [2, 3, 3], data: relations },
      words: { dims: [2, 3, 1], data: Float32Array.of(0, 0, 0, 9, 127, -127) },
    };
    expect(readSentence(readings, 1, 2, labels)).toEqual({
      upos: ['NOUN', 'VERB'],
      xpos: ['NN', 'VB'],
      heads: [1, -1],
      // The tree made word 2 the root, so that its label is root, whatever the network preferred there.
      deprels: ['nsubj', 'root'],
      // The states of the two words, not the root's.
      states: { width: 1, values: Int8Array.of(127, -127), scales: Float32Array.of(1, 1) },
    });
  });
});

describe('joinWindows', () => {
  const window: ParsedSentence = {
    upos: ['NOUN', 'VERB'],
    xpos: ['NN', 'VB'],
    heads: [1, -1],
    deprels: ['nsubj', 'root'],
    states: { width: 1, values: Int8Array.of(127, 0), scales: Float32Array.of(1, 1) },
  };

  it('makes one tree of the windows of a sentence', () => {
    const joined = joinWindows([window, window, window]);
    expect(joined.heads).toEqual([1, -1, 3, 1, 5, 1]);
    expect(joined.deprels).toEqual(['nsubj', 'root', 'nsubj', 'parataxis', 'nsubj', 'parataxis']);
    expect(joined.upos).toHaveLength(6);
    expect(joined.states?.scales).toHaveLength(6);
  });

  it('leaves a single window as it is, and an empty sentence empty', () => {
    expect(joinWindows([window])).toBe(window);
    expect(joinWindows([])).toEqual({ upos: [], xpos: [], heads: [], deprels: [] });
  });
});
