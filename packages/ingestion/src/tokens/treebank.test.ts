import { describe, expect, it } from 'vitest';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreTokens, treebankSentences } from './treebank.ts';

const CONLLU = [
  "# text = We can't stop.",
  '1\tWe\twe\tPRON',
  "2-3\tcan't\t_\t_",
  '2\tca\tcan\tAUX',
  "3\tn't\tnot\tPART",
  '4\tstop\tstop\tVERB',
  '5\t.\t.\tPUNCT',
  '',
  '# text = Up-to-date',
  '1\tUp-to-date\tup-to-date\tADJ',
  '',
].join('\n');

const folder = join(import.meta.dirname, '../../../../../shared/treebank');

describe('treebank', () => {
  it('finds each syntactic word in the text', () => {
    const [first] = treebankSentences(CONLLU);
    expect(first?.words.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      'We',
      'ca',
      "n't",
      'stop',
      '.',
    ]);
  });

  it('counts words found and made up', () => {
    const score = scoreTokens(treebankSentences(CONLLU));
    expect(score.recall).toBeCloseTo(5 / 6);
    expect(score.precision).toBeCloseTo(5 / 10);
    expect(score.errors).toHaveLength(1);
  });

  // Skipped where the treebanks don't lie beside the repository.
  it.skipIf(!existsSync(folder)).each([
    ['ewt-test', 0.989],
    ['gum-test', 0.994],
    ['pud-test', 0.998],
  ])('segments %s as it is annotated', (name, bar) => {
    const conllu = execFileSync('xz', ['-dc', join(folder, `${name}.conllu.xz`)], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(scoreTokens(treebankSentences(conllu)).f1).toBeGreaterThan(bar);
  });
});
