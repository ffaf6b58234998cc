import { QUERIES } from '@entente/graph-queries';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApiDocument } from './document.ts';

const document = openApiDocument('1.2.3');

test('is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('describes every query, with its fields and its problems', () => {
  const { paths } = document as { paths: Record<string, Record<string, unknown>> };
  expect(Object.keys(paths)).toEqual(QUERIES.map(({ id }) => `/api/${id}`));
  for (const query of QUERIES) {
    const operation = paths[`/api/${query.id}`]?.[query.method.toLowerCase()];
    expect(operation).toMatchObject({
      summary: query.title,
      responses: { 200: {}, 400: {}, 404: {}, 504: {} },
    });
  }
  expect(paths['/api/paths']?.get).toMatchObject({
    parameters: expect.arrayContaining([
      expect.objectContaining({ name: 'from', in: 'query', required: true }),
      expect.objectContaining({ name: 'maxLength', required: false }),
    ]) as unknown,
  });
  expect(paths['/api/cypher']).not.toHaveProperty('get');
});

test('every reference leads somewhere', () => {
  const { components } = document as { components: { schemas: Record<string, unknown> } };
  const names = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]*)"/g)];
  expect(names.length).toBeGreaterThan(QUERIES.length);
  for (const [, name = ''] of names) expect(components.schemas).toHaveProperty(name);
});
