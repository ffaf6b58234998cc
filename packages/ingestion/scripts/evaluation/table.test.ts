import { expect, it } from 'vitest';
import { figure } from './figures.ts';
import { table } from './table.ts';

it('sets values below one another, with their baselines and what they were measured on', () => {
  const figures = [
    figure('gold.recall', 'gold: core recall', 0.5, '5 of 10 core'),
    figure('calibration', 'calibration error', 0.0421, '', 'lower'),
    figure('new', 'new', 1, 'all'),
  ];
  expect(table(figures, { 'gold.recall': { least: 0.45 }, calibration: { most: 0.05 } })).toEqual([
    'gold: core recall    0.500  ≥ 0.450  5 of 10 core',
    'calibration error    0.042  ≤ 0.050',
    'new                  1.000           all',
  ]);
});

it('is empty without figures', () => {
  expect(table([], {})).toEqual([]);
});
