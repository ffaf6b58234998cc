import { FAMILIES, LABEL_NAMES, RELATION_NAMES, type Sign } from '@entente/graph-schema';
import type { EdgeFilter } from '@entente/graph-store';
import { z } from 'zod';

// Every field takes what a program gives it and what a query string or a command line gives it: strings.

const asNumber = (value: number): unknown => {
  const given: unknown = value;
  return typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
};

const FLAGS: Readonly<Record<string, boolean>> = {
  '': true,
  '1': true,
  true: true,
  yes: true,
  on: true,
  '0': false,
  false: false,
  no: false,
  off: false,
};

const asFlag = (value: boolean): unknown => {
  const given: unknown = value;
  return typeof given === 'string' ? (FLAGS[given.toLowerCase()] ?? given) : given;
};

/** A lone string is a comma-separated list; repeated parameters are taken one by one. */
const parts = (given: unknown): unknown => {
  if (typeof given === 'number') return [given];
  if (typeof given !== 'string') return given;
  return given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
};

/** A whole number from `min` to `max`. */
export const integer = (min: number, max: number) => z.preprocess(asNumber, z.int().min(min).max(max));

/** A share, 0 to 1. */
const ratio = () => z.preprocess(asNumber, z.number().min(0).max(1));

/** `true`, `1`, `yes`, `on` or nothing at all for yes; `false`, `0`, `no`, `off` for no. */
export const flag = () => z.preprocess(asFlag, z.boolean());

/** A list of words of a fixed vocabulary, in any case of letters, none when empty. */
export const words = <const T extends string>(vocabulary: readonly T[]) => {
  const canonical = new Map(vocabulary.map((word) => [word.toLowerCase(), word]));
  const fix = (part: unknown): unknown =>
    typeof part === 'string' ? (canonical.get(part.toLowerCase()) ?? part) : part;
  const read = (value: readonly T[]): unknown => {
    const list = parts(value);
    return Array.isArray(list) ? list.map(fix) : list;
  };
  return z.preprocess(read, z.array(z.enum(vocabulary as [T, ...T[]])));
};

/** A list of names or ids. */
const texts = () => z.preprocess((value: readonly string[]) => parts(value), z.array(z.string().min(1)));

const signs = () =>
  z.preprocess(
    (value: readonly Sign[]): unknown => {
      const list = parts(value);
      return Array.isArray(list) ? list.map((part: unknown) => asNumber(part as number)) : list;
    },
    z.array(z.union([z.literal(1), z.literal(-1), z.literal(0)])),
  );

const DAY = /^-?\d{4,}(?:-\d{2}(?:-\d{2})?)?$/;

const lastOfMonth = (year: number, month: number): string =>
  String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');

const isRealDay = (iso: string): boolean => {
  const time = new Date(iso.startsWith('-') ? `-00${iso.slice(1)}` : iso);
  return !Number.isNaN(time.getTime()) && (iso.startsWith('-') || time.toISOString().startsWith(iso));
};

const widen = (text: string, side: 'first' | 'last'): string => {
  const [, year = '', month, day] = /^(-?\d{4,})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (day !== undefined) return text;
  if (month === undefined) return side === 'first' ? `${year}-01-01` : `${year}-12-31`;
  return `${year}-${month}-${side === 'first' ? '01' : lastOfMonth(Number(year), Number(month))}`;
};

/** A day; of a year or a month alone, its first or last one. */
const day = (side: 'first' | 'last') =>
  z
    .string()
    .regex(DAY, 'a date: YYYY, YYYY-MM or YYYY-MM-DD')
    .transform((text) => widen(text, side))
    .refine(isRealDay, 'a day that the calendar has');

export const entityRef = (what: string) => z.string().trim().min(1).describe(`${what}: an id or a name`);

/** The fields by which a caller narrows the edges of a query. */
export const edgeFilterFields = {
  families: words(FAMILIES).optional().describe('Only edges of these families'),
  relations: words(RELATION_NAMES).optional().describe('Only these relations'),
  signs: signs().optional().describe('Only edges of these signs: 1 friendly, -1 hostile, 0 neither'),
  minConfidence: ratio().optional().describe('Least confidence of an edge, 0 to 1'),
  since: day('first').optional().describe('Leave out edges that are over before this day'),
  until: day('last').optional().describe('Leave out edges that begin after this day'),
  structure: flag().default(false).describe('Use LOCATED_IN and PART_OF too'),
} as const;

export const avoidField = texts().optional().describe('Entities to keep out of it: ids or names');

export const labelsField = words(LABEL_NAMES).optional().describe('Only entities with these labels');

type FilterInput = Partial<z.output<z.ZodObject<typeof edgeFilterFields>>>;

/**
 * @param avoid ids
 * @returns the port's filter; an empty list filters nothing
 */
export const edgeFilter = (input: FilterInput, avoid: readonly string[] = []): EdgeFilter => ({
  ...(input.families?.length ? { families: input.families } : {}),
  ...(input.relations?.length ? { relations: input.relations } : {}),
  ...(input.signs?.length ? { signs: input.signs } : {}),
  ...(input.minConfidence === undefined ? {} : { minConfidence: input.minConfidence }),
  ...(input.since === undefined ? {} : { from: input.since }),
  ...(input.until === undefined ? {} : { to: input.until }),
  ...(avoid.length > 0 ? { avoid } : {}),
  structure: input.structure ?? false,
});
