import type { Interval, Precision } from '@entente/graph-schema';
import { relativeDates } from './dates-relative.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const iso = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const ofDay = (year: number, month: number, day: number): Interval | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
    ? { start: iso(year, month, day), end: iso(year, month, day), precision: 'day' }
    : undefined;
const months = (
  year: number,
  first: number,
  endYear: number,
  last: number,
  precision: Precision,
): Interval => ({
  start: iso(year, first, 1),
  end: iso(endYear, last, lastDay(endYear, last)),
  precision,
});
const ofMonth = (year: number, month: number): Interval => months(year, month, year, month, 'month');
const years = (first: number, last: number, precision: Precision = 'year'): Interval | undefined =>
  last < first ? undefined : months(first, 1, last, 12, precision);
const ofSeason = (year: number, name: string): Interval | undefined => {
  const season = SEASONS[name];
  if (!season) return undefined;
  const [first, last] = season;
  return months(year, first, last < first ? year + 1 : year, last, 'season');
};
const within = (part: string, year: number): Interval | undefined => {
  const range = PARTS[part];
  return range && months(year, range[0], year, range[1], 'season');
};

/** What a relative date is measured from. */
interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const readAnchor = (date: string | undefined): Anchor | undefined => {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  return m ? { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } : undefined;
};

interface DateRule {
  readonly pattern: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    anchor: Anchor | undefined,
  ) => Interval | undefined;
}

const month = (name: string | undefined): number => MONTHS.indexOf(name ?? '') + 1;
const M = `(?<month>${MONTHS.join('|')})`;
const Y = '(?<year>1[0-9]{3}|20[0-9]{2})';
const S = '(?<season>spring|summer|autumn|fall|winter)';
/** Names that a year is part of: "the 2030 agenda" tells no time. */
const OTHERWISE = ' (?:agenda|vision|strategy|plan|goals|targets|framework|roadmap)\\b';
const DASH = '\\s?[-–—]\\s?';

/** Latest month of that name that does not lie after the anchor. */
const latestMonth = (name: number, anchor: Anchor | undefined): Interval | undefined =>
  anchor && ofMonth(name <= anchor.month ? anchor.year : anchor.year - 1, name);

