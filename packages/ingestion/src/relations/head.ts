import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { pairsOf, type HeadLabels, type PairInput } from './features.ts';
import { ruleCells, sizesOf, tensorsOf } from './tensors.ts';
import { openSession } from '../syntax/session.ts';

/** What the head says of an ordered pair of mentions; `subject` and `object` are positions in the input's list. */
export interface PairReading {
  readonly subject: number;
  readonly object: number;
  /** Position of the relation in the labels. */
  readonly relation: number;
  /** 0…1, not calibrated. */
  readonly score: number;
  /** Chance that it is denied. */
  readonly negated: number;
  readonly modality: string;
  /** The word that states it. */
  readonly trigger: number;
}

/** Cells of the largest tensor of a batch, so that a sentence of many mentions goes alone. */
const CELLS_PER_BATCH = 120_000;
/** A list of more names than this relates none of them pair by pair. */
export const MOST_MENTIONS = 40;

const cellsOf = (input: PairInput): number => input.mentions.length ** 2 * (input.sentence.tokens.length + 1);

/** Inputs of like size together, by their positions. */
const batchesOf = (inputs: readonly PairInput[]): number[][] => {
  const order = inputs
    .map((input, index) => ({ index, cells: cellsOf(input), mentions: input.mentions.length }))
    .sort((a, b) => a.mentions - b.mentions || a.cells - b.cells || a.index - b.index);
  const batches: number[][] = [];
  let current: number[] = [];
  let most = 0;
  for (const { index, cells } of order) {
    most = Math.max(most, cells);
    if (current.length > 0 && most * (current.length + 1) > CELLS_PER_BATCH) {
      batches.push(current);
      current = [];
      most = cells;
    }
    current.push(index);
  }
  if (current.length > 0) batches.push(current);
  return batches;
};

/** The relation head's network in ONNX Runtime. */
export class PairHead {
  private readonly session: InferenceSession;
  private readonly labels: HeadLabels;

  private constructor(session: InferenceSession, labels: HeadLabels) {
    this.session = session;
    this.labels = labels;
  }

  /** @throws what ONNX Runtime throws when the bytes are no network of this runtime's. */
  static async open(bytes: Uint8Array, labels: HeadLabels, threads: number): Promise<PairHead> {
    const session = await openSession(bytes, threads);
    return new PairHead(session, labels);
  }

  /** Readings of at least `least`, and of what a rule says whatever their score; one list an input. */
  async read(inputs: readonly PairInput[], least: number): Promise<PairReading[][]> {
    const readings: PairReading[][] = inputs.map(() => []);
    for (const batch of batchesOf(inputs)) {
      const members = batch.flatMap((index) => inputs[index] ?? []);
      const outputs = await this.session.run(tensorsOf(members, this.labels));
      const { mentions } = sizesOf(members);
      batch.forEach((index, row) => {
        const input = members[row];
        if (input)
          readings[index] = this.readingsOf(outputs, row * mentions * mentions, mentions, input, least);
      });
    }
    return readings;
  }

  close(): Promise<void> {
    return this.session.release();
  }

  private readingsOf(
    outputs: InferenceSession.OnnxValueMapType,
    offset: number,
    mentions: number,
    input: PairInput,
    least: number,
  ): PairReading[] {
    const [scores, negated, modality, trigger] = ['score', 'negated', 'modality', 'trigger'].map((name) =>
      numbers(outputs[name], name),
    );
    const count = this.labels.relations.length;
    const cellOf = (i: number, j: number, relation: number): number => (i * mentions + j) * count + relation;
    const ruled = new Set(ruleCells(input, this.labels).map(([i, j, relation]) => cellOf(i, j, relation)));
    return pairsOf(input.mentions).flatMap(([subject, object]) => {
      const at = offset + subject * mentions + object;
      const found: PairReading[] = [];
      for (let relation = 0; relation < count; relation++) {
        const score = scores?.[at * count + relation] ?? 0;
        if (score < least && !ruled.has(cellOf(subject, object, relation))) continue;
        found.push({
          subject,
          object,
          relation,
          score,
          negated: negated?.[at] ?? 0,
          modality: this.labels.modalities[modality?.[at] ?? 0] ?? 'actual',
          trigger: Math.max(0, (trigger?.[at] ?? 1) - 1),
        });
      }
      return found;
    });
  }
}

const numbers = (tensor: Tensor | undefined, name: string): Float32Array | Int32Array => {
  const data = tensor?.data;
  if (data instanceof Float32Array || data instanceof Int32Array) return data;
  throw new TypeError(`the network has no output of numbers named ${name}`);
};
