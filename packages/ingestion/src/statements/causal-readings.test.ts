import { beforeAll, expect, it } from 'vitest';
import type { Analysis, TokenSpan } from '../analysis.ts';
import { causalReadings } from './causal-readings.ts';
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
