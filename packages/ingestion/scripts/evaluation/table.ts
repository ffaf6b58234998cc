import type { Baselines } from './baselines.ts';
import type { Figure } from './figures.ts';

const limitOf = (limit: Baselines[string] | undefined): string => {
  if (limit === undefined) return '';
  return 'least' in limit ? `≥ ${limit.least.toFixed(3)}` : `≤ ${limit.most.toFixed(3)}`;
};

/** The figures as lines of a table: name, value, baseline, what it was measured on. */
export const table = (figures: readonly Figure[], baselines: Baselines): string[] => {
  const width = Math.max(...figures.map(({ label }) => label.length), 0) + 2;
  return figures.map(({ id, label, value, of }) =>
    `${label.padEnd(width)}${value.toFixed(3).padStart(7)}  ${limitOf(baselines[id]).padEnd(9)}${of}`.trimEnd(),
  );
};
