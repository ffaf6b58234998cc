import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '@entente/graph-schema';
import { z } from 'zod';
import { MODEL_DIRECTORY } from '../syntax/model-files.ts';
import type { HeadLabels, PairInput } from './features.ts';
import { PairHead, type PairReading } from './head.ts';

const names = z.array(z.string().min(1)).min(1);
const chance = z.number().min(0).max(1);
const curve = z.array(z.tuple([chance, chance])).min(2);
const modelSchema = z.object({
  version: z.string().min(1),
  relations: names,
  symmetric: names,
  types: names,
  forms: names,
  modalities: names,
  distances: z.array(z.int().nonnegative()).min(1),
  /** Score → share of right statements on documents that were not trained on, rising; the first where no rule says the
   * same, each other from its least confidence of a rule that does. */
  calibration: z.array(z.object({ rule: chance, curve })).min(1),
  /** Calibrated confidence below which nothing is stated. */
  threshold: chance,
});

/** Says which relations hold between the mentions of a sentence. */
export interface RelationModel {
  /** Names the weights, e.g. "relations-1.0". */
  readonly version: string;
  readonly labels: HeadLabels;
  readonly threshold: number;
  /** The chance that a statement of that score is right; `rule`: confidence of a rule that says the same, else 0. */
  calibrate(score: number, rule: number): number;
  /** Readings of at least `least`, and of what a rule says whatever their score; one list an input. */
  read(inputs: readonly PairInput[], least: number): Promise<PairReading[][]>;
  close(): Promise<void>;
}

const REMEDY =
  'restore the folder packages/ingestion/model from the repository, or make it anew as training/README.md says';

const rounded = (value: number): number => Number(value.toFixed(3));

const interpolate = (knots: readonly (readonly [number, number])[], score: number): number => {
  const above = knots.findIndex(([at]) => at >= score);
  const [high, highChance] = knots[above < 0 ? knots.length - 1 : above] ?? [1, 1];
  if (above <= 0) return rounded(highChance);
  const [low, lowChance] = knots[above - 1] ?? [0, 0];
  const share = high === low ? 1 : (score - low) / (high - low);
  return rounded(lowChance + share * (highChance - lowChance));
};

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new InputError(`the relation model's file ${file} can't be read`, {
      code: 'MODEL_MISSING',
      remedy: REMEDY,
      cause,
    });
  }
}

/** @throws InputError `MODEL_MISSING` or `MODEL_DAMAGED`, naming the file. */
export async function loadRelationModel(
  threads: number,
  directory = MODEL_DIRECTORY,
): Promise<RelationModel> {
  const [labelsFile, networkFile] = ['relations.json', 'relations.onnx'].map((f) =>
    path.join(directory, f),
  ) as [string, string];
  const [text, network] = [await bytesOf(labelsFile), await bytesOf(networkFile)];
  try {
    const labels = modelSchema.parse(JSON.parse(text.toString('utf8')));
    const head = await PairHead.open(network, labels, threads);
    return {
      version: labels.version,
      labels,
      threshold: labels.threshold,
      calibrate: (score, rule) =>
        interpolate(labels.calibration.findLast((level) => level.rule <= rule)?.curve ?? [], score),
      read: (inputs, least) => head.read(inputs, least),
      close: () => head.close(),
    };
  } catch (cause) {
    throw new InputError(`the relation model in ${directory} is damaged or its files do not fit each other`, {
      code: 'MODEL_DAMAGED',
      remedy: REMEDY,
      cause,
    });
  }
}
