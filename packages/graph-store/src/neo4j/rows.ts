import { entitySchema, labelSchema, type Relation } from '@entente/graph-schema';
import { z } from 'zod';
import type { StoredEntity } from '../port.ts';
import { relationFromProperties } from '../shared/index.ts';
import type { Row } from './connection.ts';

const storedEntitySchema = z.intersection(
  entitySchema,
  z.object({ degree: z.int().nonnegative(), documents: z.int().positive() }),
);

/** What a read returns of an entity `e`; nodes that are not Entente's have no tally. */
export const ENTITY = (e: string): string =>
  `{id: ${e}.id, name: ${e}.name, labels: labels(${e}), kind: ${e}.kind, wikidata: ${e}.wikidata, aliases: ${e}.aliases, degree: ${e}.degree, documents: ${e}.documents}`;

/** What a read returns of an edge `r`, whichever way it was walked. */
export const RELATION = (r: string): string =>
  `{type: type(${r}), subject: startNode(${r}).id, object: endNode(${r}).id, properties: properties(${r})}`;

/** Without the keys whose value is null, which is how Cypher says that they are absent. */
const present = (row: object): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

const record = z.record(z.string(), z.unknown());

/** @throws ZodError on a node that isn't Entente's. */
export const entityFromRow = (value: unknown): StoredEntity => {
  const row = record.parse(value);
  const label = z
    .array(z.string())
    .parse(row.labels)
    .find((name) => labelSchema.safeParse(name).success);
  const { degree, documents, ...entity } = storedEntitySchema.parse(present({ ...row, label }));
  return { ...entitySchema.parse(entity), degree, documents };
};

const relationRow = z.object({
  type: z.string(),
  subject: z.string(),
  object: z.string(),
  properties: record,
});

/** @throws ZodError on an edge that isn't Entente's. */
export const relationFromRow = (value: unknown): Relation => {
  const { type, subject, object, properties } = relationRow.parse(value);
  return relationFromProperties(type, subject, object, properties);
};
