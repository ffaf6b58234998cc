import path from 'node:path';
import { batchesByLength } from './batches.ts';
import { encodeSentence, type EncodedSentence } from './encode.ts';
import { damagedModel, NETWORK_FILE, type ModelFiles } from './model-files.ts';
import type { ParsedSentence, SyntaxModel } from './model.ts';
import { Network } from './network.ts';
import { joinWindows, readSentence } from './readout.ts';
import { cutWindows } from './windows.ts';

/** Word pieces a batch, padding included: the fastest of those tried, 1 to 2000, a document at a time. */
export const PIECES_PER_BATCH = 400;
/** The encoder has 512 positions, of which [CLS] and [SEP] take two. */
const PIECES_PER_WINDOW = 510;

/** The syntax model over ONNX Runtime. */
export class OnnxSyntaxModel implements SyntaxModel {
  readonly version: string;
  private readonly files: ModelFiles;
  private readonly network: Network;

  private constructor(files: ModelFiles, network: Network) {
    this.version = files.labels.version;
    this.files = files;
    this.network = network;
  }

  /**
   * @param threads that ONNX Runtime may use for one batch
   * @throws InputError `MODEL_DAMAGED` where the network does not open or does not fit its labels.
   */
  static async open(files: ModelFiles, threads: number): Promise<OnnxSyntaxModel> {
    try {
      const network = await Network.open(files.network, threads);
      await probe(network, files);
      return new OnnxSyntaxModel(files, network);
    } catch (cause) {
      throw damagedModel(path.join(files.directory, NETWORK_FILE), cause);
    }
  }

  async parse(sentences: readonly (readonly string[])[]): Promise<readonly ParsedSentence[]> {
    const windows = sentences.map((words) => this.windows(words));
    const parsed = await this.parseWindows(windows.flat());
    let next = 0;
    return windows.map(({ length }) => joinWindows(parsed.slice(next, (next += length))));
  }

  close(): Promise<void> {
    return this.network.close();
  }

  private windows(words: readonly string[]): EncodedSentence[] {
    const whole = encodeSentence(words, this.files.wordPieces);
    if (words.length === 0) return [];
    if (whole.ids.length <= PIECES_PER_WINDOW + 2) return [whole];
    const lengths = words.map((word) => this.files.wordPieces.pieces(word).length);
    return cutWindows(words, lengths, PIECES_PER_WINDOW).map(({ start, end }) =>
      encodeSentence(words.slice(start, end), this.files.wordPieces),
    );
  }

  private async parseWindows(windows: readonly EncodedSentence[]): Promise<ParsedSentence[]> {
    const parsed = new Array<ParsedSentence>(windows.length);
    const lengths = windows.map((window) => window.ids.length);
    for (const batch of batchesByLength(lengths, PIECES_PER_BATCH)) {
      const members = batch.flatMap((index) => windows[index] ?? []);
      const readings = await this.network.read(members);
      batch.forEach((index, row) => {
        const words = (members[row]?.first.length ?? 1) - 1;
        parsed[index] = readSentence(readings, row, words, this.files.labels);
      });
    }
    return parsed;
  }
}

/** Reads one sentence, since a network of another make fails, if at all, only when it runs. */
async function probe(network: Network, { labels, wordPieces }: ModelFiles): Promise<void> {
  const readings = await network.read([encodeSentence(['Probe'], wordPieces)]);
  for (const name of ['upos', 'xpos'] as const)
    if (readings[name].dims[2] !== labels[name].length)
      throw new RangeError(`the network does not have ${labels[name].length} ${name} tags`);
}
