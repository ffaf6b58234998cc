import { InputError } from '@entente/graph-schema';
import { describe, expect, it } from 'vitest';
import type { Pass } from './analysis.ts';
import { composePipeline } from './compose.ts';
import { readText } from './readers/index.ts';

const source = readText('The envoy left.', { location: 'x.txt' });

const naming = (id: string): Pass => ({
  id,
  description: id,
  run: (analysis) => ({
    ...analysis,
    source: { ...analysis.source, title: `${analysis.source.title} ${id}` },
  }),
});

const failing = (error: Error): Pass => ({
  id: 'failing',
  description: 'fails',
  run: () => {
    throw error;
  },
});

describe('composePipeline', () => {
  it('runs its passes in order', async () => {
    const { source: after } = await composePipeline('v', [naming('a'), naming('b')]).analyse(source);
    expect(after.title).toBe('x a b');
  });

  it('names the pass and the document where one breaks', async () => {
    const pipeline = composePipeline('v', [failing(new TypeError('no place'))]);
    await expect(pipeline.analyse(source)).rejects.toMatchObject({
      code: 'pass-failed',
      message: 'x.txt: the pass "failing" failed: no place',
    });
  });

  it('hands on errors that say what to do', async () => {
    const error = new InputError('bad', { code: 'bad', remedy: 'Mend it.' });
    await expect(composePipeline('v', [failing(error)]).analyse(source)).rejects.toBe(error);
  });
});
