import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';

const FOLDERS = ['corpus', 'essays'].map(
  (name) => new URL(`../../../../../shared/${name}/`, import.meta.url),
);
const HELD_OUT = /^(1861-1865-blockade|1914-1920-league|1953-1960-berlin-crises|1981-1988-lebanon)\.txt$/;
/** What stands before a number that is no year. */
const NO_YEAR = /(?:resolution|approximately|about|some|nearly|over|than|no\.|article|number) $/i;
/** Bare years, as in titles and lists, tie nothing to a time: few enough to count. */
const MOST_BARE = 0.015;

const lines = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt') && !HELD_OUT.test(file))
      .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n')),
  );

describe.skipIf(!FOLDERS.every((folder) => existsSync(folder)))(
  'years in real texts (skipped where the shared texts are missing)',
  () => {
    it('are dates, numbers of something else, or among the few bare ones', () => {
      let [years, bare] = [0, 0];
      for (const line of lines()) {
        const dates = findDates(line, '2020-01-01');
        for (const match of line.matchAll(/\b(?:1[0-9]{3}|20[0-9]{2})\b/g)) {
          years++;
          const dated = dates.some((d) => d.start <= match.index && match.index < d.end);
          if (!dated && !NO_YEAR.test(line.slice(0, match.index))) bare++;
        }
      }
      expect(years).toBeGreaterThan(1000);
      expect(bare / years).toBeLessThan(MOST_BARE);
    });

    it('make no interval that ends before it starts', () => {
      const inverted = lines()
        .flatMap((line) => findDates(line, '2020-01-01'))
        .filter(({ interval: { start, end } }) => start !== undefined && end !== undefined && end < start);
      expect(inverted).toEqual([]);
    });
  },
);
