import { describe, expect, it } from 'vitest';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../layout/index.ts';
import { readText } from '../readers/index.ts';
import { sentencesOf } from './pass.ts';
import { numberedSentences, scoreSentences } from './numbered.ts';

const shared = join(import.meta.dirname, '../../../../../shared');

const share = (texts: string, lists: string): number => {
  let [gold, found] = [0, 0];
  for (const file of readdirSync(join(shared, lists))) {
    const source = readText(readFileSync(join(shared, texts, file), 'utf8'), { location: file });
    const score = scoreSentences(
      numberedSentences(readFileSync(join(shared, lists, file), 'utf8')),
      sentencesOf(layOut(source).blocks).map(({ text }) => text),
    );
    gold += score.gold;
    found += score.found;
  }
  return found / gold;
};

describe('numbered sentences', () => {
  it('counts a sentence as found whatever its white space and quotes', () => {
    const gold = numberedSentences('1\tIt’s  over.\n2\tThey left.\n');
    expect(scoreSentences(gold, ["It's over.", 'They'])).toEqual({
      gold: 2,
      found: 1,
      missed: ['They left.'],
    });
  });

  // Skipped where the annotated texts don't lie beside the repository.
  it.skipIf(!existsSync(shared)).each([
    ['corpus', 'eval/sentences', 0.96],
    ['essays', 'eval/history/sentences', 0.99],
    ['profiles', 'eval/profiles/sentences', 0.95],
  ])('are found in %s', (texts, lists, bar) => {
    expect(share(texts, lists)).toBeGreaterThan(bar);
  });
});
