import { describe, expect, it } from 'vitest';
import { packStates } from '../syntax/states.ts';
import type { CausalScores } from './decode.ts';
import type { CausalInput } from './network.ts';
import { readPhrases } from './read.ts';

const THRESHOLDS = { causal: 0.5, signal: 0.5 };
const WORDS = 3;
const SENTENCE = packStates(new Float32Array(WORDS * 2).fill(1), 2);

interface Said {
  readonly causal?: number;
  readonly signals?: readonly number[];
  readonly inhibits?: number;
}

/** A network that says the same of every pass: the first word is the cause, the last one the effect. */
const saying =
  ({ causal = 5, signals = [], inhibits = -5 }: Said, asked: CausalInput[] = []) =>
  (inputs: readonly CausalInput[]): Promise<CausalScores[]> => {
    asked.push(...inputs);
    const signal = [0, 1, 2].flatMap((word) => (signals.includes(word) ? [0, 9, 0] : [9, 0, 0]));
    const roles = Float32Array.from([0, 9, 0, 9, 0, 0, 0, 0, 9]);
    const bounds = new Float32Array(WORDS * 4);
    return Promise.resolve(
      inputs.map(() => ({ causal, inhibits, signal: Float32Array.from(signal), roles, bounds })),
    );
  };

describe('readings of sentences', () => {
  it('says nothing where the sentence states no causation, whatever its signals', async () => {
    expect(await readPhrases(saying({ causal: -5, signals: [1] }), [SENTENCE], THRESHOLDS)).toEqual([[]]);
  });

  it('reads a sentence without signals as a whole', async () => {
    const [readings] = await readPhrases(saying({}), [SENTENCE], THRESHOLDS);
    expect(readings).toMatchObject([{ cause: [0, 0], effect: [2, 2], inhibits: false }]);
    expect(readings?.[0]?.signal).toBeUndefined();
  });

  it('asks about each signal', async () => {
    const asked: CausalInput[] = [];
    const read = saying({ signals: [0, 1], inhibits: 5 }, asked);
    const [readings] = await readPhrases(read, [SENTENCE], THRESHOLDS);
    expect(readings?.map(({ signal, inhibits }) => ({ signal, inhibits }))).toEqual([
      { signal: [0, 0], inhibits: true },
      { signal: [1, 1], inhibits: true },
    ]);
    expect(asked.map(({ marks }) => [...marks])).toEqual([
      [0, 0, 0],
      [1, 3, 3],
      [2, 1, 3],
    ]);
  });

  it('passes over sentences without words, and keeps the places of the others', async () => {
    const empty = packStates(new Float32Array(0), 2);
    const readings = await readPhrases(saying({}), [empty, SENTENCE], THRESHOLDS);
    expect(readings.map((list) => list.length)).toEqual([0, 1]);
  });
});
