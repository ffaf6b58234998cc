import type { Interval } from '@entente/graph-schema';

/** A date and where its words stand. */
interface Placed {
  readonly interval: Interval;
  readonly start: number;
  readonly end: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const DAY = 86_400_000;
const RELATIVE =
  /\b(?:(?:the|that) (?<same>same year)|the (?<next>following|next) (?<unit>year|spring|summer|autumn|fall|winter)|(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<span>day|week|year)s? later)\b/g;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const wholeYear = (year: number): Interval => ({
  start: `${String(year)}-01-01`,
  end: `${String(year)}-12-31`,
  precision: 'year',
});

/** The first season of that name that begins after a date. */
const seasonAfter = (date: string, name: string): Interval => {
  const month = SEASONS[name] ?? 1;
  const year = Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) >= month ? 1 : 0);
  const end = Date.UTC(year, month + 2, 0);
  return { start: iso(Date.UTC(year, month - 1, 1)), end: iso(end), precision: 'season' };
};

/** Days later need a day to count from, years a year. */
const later = ({ start = '', precision }: Interval, count: number, span: string): Interval | undefined => {
  if (span === 'year') return wholeYear(Number(start.slice(0, 4)) + count);
  if (precision !== 'day') return undefined;
  const day = iso(Date.parse(start) + count * DAY * (span === 'week' ? 7 : 1));
  return { start: day, end: day, precision: 'day' };
};

const read = (groups: Readonly<Record<string, string | undefined>>, from: Interval): Interval | undefined => {
  const { same, unit, count, span } = groups;
  const { start = '', end = '', precision } = from;
  const year = Number(start.slice(0, 4));
  if (precision !== 'day' && start.slice(0, 4) !== end.slice(0, 4)) return undefined;
  if (same) return wholeYear(year);
  if (unit) return unit === 'year' ? wholeYear(year + 1) : seasonAfter(end, unit);
  return count && span ? later(from, NUMBERS[count] ?? Number(count), span) : undefined;
};

/** "the same year", "three days later", "the following spring", each counted from the date named before it. */
export const relativeDates = (lower: string, named: readonly Placed[]): Placed[] => {
  const found = [...named];
  for (const match of lower.matchAll(RELATIVE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((f) => start < f.end && f.start < end)) continue;
    const from = found
      .filter((f) => f.end <= start && f.interval.start !== undefined)
      .sort((a, b) => a.end - b.end)
      .at(-1);
    const interval = from && read(match.groups ?? {}, from.interval);
    if (interval) found.push({ interval, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
};
