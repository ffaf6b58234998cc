import { relationEntry, type Relation } from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-store';

export type FieldType = 'string' | 'integer' | 'double' | 'boolean' | 'strings';
export type FieldValue = string | number | boolean | readonly string[];

/** One attribute of an exported entity or edge: the same name and type in every format. */
export interface Field<T> {
  readonly name: string;
  readonly type: FieldType;
  /** `undefined` where the item has none: the format then writes nothing. */
  readonly of: (item: T) => FieldValue | undefined;
}

/** Beside the id, the name and the label. */
export const ENTITY_FIELDS: readonly Field<StoredEntity>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'wikidata', type: 'string', of: ({ wikidata }) => wikidata },
  { name: 'aliases', type: 'strings', of: ({ aliases }) => aliases },
  { name: 'degree', type: 'integer', of: ({ degree }) => degree },
  { name: 'documents', type: 'integer', of: ({ documents }) => documents },
];

/** Beside the id, the type and the two ends. */
export const RELATION_FIELDS: readonly Field<Relation>[] = [
  { name: 'family', type: 'string', of: ({ type }) => relationEntry(type).family },
  { name: 'symmetric', type: 'boolean', of: ({ type }) => relationEntry(type).symmetric },
  { name: 'confidence', type: 'double', of: ({ confidence }) => confidence },
  { name: 'support', type: 'integer', of: ({ support }) => support },
  { name: 'documents', type: 'integer', of: ({ documents }) => documents },
  { name: 'denials', type: 'integer', of: ({ denials }) => denials },
  { name: 'sign', type: 'integer', of: ({ sign }) => sign },
  { name: 'goldstein', type: 'double', of: ({ weight }) => weight },
  { name: 'modality', type: 'string', of: ({ modality }) => modality },
  { name: 'firstDate', type: 'string', of: ({ firstDate }) => firstDate },
  { name: 'lastDate', type: 'string', of: ({ lastDate }) => lastDate },
  { name: 'statements', type: 'strings', of: ({ statements }) => statements },
];

/** As the store's own schema in Neo4j names them; elsewhere `weight` is a tool's word for thickness or length. */
export const NEO4J_RELATION_FIELDS: readonly Field<Relation>[] = RELATION_FIELDS.map((field) =>
  field.name === 'goldstein' ? { ...field, name: 'weight' } : field,
);

/** The fields that an item has, with their values. */
export const valuesOf = <T>(fields: readonly Field<T>[], item: T): [Field<T>, FieldValue][] =>
  fields.flatMap((field): [Field<T>, FieldValue][] => {
    const value = field.of(item);
    return value === undefined ? [] : [[field, value]];
  });
