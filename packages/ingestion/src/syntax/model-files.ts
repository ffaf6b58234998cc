import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '@entente/graph-schema';
import { z } from 'zod';
import { WordPieces } from './wordpiece.ts';

const nonEmpty = z.array(z.string().min(1)).min(1);
const labelsSchema = z.object({
  version: z.string().min(1),
  upos: nonEmpty,
  xpos: nonEmpty,
  deprel: nonEmpty,
});

/** The closed label sets of a model, in the order of its outputs, and the name of its weights. */
export type ModelLabels = z.infer<typeof labelsSchema>;

/** What a model's folder holds: `labels.json`, `vocab.txt` and the network, `syntax.onnx`. */
export interface ModelFiles {
  readonly directory: string;
  readonly labels: ModelLabels;
  readonly wordPieces: WordPieces;
  readonly network: Uint8Array;
}

/** The folder of the weights that come with this package. */
export const MODEL_DIRECTORY = fileURLToPath(new URL('../../model/', import.meta.url));

const REMEDY =
  'restore the folder packages/ingestion/model from the repository, or make it anew as training/README.md says';

/** A model's file that is there but can't be used. */
export const damagedModel = (file: string, cause: unknown): InputError =>
  new InputError(`the syntax model's file ${file} is damaged or does not fit the others`, {
    code: 'MODEL_DAMAGED',
    remedy: REMEDY,
    cause,
  });

async function readModelFile(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new InputError(`the syntax model's file ${file} can't be read`, {
      code: 'MODEL_MISSING',
      remedy: REMEDY,
      cause,
    });
  }
}

function parseModelFile<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    throw damagedModel(file, cause);
  }
}

/** @throws InputError `MODEL_MISSING` or `MODEL_DAMAGED`, naming the file. */
export async function readModelFiles(directory: string): Promise<ModelFiles> {
  const labelsFile = path.join(directory, 'labels.json');
  const vocabularyFile = path.join(directory, 'vocab.txt');
  const [labels, vocabulary, network] = await Promise.all([
    readModelFile(labelsFile),
    readModelFile(vocabularyFile),
    readModelFile(path.join(directory, NETWORK_FILE)),
  ]);
  return {
    directory,
    labels: parseModelFile(labelsFile, () => labelsSchema.parse(JSON.parse(labels.toString('utf8')))),
    wordPieces: parseModelFile(
      vocabularyFile,
      () => new WordPieces(vocabulary.toString('utf8').trimEnd().split(/\r?\n/u)),
    ),
    network,
  };
}

export const NETWORK_FILE = 'syntax.onnx';
