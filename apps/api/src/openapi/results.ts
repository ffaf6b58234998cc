import {
  FAMILIES,
  documentSchema,
  entitySchema,
  labelSchema,
  relationSchema,
  relationTypeSchema,
  statementSchema,
} from '@entente/graph-schema';
import type { Results } from '@entente/graph-queries';
import { z } from 'zod';

// What the queries give, as schemas: the OpenAPI document is made of them, and tests hold the answers against them.

const count = () => z.int().nonnegative();

const storedEntity = entitySchema.unwrap().extend({ degree: count(), documents: count() });

const documentSummary = documentSchema
  .unwrap()
  .omit({ text: true, coverage: true })
  .extend({ statements: count(), coverage: z.number().min(0).max(1) });

const slice = z.object({
  entities: z.array(storedEntity),
  relations: z.array(relationSchema),
  omitted: z.object({ entities: count(), relations: count() }),
});

const quote = z.object({ statement: statementSchema, document: documentSummary });
const hop = z.object({ relation: relationSchema, forward: z.boolean(), quote });
const truncated = z.literal(true).exactOptional();
const hint = z.string().exactOptional();

const path = z.object({ entities: z.array(storedEntity), hops: z.array(hop), confidence: z.number() });

const causalHop = hop.extend({
  contradictions: z.array(quote),
  contradicted: z.literal(true).exactOptional(),
  joined: z.boolean(),
});

const causalChain = path.extend({
  hops: z.array(causalHop),
  sign: z.union([z.literal(1), z.literal(-1)]),
  weakest: count(),
});

const label = z.object({
  name: labelSchema,
  plural: z.string(),
  description: z.string(),
  actor: z.boolean(),
  kinds: z.array(z.string()).exactOptional(),
  examples: z.array(z.string()),
});

const relationEntry = z.object({
  name: relationTypeSchema,
  family: z.enum(FAMILIES),
  sign: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  weight: z.number(),
  symmetric: z.boolean(),
  subject: z.array(labelSchema),
  object: z.array(labelSchema),
  plover: z.string(),
  reading: z.string(),
  description: z.string(),
  arguments: z.array(z.enum(['item', 'from', 'recipient'])).exactOptional(),
});

const cypherValue = z
  .unknown()
  .describe(
    'null, a boolean, a number, a text, a list, a map, or a map with `$type` node, relationship or path',
  );

/** Parts that several results share, by name. */
export const PARTS = {
  Entity: storedEntity,
  Relation: relationSchema,
  Statement: statementSchema,
  Document: documentSummary,
  Quote: quote,
  Hop: hop,
  Path: path,
  CausalHop: causalHop,
  CausalChain: causalChain,
} as const;

/** The result of each query, by the name of its type. */
export const RESULT_SCHEMAS = {
  StatusResult: z.object({
    engine: z.enum(['embedded', 'neo4j']),
    location: z.string(),
    counts: z.object({ documents: count(), entities: count(), relations: count(), statements: count() }),
    extractor: z.string().exactOptional(),
  }),
  SearchResult: z.object({
    hits: z.array(z.object({ entity: storedEntity, score: z.number(), matched: z.string() })),
    truncated,
  }),
  EntityResult: z.object({ entity: storedEntity, slice, quotes: z.array(quote) }),
  Slice: slice,
  PathsResult: z.object({ from: storedEntity, to: storedEntity, paths: z.array(path), truncated, hint }),
  ChainsResult: z.object({
    from: storedEntity.exactOptional(),
    to: storedEntity.exactOptional(),
    chains: z.array(causalChain),
    truncated,
    hint,
  }),
  EvidenceResult: z.object({
    relation: relationSchema.exactOptional(),
    entities: z.array(storedEntity),
    supporting: z.array(quote),
    denying: z.array(quote),
    omitted: count(),
  }),
  DocumentsResult: z.object({ documents: z.array(documentSummary), total: count().exactOptional() }),
  DocumentResult: z.object({
    document: documentSummary.extend({
      text: z.string(),
      spans: z.array(z.object({ start: count(), end: count(), kind: z.string() })),
    }),
    statements: z.array(statementSchema),
    omitted: count().exactOptional(),
  }),
  CypherQueryResult: z.object({
    columns: z.array(z.string()),
    rows: z.array(z.array(cypherValue)),
    truncated: z.boolean(),
    milliseconds: z.number(),
    slice,
  }),
  OntologyResult: z.object({
    labels: z.array(label),
    families: z.array(z.enum(FAMILIES)),
    relations: z.array(relationEntry),
  }),
} as const satisfies Record<keyof Results, z.ZodType>;
