import { QueryError, StoreError } from '@entente/graph-schema';
import { expect, test, vi } from 'vitest';
import { looserHint, type Loosening } from './hints.ts';
import { MemoryStore } from './testing/memory-store.ts';

const context = { store: new MemoryStore() };

/** A query is the set of what it forbids; a step allows one thing. */
const step = (letter: string): Loosening<string> => ({
  words: `allow ${letter}`,
  applies: (query) => query.includes(letter),
  loosen: (query) => query.replace(letter, ''),
});
const STEPS = ['a', 'b', 'c'].map(step);
const tooSlow = new QueryError('slow', { code: 'query-timeout', remedy: 'wait' });

test.each([
  ['the first that helps', 'abc', ['ac', 'ab'], { words: 'allow b', complete: true }],
  ['only what changes something', 'ac', ['a'], { words: 'allow c', complete: true }],
  ['all together when none helps alone', 'ab', [''], { words: 'allow a, allow b', complete: true }],
  ['nothing', 'abc', [], { complete: true }],
  ['nothing to allow', '', [''], { complete: true }],
])('%s', async (_, query, answers, expected) => {
  const found = async (looser: string) => answers.includes(looser);
  expect(await looserHint(context, query, STEPS, found)).toEqual(expected);
});

test('an attempt past the limits of the store leaves the answer open', async () => {
  const found = vi.fn(async (looser: string) => {
    if (looser === 'bc') throw tooSlow;
    return looser === 'ab';
  });
  expect(await looserHint(context, 'abc', STEPS, found)).toEqual({ words: 'allow c', complete: false });
  expect(await looserHint(context, 'abc', STEPS, () => Promise.reject(tooSlow))).toEqual({ complete: false });
});

test('a store that fails is not a hint', async () => {
  const failure = new StoreError('gone', { code: 'store-unreachable', remedy: 'start it' });
  await expect(looserHint(context, 'abc', STEPS, () => Promise.reject(failure))).rejects.toBe(failure);
});

test('asks nothing more when patience is at its end', async () => {
  const found = vi.fn(async () => false);
  expect(await looserHint(context, 'abc', STEPS, found, -1)).toEqual({ complete: false });
  expect(found).not.toHaveBeenCalled();
});
