import { deltaSchema, type Delta } from '@entente/graph-schema';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument } from './analysis.ts';
import type { Pipeline } from './compose.ts';
import { spanProblems } from './delta/index.ts';
import { createPipeline } from './pipeline.ts';
import { readDocuments, readText } from './readers/index.ts';

const shared = join(import.meta.dirname, '../../../../shared');

let pipeline: Pipeline;

beforeAll(async () => {
  pipeline = await createPipeline({ syntax: { threads: 1 } });
});

afterAll(async () => {
  await pipeline.close();
});

const deltaOf = async (source: SourceDocument): Promise<Delta> =>
  deltaSchema.parse((await pipeline.analyse(source)).delta);

const sourcesOf = async (folder: string, count: number): Promise<readonly SourceDocument[]> => {
  const sources: SourceDocument[] = [];
  for await (const outcome of readDocuments(join(shared, folder))) {
    if (sources.length === count) break;
    if (outcome.ok) sources.push(outcome.source);
  }
  return sources;
};

const TEXT = `The Road to Tripoli

In 2019, Turkey backed the Govern-
ment of National Accord.[1] The Government of National Accord held Tripoli. Russia
did not recognise the agreement that [Turkey](#) signed.`;

describe('the pipeline', () => {
  it('states what a wrapped, marked text says, with verbatim spans', async () => {
    const delta = await deltaOf(readText(TEXT, { location: 'x.txt' }));
    const [backs] = delta.statements.filter(({ relation }) => relation === 'BACKS');
    expect(backs).toMatchObject({
      subject: { name: 'Turkey' },
      object: { name: 'Government of National Accord' },
    });
    expect(backs?.object.mention.text).toBe('Govern-\nment of National Accord');
    expect(delta.document.text).toBe(TEXT);
    expect(delta.statements.every(({ extractor }) => extractor === pipeline.version)).toBe(true);
  });

  it('gives the same delta for the same text', async () => {
    const [first, second] = [readText(TEXT, { location: 'x.txt' }), readText(TEXT, { location: 'x.txt' })];
    expect(await deltaOf(first)).toEqual(await deltaOf(second));
  });

  it.each([
    ['one word', 'Tripoli'],
    ['no prose', '* * *\n\n17\n\n***'],
    ['another script', 'Анкара и Москва договорились. 安卡拉。'],
    ['one long line without a full stop', 'Turkey, Russia; '.repeat(400)],
  ])('bears with %s', async (_, text) => {
    const delta = await deltaOf(readText(text, { location: 'x.txt' }));
    expect(delta.document.coverage[delta.document.coverage.length - 1]?.end).toBe(text.length);
    expect(spanProblems(delta)).toEqual([]);
  });

  // Skipped where the corpus does not lie beside the repository.
  it.skipIf(!existsSync(shared)).each([
    ['corpus', 5],
    ['essays', 10],
  ])('has verbatim spans only, on %s', async (folder, count) => {
    const sources = await sourcesOf(folder, count);
    expect(sources).toHaveLength(count);
    for (const source of sources) {
      const delta = await deltaOf(source);
      expect(spanProblems(delta)).toEqual([]);
      expect(delta.statements.length).toBeGreaterThan(0);
    }
  });
});
