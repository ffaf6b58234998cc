import { deltaSchema, type Statement } from '@entente/graph-schema';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../analysis.ts';
import { startAnalysis } from '../analysis.ts';
import { layoutPass } from '../layout/index.ts';
import { readText } from '../readers/index.ts';
import { sentencesPass } from '../sentences/index.ts';
import { tokensPass } from '../tokens/index.ts';
import { checkSpans, spanProblems } from './check.ts';
import { deltaOf, deltaPass } from './pass.ts';

const TEXT = 'Norway backed\n  Denmark. It did so in May.';

const analyse = async (): Promise<Analysis> => {
  let analysis = startAnalysis(
    readText(TEXT, { location: 'x.txt', date: '2011-05-05', publisher: 'Alpine Desk' }),
  );
  for (const pass of [layoutPass(), sentencesPass(), tokensPass()]) analysis = await pass.run(analysis);
  return analysis;
};

const span = (text: string): { start: number; end: number; text: string } => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
};

const STATEMENT: Statement = {
  id: 'st-1',
  document: 'doc-1',
  subject: { entity: 'Country:norway', name: 'Norway', label: 'Country', mention: span('Norway') },
  relation: 'BACKS',
  object: { entity: 'Country:denmark', name: 'Denmark', label: 'Country', mention: span('Denmark') },
  polarity: 'asserted',
  modality: 'actual',
  trigger: span('backed'),
  sentence: span('Norway backed\n  Denmark.'),
  event: 'SUPPORT',
  confidence: 0.9,
  extractor: 'x',
  rule: 'x',
};

describe('deltaOf', () => {
  it('is a delta by the schema, with the text as stored, words counted and sentences placed', async () => {
    const delta = deltaSchema.parse(deltaOf(await analyse(), 'test-1'));
    expect(delta.document).toMatchObject({ text: TEXT, words: 8, date: '2011-05-05', source: 'Alpine Desk' });
    expect(delta.sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'Norway backed\n  Denmark.',
      'It did so in May.',
    ]);
    expect(delta.extractor).toBe('test-1');
  });
});

describe('spans', () => {
  it('pass where they are verbatim', async () => {
    const analysis = { ...(await analyse()), statements: [STATEMENT] };
    expect(spanProblems(deltaOf(analysis, 'x'))).toEqual([]);
    expect((await deltaPass('x').run(analysis)).delta?.statements).toEqual([STATEMENT]);
  });

  it.each(['trigger', 'sentence', 'item', 'cause'] as const)('fail where the %s is not', async (name) => {
    const statement = { ...STATEMENT, [name]: { start: 0, end: 6, text: 'Sweden' } };
    const delta = deltaOf({ ...(await analyse()), statements: [statement] }, 'x');
    expect(spanProblems(delta)).toHaveLength(1);
    expect(() => checkSpans(delta)).toThrow(expect.objectContaining({ code: 'span-mismatch' }));
  });
});
