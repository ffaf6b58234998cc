import { documentId } from '@entente/graph-schema';
import { basename, extname } from 'node:path';
import type { BlockHint, MarkupRange, SourceDocument } from '../analysis.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => name.length >= 3 && month.startsWith(name.toLowerCase().replace(/\.$/, ''))) +
  1;

const isoDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
};

/**
 * A written date as an ISO day: "2019-07-14", "2019-07-14T08:00Z", "14 July 2019", "July 14, 2019", "July 2019" (its
 * first day); undefined if it is none of these.
 */
export const parseDate = (written: string): string | undefined => {
  const text = written.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})/u.exec(text);
  if (british) return isoDay(Number(british[3]), monthNumber(british[2] ?? ''), Number(british[1]));
  const american = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  if (american) return isoDay(Number(american[3]), monthNumber(american[1] ?? ''), Number(american[2]));
  const month = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  return month ? isoDay(Number(month[2]), monthNumber(month[1] ?? ''), 1) : undefined;
};

const DATE_IN_NAME = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

const nameOf = (location: string): string => basename(location.replace(/[?#].*$/, ''));

/** The day that a file's name begins with or holds, as in `2019-07-14-brief.md`. */
export const dateFromName = (location: string): string | undefined => {
  const found = DATE_IN_NAME.exec(nameOf(location));
  const year = Number(found?.[1]);
  return found && year >= 1500 && year < 2200 ? isoDay(year, Number(found[2]), Number(found[3])) : undefined;
};

const titleFromName = (location: string): string => {
  const name = nameOf(location);
  const bare = name.slice(0, name.length - extname(name).length);
  const words = bare.replace(DATE_IN_NAME, '').replace(/[-_]+/g, ' ').trim();
  return [words, bare, name].find((title) => title !== '') ?? location;
};

/** What a reader found out about a document; what it leaves open is told from the text and the name. */
export interface SourceParts {
  readonly id?: string | undefined;
  readonly text: string;
  readonly location: string;
  readonly format: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
  readonly markup?: readonly MarkupRange[];
  readonly blockHints?: readonly BlockHint[];
}

const filled = (text: string | undefined): string | undefined => {
  const bare = text?.trim();
  return bare === '' ? undefined : bare;
};

const isWithin = (at: number, ranges: readonly MarkupRange[]): boolean =>
  ranges.some(({ start, end }) => at >= start && at < end);

/** The first line, where it looks like a heading. */
const titleFromText = (text: string, markup: readonly MarkupRange[]): string | undefined => {
  for (const match of text.slice(0, 4000).matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (line === '' || isWithin(match.index, markup)) continue;
    return line.length <= 150 && !/[.!;,:]$/.test(line) ? line : undefined;
  }
  return undefined;
};

/** A document with title, date and id filled in: the title from its heading or name, the date from its name. */
export const makeSource = (parts: SourceParts): SourceDocument => {
  const { text, location, format, publisher, markup = [], blockHints = [] } = parts;
  const date = parts.date ?? dateFromName(location);
  return {
    id: parts.id ?? documentId(text, date),
    title: filled(parts.title) ?? titleFromText(text, markup) ?? titleFromName(location),
    ...(date === undefined ? {} : { date }),
    ...(publisher ? { publisher } : {}),
    location,
    format,
    text,
    markup,
    blockHints,
  };
};
