import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';

const read = (text: string, anchor?: string): string[] =>
  findDates(text, anchor).map(
    ({ interval: { start, end, precision } }) => `${start ?? ''}/${end ?? ''} ${precision}`,
  );

describe('dates in a text', () => {
  it.each([
    ['on 24 November 2015', '2015-11-24/2015-11-24 day'],
    ['on November 24, 2015', '2015-11-24/2015-11-24 day'],
    ['from 3-5 March 2020', '2020-03-03/2020-03-05 day'],
    ['in March 2020', '2020-03-01/2020-03-31 month'],
    ['in February 2020', '2020-02-01/2020-02-29 month'],
    ['in the spring of 2019', '2019-03-01/2019-05-31 season'],
    ['in winter 2019', '2019-12-01/2020-02-29 season'],
    ['in early 2020', '2020-01-01/2020-04-30 season'],
    ['in 2016', '2016-01-01/2016-12-31 year'],
    ['between 2014 and 2016', '2014-01-01/2016-12-31 year'],
    ['(2014–16)', '2014-01-01/2016-12-31 year'],
    ['in the 1990s', '1990-01-01/1999-12-31 decade'],
    ['in the late 1990s', '1997-01-01/1999-12-31 decade'],
    ['in the 19th century', '1801-01-01/1900-12-31 century'],
    ['since 2014', '2014-01-01/ year'],
    ['until 2014', '/2014-12-31 year'],
    ['after 1945', '1945-01-01/ year'],
    ['before 1917', '/1916-12-31 year'],
    ['Japan’s 1945 surrender', '1945-01-01/1945-12-31 year'],
    ['by 1917', '/1917-12-31 year'],
    ['by the end of 1917', '/1917-12-31 year'],
    ['in early 1917', '1917-01-01/1917-04-30 season'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['last year', '2019-01-01/2019-12-31 year'],
    ['next month', '2020-04-01/2020-04-30 month'],
    ['yesterday', '2020-02-29/2020-02-29 day'],
    ['in November', '2019-11-01/2019-11-30 month'],
    ['in March', '2020-03-01/2020-03-31 month'],
    ['on 5 February', '2020-02-05/2020-02-05 day'],
  ])('%s, said on 1 March 2020', (text, expected) => {
    expect(read(text, '2020-03-01')).toEqual([expected]);
    expect(read(text)).toEqual([]);
  });

  it.each([
    'for 12 years',
    'some 2000 soldiers',
    'Resolution 1973',
    'the TB2',
    'the 2030 agenda',
    'the 2035 vision of the kingdom',
  ])('no date in "%s"', (text) => {
    expect(read(text, '2020-03-01')).toEqual([]);
  });

  it.each([
    ['in 1914 and again the same year', '1914-01-01/1914-12-31 year'],
    ['on 3 March 1918, and three days later', '1918-03-06/1918-03-06 day'],
    ['on 30 December 1917, and a week later', '1918-01-06/1918-01-06 day'],
    ['in October 1918 and the following spring', '1919-03-01/1919-05-31 season'],
    ['in January 1918 and the following spring', '1918-03-01/1918-05-31 season'],
    ['in 1919, two years later', '1921-01-01/1921-12-31 year'],
    ['in 1919 and the following year', '1920-01-01/1920-12-31 year'],
  ])('what is counted from the date before it: %s', (text, expected) => {
    expect(read(text)[1]).toBe(expected);
  });

  it.each(['three days later', 'in 1918, three days later', 'in the 1920s, the same year'])(
    'nothing to count from in "%s"',
    (text) => {
      expect(read(text).length).toBeLessThan(2);
    },
  );
});
