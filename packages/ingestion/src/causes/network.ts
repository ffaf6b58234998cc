import { Tensor, type InferenceSession } from 'onnxruntime-node';
import { unpackStates, type WordStates } from '../syntax/states.ts';
import type { CausalScores } from './decode.ts';
import { openSession } from '../syntax/session.ts';

/** One pass over a sentence. */
export interface CausalInput {
  readonly states: WordStates;
  /** One entry a word. */
  readonly marks: Int32Array;
}

const WORDS_PER_BATCH = 2000;

/** Inputs of like length together, by their positions. */
const batchesOf = (inputs: readonly CausalInput[]): number[][] => {
  const order = inputs
    .map(({ marks }, index) => ({ index, words: marks.length }))
    .sort((a, b) => a.words - b.words || a.index - b.index);
  const batches: number[][] = [];
  let current: number[] = [];
  for (const { index, words } of order) {
    if (current.length > 0 && words * (current.length + 1) > WORDS_PER_BATCH) {
      batches.push(current);
      current = [];
    }
    current.push(index);
  }
  if (current.length > 0) batches.push(current);
  return batches;
};

const tensorsOf = (inputs: readonly CausalInput[]): Record<string, Tensor> => {
  const words = Math.max(...inputs.map(({ marks }) => marks.length));
  const width = inputs[0]?.states.width ?? 0;
  const states = new Float32Array(inputs.length * words * width);
  const marks = new Int32Array(inputs.length * words);
  const real = new Int32Array(inputs.length * words);
  inputs.forEach((input, row) => {
    unpackStates(input.states, states, row * words * width);
    marks.set(input.marks, row * words);
    real.fill(1, row * words, row * words + input.marks.length);
  });
  return {
    words: new Tensor('float32', states, [inputs.length, words, width]),
    marks: new Tensor('int32', marks, [inputs.length, words]),
    real: new Tensor('int32', real, [inputs.length, words]),
  };
};

/** The causal head's network in ONNX Runtime. */
export class CausalNetwork {
  private readonly session: InferenceSession;

  private constructor(session: InferenceSession) {
    this.session = session;
  }

  /** @throws what ONNX Runtime throws when the bytes are no network of this runtime's. */
  static async open(bytes: Uint8Array, threads: number): Promise<CausalNetwork> {
    const session = await openSession(bytes, threads);
    return new CausalNetwork(session);
  }

  /** Scores of each input, in their order. Each has a word at least. */
  async read(inputs: readonly CausalInput[]): Promise<CausalScores[]> {
    const scores: CausalScores[] = [];
    for (const batch of batchesOf(inputs)) {
      const members = batch.flatMap((index) => inputs[index] ?? []);
      const words = Math.max(...members.map(({ marks }) => marks.length));
      const outputs = await this.session.run(tensorsOf(members));
      const rows = (name: string, size: number, row: number): Float32Array =>
        numbers(outputs[name], name).slice(row * size, (row + 1) * size);
      batch.forEach((index, row) => {
        scores[index] = {
          causal: rows('causal', 1, row)[0] ?? 0,
          inhibits: rows('inhibits', 1, row)[0] ?? 0,
          signal: rows('signal', words * 3, row),
          roles: rows('roles', words * 3, row),
          bounds: rows('bounds', words * 4, row),
        };
      });
    }
    return scores;
  }

  close(): Promise<void> {
    return this.session.release();
  }
}

const numbers = (tensor: Tensor | undefined, name: string): Float32Array => {
  const data = tensor?.data;
  if (data instanceof Float32Array) return data;
  throw new TypeError(`the network has no output of numbers named ${name}`);
};
