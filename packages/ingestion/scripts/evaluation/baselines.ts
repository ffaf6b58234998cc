import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Figure } from './figures.ts';

const bound = z.union([z.strictObject({ least: z.number() }), z.strictObject({ most: z.number() })]);
const baselineFile = z.record(z.string(), bound);
/** Figure → the least, or the most, that it may be. */
export type Baselines = z.infer<typeof baselineFile>;

/** What a figure may fall before it counts: other processors round otherwise. */
export const ALLOWANCE = 0.005;

const rounded = (value: number): number => Number(value.toFixed(3));

/** @throws ZodError if the file is not a table of bounds */
export const readBaselines = (file: URL): Baselines =>
  baselineFile.parse(JSON.parse(readFileSync(file, 'utf8')));

/** The bound that a figure sets for later runs. */
export const boundOf = ({ value, better }: Figure): Baselines[string] =>
  better === 'higher' ? { least: rounded(value - ALLOWANCE) } : { most: rounded(value + ALLOWANCE) };

/** The baselines with those of `figures` set anew, in the order of their names. */
export const updated = (baselines: Baselines, figures: readonly Figure[]): Baselines =>
  Object.fromEntries(
    Object.entries({ ...baselines, ...Object.fromEntries(figures.map((f) => [f.id, boundOf(f)])) }).sort(
      ([a], [b]) => (a < b ? -1 : 1),
    ),
  );

/** One line for each figure that is worse than its baseline admits. */
export const fallen = (baselines: Baselines, figures: readonly Figure[]): string[] =>
  figures.flatMap(({ id, value }) => {
    const limit = baselines[id];
    if (limit === undefined) return [];
    if ('least' in limit)
      return value < limit.least
        ? [`${id} fell to ${value.toFixed(3)}, below ${limit.least.toFixed(3)}`]
        : [];
    return value > limit.most ? [`${id} rose to ${value.toFixed(3)}, above ${limit.most.toFixed(3)}`] : [];
  });
