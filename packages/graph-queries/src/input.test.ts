import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { QUERIES, findQuery } from './catalogue.ts';
import { InvalidInputError } from './errors.ts';
import { MemoryStore } from './testing/memory-store.ts';

const paths = (given: Record<string, unknown>) =>
  findQuery('paths')?.input.parse({ from: 'A', to: 'B', ...given });

describe('input of a query', () => {
  test.each([
    ['a number', { maxLength: '6' }, { maxLength: 6 }],
    ['a share', { minConfidence: '0.5' }, { minConfidence: 0.5 }],
    ['yes', { directed: 'yes' }, { directed: true }],
    ['a flag without a value', { directed: '' }, { directed: true }],
    ['no', { directed: '0' }, { directed: false }],
    ['a list with commas', { relations: 'BACKS, OPPOSES' }, { relations: ['BACKS', 'OPPOSES'] }],
    ['a repeated parameter', { relations: ['BACKS', 'OPPOSES'] }, { relations: ['BACKS', 'OPPOSES'] }],
    ['words in small letters', { relations: 'backs,allied_with' }, { relations: ['BACKS', 'ALLIED_WITH'] }],
    ['signs', { signs: '1,-1' }, { signs: [1, -1] }],
    ['one sign as a number', { signs: 0 }, { signs: [0] }],
    ['an empty list', { families: '' }, { families: [] }],
    ['names that hold a comma, repeated', { avoid: ['A, B', 'C'] }, { avoid: ['A, B', 'C'] }],
    ['a day', { since: '2020-02-29' }, { since: '2020-02-29' }],
    ['a year', { since: '2020', until: '2020' }, { since: '2020-01-01', until: '2020-12-31' }],
    ['a month', { since: '2020-02', until: '2020-02' }, { since: '2020-02-01', until: '2020-02-29' }],
    ['a year before our era', { since: '-0044' }, { since: '-0044-01-01' }],
  ])('reads %s', (_, given, expected) => {
    expect(paths(given)).toMatchObject(expected);
  });

  test.each([
    ['maxLength', '9'],
    ['maxLength', 'four'],
    ['maxLength', ''],
    ['maxLength', '2.5'],
    ['minConfidence', '1.1'],
    ['directed', 'perhaps'],
    ['relations', 'LOVES'],
    ['signs', '2'],
    ['since', '2021-02-29'],
    ['since', '2021-13'],
    ['since', 'last week'],
    ['from', '  '],
    ['to', ['A', 'B']],
    ['colour', 'red'],
  ])('refuses %s=%s and names the field', async (field, value) => {
    const asked = findQuery('paths')?.execute(
      { store: new MemoryStore() },
      { from: 'A', to: 'B', [field]: value },
    );
    const error: unknown = await asked?.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ code: 'input-invalid', fields: [{ field }] });
  });

  test('a number means the same as its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (length) => {
        expect(paths({ maxLength: length })).toEqual(paths({ maxLength: String(length) }));
      }),
    );
  });
});

describe('catalogue', () => {
  test('has each id once', () => {
    expect(new Set(QUERIES.map(({ id }) => id)).size).toBe(QUERIES.length);
  });

  test.each(QUERIES.map((query) => [query.id, query.input] as const))(
    '%s has flat fields, each described',
    (_, input) => {
      const { properties = {} } = z.toJSONSchema(input, { io: 'input' });
      for (const [field, schema] of Object.entries(properties)) {
        expect(schema, field).toHaveProperty('description');
        if (field !== 'parameters') expect(schema, field).not.toHaveProperty('properties');
      }
    },
  );

  test('an empty graph has an answer', async () => {
    const context = { store: new MemoryStore() };
    expect(await findQuery('status')?.execute(context, {})).not.toHaveProperty('extractor');
    expect(await findQuery('overview')?.execute(context, {})).toMatchObject({ entities: [] });
    expect(await findQuery('search')?.execute(context, { text: 'x' })).toEqual({ hits: [] });
  });

  test('a query that was given up asks the store nothing', async () => {
    const signal = AbortSignal.abort();
    const asked = findQuery('status')?.execute({ store: new MemoryStore(), signal }, {});
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
