import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RELATION_NAMES } from '@entente/graph-schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MODEL_DIRECTORY } from '../syntax/model-files.ts';
import { loadRelationModel } from './model.ts';

describe('the relation model', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-relations-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('knows exactly the relations of the ontology', async () => {
    const model = await loadRelationModel(1);
    expect([...model.labels.relations].sort()).toEqual([...RELATION_NAMES].sort());
    await model.close();
  });

  it.each([0, 0.5, 0.7, 0.95])(
    'has a confidence that rises with the score and stays a chance, rule: %s',
    async (rule) => {
      const model = await loadRelationModel(1);
      const confidences = Array.from({ length: 101 }, (_, i) => model.calibrate(i / 100, rule));
      expect([...confidences].sort((a, b) => a - b)).toEqual(confidences);
      expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...confidences)).toBeLessThanOrEqual(1);
      await model.close();
    },
  );

  it('names the file that is missing', async () => {
    const failure = loadRelationModel(1, folder);
    await expect(failure).rejects.toMatchObject({ code: 'MODEL_MISSING' });
    await expect(failure).rejects.toThrow('relations.json');
  });

  it('names the folder whose files are damaged', async () => {
    await cp(path.join(MODEL_DIRECTORY, 'relations.onnx'), path.join(folder, 'relations.onnx'));
    await writeFile(path.join(folder, 'relations.json'), '{"version": "x"}');
    await expect(loadRelationModel(1, folder)).rejects.toMatchObject({ code: 'MODEL_DAMAGED' });
  });
});
