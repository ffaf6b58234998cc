import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lemma } from './lemmas.ts';

const CASES: readonly (readonly [word: string, upos: string, xpos: string, lemma: string])[] = [
  ['countries', 'NOUN', 'NNS', 'country'],
  ['ties', 'NOUN', 'NNS', 'tie'],
  ['wives', 'NOUN', 'NNS', 'wife'],
  ['sanctions', 'NOUN', 'NNS', 'sanction'],
  ['crises', 'NOUN', 'NNS', 'crisis'],
  ['buses', 'NOUN', 'NNS', 'bus'],
  ['UAVs', 'NOUN', 'NNS', 'UAV'],
  ['1990s', 'NOUN', 'NNS', '1990s'],
  ['spokesmen', 'NOUN', 'NNS', 'spokesman'],
  ['States', 'PROPN', 'NNPS', 'State'],
  ['Israelis', 'PROPN', 'NNPS', 'Israeli'],
  ['LAVROV', 'PROPN', 'NNP', 'Lavrov'],
  ['NATO', 'PROPN', 'NNP', 'NATO'],
  ['Wales', 'PROPN', 'NNP', 'Wales'],
  ['backed', 'VERB', 'VBN', 'back'],
  ['supplied', 'VERB', 'VBD', 'supply'],
  ['brokering', 'VERB', 'VBG', 'broker'],
  ['mediated', 'VERB', 'VBD', 'mediate'],
  ['armed', 'VERB', 'VBN', 'arm'],
  ['using', 'VERB', 'VBG', 'use'],
  ['supporting', 'VERB', 'VBG', 'support'],
  ['imposed', 'VERB', 'VBD', 'impose'],
  ['trained', 'VERB', 'VBD', 'train'],
  ['controlled', 'VERB', 'VBD', 'control'],
  ['stopped', 'VERB', 'VBD', 'stop'],
  ['agreed', 'VERB', 'VBD', 'agree'],
  ['required', 'VERB', 'VBN', 'require'],
  ['evaluated', 'VERB', 'VBN', 'evaluate'],
  ['created', 'VERB', 'VBD', 'create'],
  ['changing', 'VERB', 'VBG', 'change'],
  ['belonging', 'VERB', 'VBG', 'belong'],
  ['ensuring', 'VERB', 'VBG', 'ensure'],
  ['endorses', 'VERB', 'VBZ', 'endorse'],
  ['passes', 'VERB', 'VBZ', 'pass'],
  ['denies', 'VERB', 'VBZ', 'deny'],
  ['vetoed', 'VERB', 'VBD', 'veto'],
  ['fought', 'VERB', 'VBD', 'fight'],
  ['led', 'VERB', 'VBN', 'lead'],
  ['found', 'VERB', 'VB', 'found'],
  ['found', 'VERB', 'VBD', 'find'],
  ['was', 'AUX', 'VBD', 'be'],
  ['has', 'VERB', 'VBZ', 'have'],
  ["'s", 'AUX', 'VBZ', 'be'],
  ['’s', 'PART', 'POS', "'s"],
  ['n’t', 'PART', 'RB', 'not'],
  ['wo', 'AUX', 'MD', 'will'],
  ["'d", 'AUX', 'MD', 'would'],
  ["'d", 'AUX', 'VBD', 'have'],
  ['larger', 'ADJ', 'JJR', 'large'],
  ['biggest', 'ADJ', 'JJS', 'big'],
  ['heavier', 'ADJ', 'JJR', 'heavy'],
  ['best', 'ADJ', 'JJS', 'good'],
  ['best', 'ADV', 'RBS', 'well'],
  ['Turkish', 'ADJ', 'JJ', 'Turkish'],
  ['Libyan', 'ADJ', 'JJ', 'Libyan'],
  ['Armenian', 'ADJ', 'JJ', 'Armenian'],
  ['Military', 'ADJ', 'JJ', 'military'],
  ['An', 'DET', 'DT', 'a'],
  ['These', 'DET', 'DT', 'this'],
  ['them', 'PRON', 'PRP', 'they'],
  ['3,500', 'NUM', 'CD', '3500'],
  ['“', 'PUNCT', '``', '"'],
  ['', 'X', 'X', ''],
];

const TREEBANK = fileURLToPath(new URL('../../../../../shared/treebank/ewt-test.conllu.xz', import.meta.url));

/** FORM, UPOS, XPOS and LEMMA of the treebank's words. */
const treebankWords = (): string[][] =>
  execFileSync('xz', ['-dc', TREEBANK], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id]) => /^\d+$/u.test(id ?? ''));

describe('lemma', () => {
  it.each(CASES)('%s, %s, %s → %s', (word, upos, xpos, expected) => {
    expect(lemma(word, upos, xpos)).toBe(expected);
  });

  it.skipIf(!existsSync(TREEBANK))(
    'agrees with EWT in 97 of 100 words (skipped without ../shared/treebank)',
    () => {
      const words = treebankWords();
      const right = words.filter(
        ([, word = '', gold, upos = '', xpos = '']) => lemma(word, upos, xpos) === gold,
      );
      expect(right.length / words.length).toBeGreaterThan(0.97);
    },
  );
});
