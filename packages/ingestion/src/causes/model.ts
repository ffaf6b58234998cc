import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '@entente/graph-schema';
import { z } from 'zod';
import { MODEL_DIRECTORY } from '../syntax/model-files.ts';
import type { WordStates } from '../syntax/states.ts';
import { CausalNetwork } from './network.ts';
import { readPhrases, type PhraseReading } from './read.ts';

const chance = z.number().min(0).max(1);
const modelSchema = z.object({
  version: z.string().min(1),
  /** Numbers of a word's state. */
  width: z.int().positive(),
  thresholds: z.object({ causal: chance, signal: chance }),
});

/** Says which phrases of a sentence are cause and effect. */
export interface CausalModel {
  /** Names the weights, e.g. "causes-1.0". */
  readonly version: string;
  /** Readings of each sentence, by its words' states; none where it states no causation. */
  read(sentences: readonly WordStates[]): Promise<readonly (readonly PhraseReading[])[]>;
  close(): Promise<void>;
}

const REMEDY =
  'restore the folder packages/ingestion/model from the repository, or make it anew as training/README.md says';

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new InputError(`the causal model's file ${file} can't be read`, {
      code: 'MODEL_MISSING',
      remedy: REMEDY,
      cause,
    });
  }
}

/** @throws InputError `MODEL_MISSING` or `MODEL_DAMAGED`, naming the file. */
export async function loadCausalModel(threads: number, directory = MODEL_DIRECTORY): Promise<CausalModel> {
  const about = await bytesOf(path.join(directory, 'causes.json'));
  const bytes = await bytesOf(path.join(directory, 'causes.onnx'));
  try {
    const { version, thresholds } = modelSchema.parse(JSON.parse(about.toString('utf8')));
    const network = await CausalNetwork.open(bytes, threads);
    return {
      version,
      read: (sentences) => readPhrases((inputs) => network.read(inputs), sentences, thresholds),
      close: () => network.close(),
    };
  } catch (cause) {
    throw new InputError(`the causal model in ${directory} is damaged or its files do not fit each other`, {
      code: 'MODEL_DAMAGED',
      remedy: REMEDY,
      cause,
    });
  }
}
