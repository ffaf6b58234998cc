import { expect, it } from 'vitest';
import { isAsserted } from './trap-measures.ts';

const claim = { subject: { name: 'Kenya' }, relation: 'BACKS', object: { name: 'Sudan' } } as const;

it.each([
  ['a fact', [{ ...claim, polarity: 'asserted', modality: 'actual' }], true],
  ['a denial', [{ ...claim, polarity: 'negated', modality: 'actual' }], false],
  ['a report', [{ ...claim, polarity: 'asserted', modality: 'reported' }], false],
  ['another claim', [{ ...claim, relation: 'OPPOSES', polarity: 'asserted', modality: 'actual' }], false],
  ['nothing', [], false],
] as const)('%s', (_what, statements, expected) => {
  expect(isAsserted('Kenya BACKS Sudan', statements)).toBe(expected);
});
