import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEVELOPMENT, HELD_OUT, splitOf } from './splits.ts';

const RECIPE = readFileSync(
  new URL('../../../../training/entente_training/relations/recipe.py', import.meta.url),
  'utf8',
);

const listed = (name: string): string[] => {
  const [, list = ''] = new RegExp(`^${name} = frozenset\\(\\s*\\{([^}]*)\\}`, 'm').exec(RECIPE) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, document = '']) => document).sort();
};

it.each([
  ['TEST_DOCUMENTS', HELD_OUT],
  ['DEVELOPMENT_DOCUMENTS', DEVELOPMENT],
])('has the %s of training', (name, documents) => {
  expect(listed(name)).toEqual([...documents].sort());
});

it.each([
  ['profile-kenya', 'held-out'],
  ['profile-mali', 'development'],
  ['profile-nepal', 'training'],
])('takes %s for %s', (name, split) => {
  expect(splitOf(name)).toBe(split);
});
