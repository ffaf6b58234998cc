import { availableParallelism } from 'node:os';
import path from 'node:path';
import { MODEL_DIRECTORY, readModelFiles } from './model-files.ts';
import type { SyntaxModel } from './model.ts';
import { OnnxSyntaxModel } from './onnx.ts';

export interface SyntaxModelOptions {
  /** Threads for one batch; by default the processor's, at most 4, since more do not help batches of this size. */
  readonly threads?: number;
  /** Folder of the model's files; by default the one that comes with this package. */
  readonly directory?: string;
}

interface SharedModel {
  readonly model: Promise<SyntaxModel>;
  users: number;
}

const MOST_THREADS = 4;
/** A session holds a hundred megabytes and more, so that a process has one for each folder, whoever asks for it. */
const shared = new Map<string, SharedModel>();

async function open(directory: string, threads: number): Promise<SyntaxModel> {
  return OnnxSyntaxModel.open(await readModelFiles(directory), threads);
}

/**
 * Opens the syntax model, or shares the one that is open already (whose number of threads then stands). The last user
 * who closes it frees it.
 *
 * @throws InputError `MODEL_MISSING` or `MODEL_DAMAGED`, naming the file.
 */
export async function loadSyntaxModel(options: SyntaxModelOptions = {}): Promise<SyntaxModel> {
  const directory = path.resolve(options.directory ?? MODEL_DIRECTORY);
  const threads = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
  const entry = shared.get(directory) ?? { model: open(directory, threads), users: 0 };
  shared.set(directory, entry);
  entry.users++;
  try {
    const model = await entry.model;
    return handle(model, () => release(directory, entry, model));
  } catch (error) {
    if (shared.get(directory) === entry) shared.delete(directory);
    throw error;
  }
}

function handle(model: SyntaxModel, free: () => Promise<void>): SyntaxModel {
  let closed: Promise<void> | undefined;
  return {
    version: model.version,
    parse: (sentences) => model.parse(sentences),
    close: () => (closed ??= free()),
  };
}

async function release(directory: string, entry: SharedModel, model: SyntaxModel): Promise<void> {
  entry.users--;
  if (entry.users > 0) return;
  shared.delete(directory);
  await model.close();
}
