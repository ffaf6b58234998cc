import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, TokenSpan } from '../analysis.ts';
import type { PhraseReading } from '../causes/read.ts';
import { causalReadings, type CausalReading } from './causal-readings.ts';
import { defaultScorers, scoreSentences } from './pass.ts';
import { readSentences } from './testing/read-sentences.ts';

/** A sentence, and its reading as cause, signal and effect; none where it states no causation. */
const ROWS: readonly (readonly [string, (readonly [string, string, string])?])[] = [
  [
    'Workers walked out because their wages were late.',
    ['their wages were late', 'because', 'Workers walked out'],
  ],
  [
    'Because their wages were late, workers walked out.',
    ['their wages were late', 'Because', 'workers walked out'],
  ],
  ['The harvest failed because of the drought.', ['the drought', 'because of', 'The harvest failed']],
  ['The drought caused a famine.', ['The drought', 'caused', 'a famine']],
  ['The drought led to a famine.', ['The drought', 'led', 'a famine']],
  ['The famine was caused by the drought.', ['the drought', 'caused', 'The famine']],
  ['Workers walked out on Tuesday.'],
];

let analysis: Analysis;

const words = (span: TokenSpan | undefined): string => {
  const tokens = span && analysis.sentences[span.sentence]?.tokens;
  const [first, last] = [tokens?.[span?.first ?? -1], tokens?.[span?.last ?? -1]];
  return first && last ? analysis.source.text.slice(first.start, last.end) : '';
};

beforeAll(async () => {
  const read = await readSentences(ROWS.map(([sentence]) => sentence));
  analysis = { ...read, candidates: scoreSentences(read, defaultScorers()) };
});

it.each(ROWS.map(([sentence, reading], i) => [sentence, reading, i] as const))('%s', (_, reading, i) => {
  const found = causalReadings(analysis).filter(({ sentence }) => sentence === i);
  expect(found.map((r) => [words(r.cause), words(r.signal), words(r.effect)])).toEqual(
    reading ? [reading] : [],
  );
});

describe('with the causal head', () => {
  const phrase = { inhibits: false, score: 1 } as const;
  const withHead = (readings: readonly PhraseReading[]): CausalReading[] => {
    const causes = analysis.sentences.map((_, i) => (i === 0 ? readings : []));
    return causalReadings({ ...analysis, causes });
  };
  const spans = (readings: readonly CausalReading[]): string[][] =>
    readings.map((r) => [words(r.cause), words(r.signal), words(r.effect)]);

  it('takes its reading in place of the rule of that signal', () => {
    const reading = { ...phrase, cause: [4, 4], effect: [0, 2], signal: [3, 3] } as const;
    expect(spans(withHead([reading]))).toEqual([['their', 'because', 'Workers walked out']]);
  });

  it('takes its reading without a signal in place of a rule of the same phrases', () => {
    const reading = { ...phrase, cause: [4, 7], effect: [0, 2] } as const;
    expect(spans(withHead([reading]))).toEqual([['their wages were late', '', 'Workers walked out']]);
  });

  it('adds what only the rules find', () => {
    const reading = { ...phrase, cause: [0, 0], effect: [1, 1], signal: [2, 2] } as const;
    expect(spans(withHead([reading]))).toEqual([
      ['Workers', 'out', 'walked'],
      ['their wages were late', 'because', 'Workers walked out'],
    ]);
  });

  it('finds nothing where the head says that there is none', () => {
    expect(withHead([])).toEqual([]);
  });

  it('knows what keeps an effect from happening', () => {
    const reading = { ...phrase, cause: [4, 7], effect: [0, 2], inhibits: true } as const;
    expect(withHead([reading])[0]?.relation).toBe('PREVENTED');
  });
});
