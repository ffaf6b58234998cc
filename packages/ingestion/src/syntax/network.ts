import { Tensor, type InferenceSession } from 'onnxruntime-node';
import { padded } from './batches.ts';
import type { EncodedSentence } from './encode.ts';
import { openSession } from './session.ts';

/** A tensor of the network's output, row-major. */
export interface Output {
  readonly dims: readonly number[];
  readonly data: Float32Array | Int32Array;
}

/**
 * What the network says of a batch of B sentences of at most N words, the root included as word 0:
 * `upos` and `xpos` are scores [B, N, tags]; `arcs` scores [B, N dependents, N heads]; `labels` the ids of the best
 * label of each such arc.
 */
export interface Readings {
  readonly upos: Output;
  readonly xpos: Output;
  readonly arcs: Output;
  readonly labels: Output;
  /** [B, N, width]: what later heads read. */
  readonly words: Output;
}

const OUTPUTS = { upos: 'upos', xpos: 'xpos', arcs: 'arc', labels: 'relid', words: 'words' } as const;

/** The parser's network in ONNX Runtime. */
export class Network {
  private readonly session: InferenceSession;

  private constructor(session: InferenceSession) {
    this.session = session;
  }

  /** @throws what ONNX Runtime throws when the bytes are no network of this runtime's. */
  static async open(bytes: Uint8Array, threads: number): Promise<Network> {
    const session = await openSession(bytes, threads);
    return new Network(session);
  }

  async read(batch: readonly EncodedSentence[]): Promise<Readings> {
    const outputs = await this.session.run({
      ids: matrix(batch.map((sentence) => sentence.ids)),
      shape: matrix(batch.map((sentence) => sentence.shapes)),
      first: matrix(batch.map((sentence) => sentence.first)),
    });
    return {
      upos: output(outputs, OUTPUTS.upos),
      xpos: output(outputs, OUTPUTS.xpos),
      arcs: output(outputs, OUTPUTS.arcs),
      labels: output(outputs, OUTPUTS.labels),
      words: output(outputs, OUTPUTS.words),
    };
  }

  close(): Promise<void> {
    return this.session.release();
  }
}

function matrix(rows: readonly (readonly number[])[]): Tensor {
  const { data, width } = padded(rows);
  return new Tensor('int32', data, [rows.length, width]);
}

function output(outputs: InferenceSession.OnnxValueMapType, name: string): Output {
  const tensor = outputs[name];
  const data = tensor?.data;
  if (!(data instanceof Float32Array || data instanceof Int32Array))
    throw new TypeError(`the network has no output of numbers named ${name}`);
  return { dims: tensor?.dims ?? [], data };
}
