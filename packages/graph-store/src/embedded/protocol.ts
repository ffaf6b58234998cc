import { z } from 'zod';

/** Messages between the store and the process that holds the index; parsed on both sides. */
const propertySchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]);
const propertiesSchema = z.record(z.string(), propertySchema).readonly();

/** A node to be there with these properties and no others. */
const nodeSchema = z.object({ label: z.string(), properties: propertiesSchema });
/** An edge by the ids of its ends. */
const edgeSchema = z.object({ type: z.string(), from: z.string(), to: z.string() });
const relationEdgeSchema = edgeSchema.extend({ properties: propertiesSchema });

/** One step of the index, written whole or not at all. */
export const changeSchema = z.object({
  /** Documents that go, with their statements. */
  removeDocuments: z.array(z.string()),
  removeRelations: z.array(edgeSchema.extend({ id: z.string() })),
  removeEntities: z.array(z.string()),
  entities: z.array(nodeSchema),
  relations: z.array(relationEdgeSchema),
  documents: z.array(propertiesSchema),
  statements: z.array(propertiesSchema),
  mentions: z.array(edgeSchema.omit({ type: true }).extend({ properties: propertiesSchema })),
});
export type Change = z.infer<typeof changeSchema>;

export const requestSchema = z.discriminatedUnion('type', [
  /** Opens or makes the index; without a path in memory. */
  z.object({
    type: z.literal('open'),
    path: z.string().nullable(),
    readOnly: z.boolean(),
    megabytes: z.number(),
  }),
  z.object({ type: z.literal('status') }),
  z.object({ type: z.literal('touched'), documents: z.array(z.string()) }),
  z.object({ type: z.literal('write'), change: changeSchema }),
  z.object({
    type: z.literal('query'),
    text: z.string(),
    parameters: z.record(z.string(), z.unknown()),
    maxRows: z.int().nonnegative(),
  }),
  z.object({ type: z.literal('close') }),
]);
export type IndexRequest = z.infer<typeof requestSchema>;
export const requestMessageSchema = z.object({ id: z.int(), request: requestSchema });

export const replySchema = z.discriminatedUnion('ok', [
  z.object({ id: z.int(), ok: z.literal(true), result: z.unknown() }),
  z.object({ id: z.int(), ok: z.literal(false), message: z.string(), status: z.string().optional() }),
]);

/** What a document looks like in the index; another look means that it is out of step. */
export const indexedDocumentSchema = z.object({ id: z.string(), look: z.string() });
export const statusSchema = z.object({
  documents: z.array(indexedDocumentSchema),
  nodes: z.int(),
  edges: z.int(),
});
export type IndexStatus = z.infer<typeof statusSchema>;

/** What the documents to be removed have a part in. */
export const touchedSchema = z.object({
  entities: z.array(z.string()),
  claims: z.array(
    z.object({ relationId: z.string(), relation: z.string(), subject: z.string(), object: z.string() }),
  ),
});
export type Touched = z.infer<typeof touchedSchema>;

export const queryResultSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  truncated: z.boolean(),
});