/** Most explicit first: a match hides the shorter ones inside it. */
const RULES: readonly DateRule[] = [
  {
    pattern: new RegExp(`\\b(?<from>\\d{1,2})${DASH}(?<to>\\d{1,2}) ${M},? ${Y}\\b`, 'g'),
    read: (g) => {
      const start = ofDay(Number(g.year), month(g.month), Number(g.from))?.start;
      const end = ofDay(Number(g.year), month(g.month), Number(g.to))?.end;
      return start && end && start <= end ? { start, end, precision: 'day' } : undefined;
    },
  },
  {
    pattern: new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${M},? ${Y}\\b`, 'g'),
    read: (g) => ofDay(Number(g.year), month(g.month), Number(g.day)),
  },
  {
    pattern: new RegExp(`\\b${M} (?<day>\\d{1,2})(?:st|nd|rd|th)? ?, ?${Y}\\b`, 'g'),
    read: (g) => ofDay(Number(g.year), month(g.month), Number(g.day)),
  },
  {
    pattern: new RegExp(`\\b${M},? (?:of )?${Y}\\b`, 'g'),
    read: (g) => ofMonth(Number(g.year), month(g.month)),
  },
  {
    pattern: new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? ${M}\\b`, 'g'),
    read: (g, anchor) => {
      const known = month(g.month);
      if (!anchor || known === 0) return undefined;
      return ofDay(known <= anchor.month ? anchor.year : anchor.year - 1, known, Number(g.day));
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:from|between) )?${Y}(?:${DASH}| to | and | until )(?<to>1[0-9]{3}|20[0-9]{2}|[0-9]{2})\\b`,
      'g',
    ),
    read: (g) => {
      const to = g.to ?? '';
      return years(Number(g.year), Number(to.length === 2 ? (g.year ?? '').slice(0, 2) + to : to));
    },
  },
  {
    pattern: new RegExp(`\\b${S} (?:of )?${Y}\\b`, 'g'),
    read: (g) => ofSeason(Number(g.year), g.season ?? ''),
  },
  {
    pattern: new RegExp(`\\b(?<part>early|mid|late)[ -](?:in )?${Y}\\b`, 'g'),
    read: (g) => within(g.part ?? '', Number(g.year)),
  },
  {
    pattern: /\b(?:(?<part>early|mid|late)[ -])?(?<decade>1[0-9]{2}0|20[0-9]0) ?s\b/g,
    read: (g) => {
      const first = Number(g.decade);
      const [from, to] =
        g.part === 'early' ? [0, 3] : g.part === 'mid' ? [4, 6] : g.part === 'late' ? [7, 9] : [0, 9];
      return years(first + from, first + to, 'decade');
    },
  },
  {
    pattern: /\b(?<century>\d{1,2})(?:st|nd|rd|th)[ -]century\b/g,
    read: (g) => years((Number(g.century) - 1) * 100 + 1, Number(g.century) * 100, 'century'),
  },
  {
    pattern: new RegExp(`\\b(?:since|after) ${Y}\\b`, 'g'),
    read: (g) => ({ start: iso(Number(g.year), 1, 1), precision: 'year' }),
  },
  {
    // What was so by 1917 came about before, nobody says when.
    pattern: new RegExp(`\\b(?:until|till|through|into|to|by(?: the end of)?) ${Y}\\b(?!${OTHERWISE})`, 'g'),
    read: (g) => ({ end: iso(Number(g.year), 12, 31), precision: 'year' }),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:in|by|of|from|during|throughout|the|year|around|circa|,) |\\( ?)${Y}\\b(?! ?(?:people|soldiers|troops|men|tons|km|miles|dollars)\\b)(?!${OTHERWISE})`,
      'g',
    ),
    read: (g) => years(Number(g.year), Number(g.year)),
  },
  {
    pattern: new RegExp(`\\bbefore ${Y}\\b`, 'g'),
    read: (g) => ({ end: iso(Number(g.year) - 1, 12, 31), precision: 'year' }),
  },
  {
    // "his 1919 surrender", "Japan’s 1945 surrender"
    pattern: new RegExp(
      `(?:\\b(?:his|her|its|their|an?|previous|landmark|brief|upcoming)|[’']s) ${Y} (?=[a-z])(?!people|soldiers|troops|men|tons)`,
      'g',
    ),
    read: (g) => years(Number(g.year), Number(g.year)),
  },
  { pattern: /\b(?<which>last|this|next) year\b/g, read: (g, a) => a && years(...shift(a.year, g.which)) },
  {
    pattern: /\b(?<which>last|this|next) month\b/g,
    read: (g, a) => a && monthAt(a, STEPS[g.which ?? ''] ?? 0),
  },
  {
    pattern: /\b(?<which>yesterday|today|tomorrow)\b/g,
    read: (g, a) => a && dayAt(a, STEPS[g.which ?? ''] ?? 0),
  },
  {
    pattern: /\b(?<n>two|three|four|five|ten) years ago\b/g,
    read: (g, a) => a && years(a.year - (COUNTS[g.n ?? ''] ?? 0), a.year - (COUNTS[g.n ?? ''] ?? 0)),
  },
  {
    pattern: new RegExp(`\\b(?:in|last|early in|late in|since) ${M}\\b`, 'g'),
    read: (g, a) => latestMonth(month(g.month), a),
  },
];

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, ten: 10 };
const shift = (year: number, which: string | undefined): [number, number] => {
  const moved = year + (STEPS[which ?? ''] ?? 0);
  return [moved, moved];
};
const monthAt = (a: Anchor, step: number): Interval => {
  const moved = new Date(Date.UTC(a.year, a.month - 1 + step, 1));
  return ofMonth(moved.getUTCFullYear(), moved.getUTCMonth() + 1);
};
const dayAt = (a: Anchor, step: number): Interval | undefined => {
  const moved = new Date(Date.UTC(a.year, a.month - 1, a.day + step));
  return ofDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
};

/** A date in a text: what it covers, and where its words stand. */
export interface FoundDate {
  readonly interval: Interval;
  readonly start: number;
  readonly end: number;
}

const HINT =
  /\d{2}|month|year|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december/;

/**
 * The dates that a text names, as closed intervals of days. Relative ones ("last year", "in March") are read against
 * `anchor`, an ISO date, and left out without one. A bare year counts only where a preposition, an article or a
 * bracket stands before it.
 */
export const findDates = (text: string, anchor?: string): FoundDate[] => {
  const lower = text.toLowerCase();
  if (!HINT.test(lower)) return [];
  const base = readAnchor(anchor);
  const found: FoundDate[] = [];
  for (const rule of RULES)
    for (const match of lower.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((f) => start < f.end && f.start < end)) continue;
      const interval = rule.read(match.groups ?? {}, base);
      if (interval) found.push({ interval, start, end });
    }
  return relativeDates(lower, found);
};
