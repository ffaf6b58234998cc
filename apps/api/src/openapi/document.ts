import { QUERIES, type QueryEntry } from '@entente/graph-queries';
import { z } from 'zod';
import { problemSchema } from './problem-schema.ts';
import { PARTS, RESULT_SCHEMAS } from './results.ts';

type Json = Readonly<Record<string, unknown>>;

const reference = (name: string): string => `#/components/schemas/${name}`;
const inputName = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}Input`;

const PROBLEMS: Readonly<Record<string, string>> = {
  400: 'The input is wrong; `errors` names the fields.',
  403: 'The host or the origin is refused.',
  404: 'What the input names is not in the graph.',
  422: 'The query can’t be answered: an ambiguous name, bad Cypher, an attempt to write.',
  503: 'The store can’t be reached or trusted.',
  504: 'The query took longer than it may.',
  default: 'Any other problem.',
};

const problemResponses: Json = Object.fromEntries(
  Object.entries(PROBLEMS).map(([status, description]) => [
    status,
    { description, content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } } },
  ]),
);

/** JSON schemas of the results, shared parts by reference. */
const resultSchemas = (): Json => {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries({ ...PARTS, ...RESULT_SCHEMAS, Problem: problemSchema }))
    registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, { uri: reference, io: 'output', unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)]));
};

/** OpenAPI's components are named by where they stand. */
const bare = (schema: object): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));

const inputSchema = (query: QueryEntry): Json => bare(z.toJSONSchema(query.input, { io: 'input' }));

const fieldsSchema = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
  required: z.array(z.string()).default([]),
});

const parametersOf = (query: QueryEntry): readonly Json[] => {
  const { properties, required } = fieldsSchema.parse(inputSchema(query));
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    // Repeated, `avoid=A&avoid=B`; one value may also hold a list with commas.
    ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
    schema,
  }));
};

const responsesOf = (query: QueryEntry): Json => ({
  200: {
    description: query.summary,
    content: { 'application/json': { schema: { $ref: reference(query.output) } } },
  },
  ...problemResponses,
});

const operation = (query: QueryEntry, method: 'get' | 'post'): Json => ({
  operationId: method === query.method.toLowerCase() ? query.id : `${query.id}-post`,
  summary: query.title,
  description: query.summary,
  ...(method === 'get'
    ? { parameters: parametersOf(query) }
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: reference(inputName(query.id)) } } },
        },
      }),
  responses: responsesOf(query),
});

const pathOf = (query: QueryEntry): [string, Json] => [
  `/api/${query.id}`,
  {
    ...(query.method === 'GET' ? { get: operation(query, 'get') } : {}),
    post: operation(query, 'post'),
  },
];

/** The API in OpenAPI 3.1, generated from the catalogue: every route, input, result and problem. */
export const openApiDocument = (version: string): Json => {
  const queries: readonly QueryEntry[] = QUERIES;
  const inputs = Object.fromEntries(queries.map((query) => [inputName(query.id), inputSchema(query)]));
  return {
    openapi: '3.1.1',
    info: {
      title: 'Entente',
      version,
      description:
        'A graph of who backs whom, who brokered what and what caused what, with the sentence behind every edge.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    // A token is asked for only where the server was started with one.
    security: [{}, { token: [] }],
    paths: Object.fromEntries(queries.map(pathOf)),
    components: {
      schemas: { ...inputs, ...resultSchemas() },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
};
