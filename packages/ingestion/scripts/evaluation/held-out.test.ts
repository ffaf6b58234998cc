import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HELD_OUT } from './held-out.ts';

const RECIPE = new URL('../../../../training/entente_training/relations/recipe.py', import.meta.url);

it('sets aside the documents that training sets aside', () => {
  const [, list = ''] = /TEST_DOCUMENTS = frozenset\(\s*\{([^}]*)\}/.exec(readFileSync(RECIPE, 'utf8')) ?? [];
  const names = [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  expect(names.sort()).toEqual([...HELD_OUT].sort());
});
