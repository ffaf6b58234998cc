import { beforeAll, expect, it } from 'vitest';
import type { Analysis, TracedClaim } from '../analysis.ts';
import { defaultScorers, scoreSentences } from './pass.ts';
import { readSentences } from './testing/read-sentences.ts';
import { traceClaims } from './trace.ts';

const SENTENCES = [
  'Turkey bought the S-400 from Russia.',
  'Turkey supports Turkey.',
  'Kenya joined Moscow.',
  'Russia backs and supports Syria.',
] as const;

let analysis: Analysis;

beforeAll(async () => {
  const read = await readSentences(SENTENCES);
  analysis = { ...read, candidates: scoreSentences(read, defaultScorers()) };
});

const told = (claims: readonly TracedClaim[]): string[] =>
  claims.map(({ candidate: { sentence, subject, relation, object }, fate }) => {
    const name = (index: number): string => analysis.mentions[index]?.name ?? '';
    return `${sentence} ${name(subject)} ${relation} ${name(object)}: ${fate}`;
  });

it('tells what was kept, and what was dropped for which reason', () => {
  const claims = told(traceClaims(analysis, defaultScorers()));
  expect(claims).toContain('0 Turkey PURCHASES S-400: kept');
  expect(claims).toContain('1 Turkey BACKS Turkey: same entity');
  expect(claims).toContain('3 Russia BACKS Syria: kept');
  expect(claims).toContain('3 Russia BACKS Syria: merged');
});

it('keeps exactly the candidates of the analysis', () => {
  const kept = traceClaims(analysis, defaultScorers()).filter(({ fate }) => fate === 'kept');
  expect(kept.map(({ candidate }) => candidate)).toEqual(analysis.candidates);
});

it('names the claim that another was merged into', () => {
  const merged = traceClaims(analysis, defaultScorers()).filter(({ fate }) => fate === 'merged');
  for (const { into, decidedBy } of merged) {
    expect(analysis.candidates).toContain(into);
    expect(decidedBy).toBe(into?.rule);
  }
  expect(merged.length).toBeGreaterThan(0);
});

it('tells a claim of the rules that the model did not confirm, and by which model', () => {
  const without = { ...analysis, candidates: [] };
  const claims = traceClaims(without, defaultScorers(), 'model-1').filter(
    ({ fate }) => fate === 'not confirmed',
  );
  expect(told(claims)).toContain('0 Turkey PURCHASES S-400: not confirmed');
  expect(new Set(claims.map(({ decidedBy }) => decidedBy))).toEqual(new Set(['model-1']));
});
