import { batchesByLength } from '../../src/syntax/batches.ts';
import { encodeSentence } from '../../src/syntax/encode.ts';
import type { ModelFiles } from '../../src/syntax/model-files.ts';
import { Network } from '../../src/syntax/network.ts';
import { OnnxSyntaxModel, PIECES_PER_BATCH } from '../../src/syntax/onnx.ts';

type Document = readonly (readonly string[])[];

/** Words a second, by the clock and by the processor's time. */
export interface Speed {
  readonly wall: number;
  readonly processor: number;
}

async function time(words: number, work: () => Promise<void>): Promise<Speed> {
  const start = performance.now();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: (1000 * words) / (performance.now() - start), processor: (1e6 * words) / (user + system) };
}

/**
 * Speed on one thread of the network alone, its input ready and its output thrown away, and of `parse`, which makes
 * word pieces and batches and decodes trees beside it. Documents one after the other, over the same batches.
 */
export async function measureSpeed(
  files: ModelFiles,
  documents: readonly Document[],
): Promise<{ bare: Speed; parse: Speed }> {
  const words = documents.reduce((sum, document) => sum + document.flat().length, 0);
  const network = await Network.open(files.network, 1);
  const model = await OnnxSyntaxModel.open(files, 1);
  const batches = documents.flatMap((document) => {
    const encoded = document.map((sentence) => encodeSentence(sentence, files.wordPieces));
    const lengths = encoded.map((sentence) => sentence.ids.length);
    return batchesByLength(lengths, PIECES_PER_BATCH).map((batch) =>
      batch.flatMap((index) => encoded[index] ?? []),
    );
  });
  const bare = await time(words, async () => {
    for (const batch of batches) await network.read(batch);
  });
  const parse = await time(words, async () => {
    for (const document of documents) await model.parse(document);
  });
  await Promise.all([network.close(), model.close()]);
  return { bare, parse };
}
