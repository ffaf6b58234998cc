import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isTestDocument, newsDocument } from './causal-split.ts';

const RECIPE = readFileSync(
  new URL('../../../../training/entente_training/causation/recipe.py', import.meta.url),
  'utf8',
);

it.each(['TEST_SHARE = 4', 'value = 0x811C9DC5', '0x01000193'])('shares "%s" with training', (line) => {
  expect(RECIPE).toContain(line);
});

it.each([
  ['MASC/wsj_0184', true],
  ['MASC/wsj_2465', true],
  ['MASC/wsj_0026', false],
  ['MASC/20020731-nyt', false],
])('document %s tests: %s', (document, tests) => {
  expect(isTestDocument(document)).toBe(tests);
});

it.each([
  ['train_01_100_2680', 'train_01_100'],
  ['cnc_train_01_100_2680_0', 'train_01_100'],
])('sentence %s is of document %s', (id, document) => {
  expect(newsDocument(id)).toBe(document);
});
