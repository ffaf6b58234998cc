import type { Relation } from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-store';
import { escapeXml } from './escape.ts';
import { ENTITY_FIELDS, RELATION_FIELDS, valuesOf, type Field, type FieldType } from './fields.ts';
import type { Chunk, ExportFormat, ExportSource } from './format.ts';

/** GraphML has no lists: they are JSON in a string. */
const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
  strings: 'string',
};

const NODE_FIELDS: readonly Field<StoredEntity>[] = [
  { name: 'name', type: 'string', of: ({ name }) => name },
  { name: 'label', type: 'string', of: ({ label }) => label },
  ...ENTITY_FIELDS,
];
const EDGE_FIELDS: readonly Field<Relation>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  ...RELATION_FIELDS,
];

const declare = <T>(of: 'node' | 'edge', fields: readonly Field<T>[]): string =>
  fields
    .map(
      ({ name, type }) =>
        `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');

const data = <T>(of: 'node' | 'edge', fields: readonly Field<T>[], item: T): string =>
  valuesOf(fields, item)
    .map(([{ name }, value]) => {
      const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
      return `<data key="${of}-${name}">${escapeXml(text)}</data>`;
    })
    .join('');

const node = (entity: StoredEntity): string =>
  `<node id="${escapeXml(entity.id)}">${data('node', NODE_FIELDS, entity)}</node>\n`;

const edge = (relation: Relation): string =>
  `<edge id="${escapeXml(relation.id)}" source="${escapeXml(relation.subject)}" ` +
  `target="${escapeXml(relation.object)}">${data('edge', EDGE_FIELDS, relation)}</edge>\n`;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declare('node', NODE_FIELDS)}${declare('edge', EDGE_FIELDS)}<graph id="entente" edgedefault="directed">
`;

async function* write(source: ExportSource): AsyncGenerator<Chunk> {
  yield { text: HEAD };
  for await (const item of source.scan())
    yield { text: item.kind === 'entity' ? node(item.entity) : edge(item.relation) };
  yield { text: '</graph>\n</graphml>\n' };
}

/** GraphML, http://graphml.graphdrawing.org/specification.html */
export const GRAPHML: ExportFormat = {
  name: 'graphml',
  description: 'for yEd, Cytoscape, igraph and NetworkX, with typed keys',
  write,
};
