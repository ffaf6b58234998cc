import { expect, it } from 'vitest';
import { boundOf, fallen, updated } from './baselines.ts';
import { figure } from './figures.ts';

const recall = (value: number) => figure('gold.recall', 'gold recall', value, 'five papers');
const error = (value: number) => figure('calibration', 'error', value, 'all', 'lower');

it.each([
  ['more than before', recall(0.6), []],
  ['as much as before', recall(0.5), []],
  ['a rounding less than before', recall(0.496), []],
  ['less than before', recall(0.49), ['gold.recall fell to 0.490, below 0.495']],
  ['a smaller error', error(0.01), []],
  ['a larger error', error(0.06), ['calibration rose to 0.060, above 0.055']],
  ['a figure without a baseline', figure('new', 'new', 0, 'nothing'), []],
])('%s', (_what, measured, expected) => {
  const baselines = updated({}, [recall(0.5), error(0.05)]);
  expect(fallen(baselines, [measured])).toEqual(expected);
});

it('keeps the bounds of figures that were not measured, in the order of their names', () => {
  const baselines = updated({ 'z.other': { least: 0.1 } }, [recall(0.7)]);
  expect(Object.entries(baselines)).toEqual([
    ['gold.recall', boundOf(recall(0.7))],
    ['z.other', { least: 0.1 }],
  ]);
});
