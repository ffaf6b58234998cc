import type { Relation } from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-store';
import { quoteCsv } from './escape.ts';
import {
  ENTITY_FIELDS,
  NEO4J_RELATION_FIELDS,
  type Field,
  type FieldType,
  type FieldValue,
} from './fields.ts';
import type { Chunk, ExportFormat, ExportSource } from './format.ts';

const NODES = 'entities.csv';
const EDGES = 'relationships.csv';

/** Between the items of a list and between labels: the unit separator, which `cleanText` leaves in no text. */
const BETWEEN = '\u001F';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
  strings: 'string[]',
};

const typed = <T>(fields: readonly Field<T>[]): string[] =>
  fields.map(({ name, type }) => `${name}:${TYPES[type]}`);

const list = (items: readonly string[]): string =>
  `"${items.map((item) => quoteCsv(item).slice(1, -1)).join(BETWEEN)}"`;

/** An absent value is an unquoted nothing, which the importer leaves out; so is an empty list. */
const cell = (value: FieldValue | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'string') return quoteCsv(value);
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? '' : list(value);
};

const cells = <T>(fields: readonly Field<T>[], item: T): string[] => fields.map(({ of }) => cell(of(item)));

const row = (...values: readonly string[]): string => `${values.join(',')}\n`;

const node = (entity: StoredEntity): string =>
  row(cell(entity.id), cell(entity.name), ...cells(ENTITY_FIELDS, entity), list(['Entity', entity.label]));

const edge = (relation: Relation): string =>
  row(
    cell(relation.subject),
    cell(relation.object),
    cell(relation.type),
    cell(relation.id),
    ...cells(NEO4J_RELATION_FIELDS, relation),
  );

async function* write(source: ExportSource): AsyncGenerator<Chunk> {
  yield { file: NODES, text: row('id:ID', 'name:string', ...typed(ENTITY_FIELDS), ':LABEL') };
  yield {
    file: EDGES,
    text: row(':START_ID', ':END_ID', ':TYPE', 'id:string', ...typed(NEO4J_RELATION_FIELDS)),
  };
  for await (const item of source.scan())
    yield item.kind === 'entity'
      ? { file: NODES, text: node(item.entity) }
      : { file: EDGES, text: edge(item.relation) };
}

/** What `neo4j-admin database import` reads, https://neo4j.com/docs/operations-manual/current/import/ */
export const CSV: ExportFormat = {
  name: 'csv',
  description: 'for neo4j-admin database import; a folder with two files',
  files: [NODES, EDGES],
  hint: (out) =>
    `Import it into an empty database, in ${out}: neo4j-admin database import full --nodes=${NODES} ` +
    `--relationships=${EDGES} --array-delimiter=U+001F --multiline-fields=true neo4j`,
  write,
};
