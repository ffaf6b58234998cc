import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSentences } from '../statements/testing/read-sentences.ts';
import { MODEL_DIRECTORY } from '../syntax/model-files.ts';
import { loadCausalModel } from './model.ts';
import { causesPass } from './pass.ts';

describe('the causal model', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-causes-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('tells cause and effect apart, and reads none into a plain report', async () => {
    const model = await loadCausalModel(1);
    const read = await readSentences([
      'Thousands of workers walked out because their wages were late.',
      'The two ministers met in Cairo on Monday.',
    ]);
    const { causes } = await causesPass(model).run(read);
    await model.close();
    expect(causes?.[0]).toMatchObject([{ cause: [6, 9], effect: [0, 4], signal: [5, 5], inhibits: false }]);
    expect(causes?.[1]).toEqual([]);
  });

  it('leaves an analysis without states as it is', async () => {
    const model = await loadCausalModel(1);
    const { states, ...analysis } = await readSentences(['The drought caused a famine.']);
    expect(states).toBeDefined();
    expect(await causesPass(model).run(analysis)).toBe(analysis);
    await model.close();
  });

  it('names the file that is missing', async () => {
    const failure = loadCausalModel(1, folder);
    await expect(failure).rejects.toMatchObject({ code: 'MODEL_MISSING' });
    await expect(failure).rejects.toThrow('causes.json');
  });

  it('names the folder whose files are damaged', async () => {
    await cp(path.join(MODEL_DIRECTORY, 'causes.onnx'), path.join(folder, 'causes.onnx'));
    await writeFile(path.join(folder, 'causes.json'), '{"version": "x"}');
    await expect(loadCausalModel(1, folder)).rejects.toMatchObject({ code: 'MODEL_DAMAGED' });
  });
});
