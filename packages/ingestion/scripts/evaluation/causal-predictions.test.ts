import { beforeAll, expect, it } from 'vitest';
import type { Analysis } from '../../src/index.ts';
import { readSentences } from '../../src/statements/testing/read-sentences.ts';
import { documentRelations, spanRelations } from './causal-predictions.ts';

// The sign takes two UTF-16 code units, and one code point.
const TEXT = '🌾 The harvest failed because of the drought.';
let analysis: Analysis;

beforeAll(async () => {
  analysis = await readSentences([TEXT]);
});

const slice = ([start = 0, end = 0]: readonly number[] = []): string => [...TEXT].slice(start, end).join('');

it('gives spans in code points', () => {
  const [relation] = spanRelations(analysis);
  expect(slice(relation?.cause[0])).toBe('the drought');
  expect(slice(relation?.signal[0])).toBe('because of');
  expect(slice(relation?.effect[0])).toContain('The harvest failed');
});

it('gives the relations of a document by its id', () => {
  const [relation] = documentRelations(analysis, 'farm');
  expect(relation).toMatchObject({ doc_id: 'farm', relation: 'CAUSED' });
  expect(slice(relation?.cause_span)).toBe('the drought');
});
