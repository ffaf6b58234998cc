import type { Relation } from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-store';
import { LABEL_COLOURS, SIGN_COLOURS } from './colours.ts';
import { escapeXml } from './escape.ts';
import { ENTITY_FIELDS, RELATION_FIELDS, valuesOf, type Field, type FieldType } from './fields.ts';
import type { Chunk, ExportFormat, ExportSource } from './format.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  strings: 'string',
};

const NODE_FIELDS: readonly Field<StoredEntity>[] = [
  { name: 'type', type: 'string', of: ({ label }) => label },
  ...ENTITY_FIELDS,
];

const declare = <T>(of: 'node' | 'edge', fields: readonly Field<T>[]): string =>
  [
    `<attributes class="${of}" mode="static">`,
    ...fields.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`),
    '</attributes>',
  ].join('\n');

const attributes = <T>(fields: readonly Field<T>[], item: T): string => {
  const values = valuesOf(fields, item).map(([{ name }, value]) => {
    const text = Array.isArray(value) ? value.join(' | ') : String(value);
    return `<attvalue for="${name}" value="${escapeXml(text)}"/>`;
  });
  return `<attvalues>${values.join('')}</attvalues>`;
};

const colour = (hex: string): string => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
};

/** Area grows with the degree. */
const sizeOf = ({ degree }: StoredEntity): string => (3 + Math.sqrt(degree) * 2).toFixed(2);

const node = (entity: StoredEntity): string =>
  `<node id="${escapeXml(entity.id)}" label="${escapeXml(entity.name)}">` +
  attributes(NODE_FIELDS, entity) +
  `${colour(LABEL_COLOURS[entity.label])}<viz:size value="${sizeOf(entity)}"/></node>\n`;

const ordinal = (date: string): number => {
  const [, year = '0', month = '0', day = '0'] = /^(-?\d+)-(\d+)-(\d+)$/.exec(date) ?? [];
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
};

/** When the edge holds. Open ends can cross, when one statement knows a start and another an earlier end: then only the start. */
const spell = ({ firstDate, lastDate }: Relation): string => {
  const crossed = firstDate !== undefined && lastDate !== undefined && ordinal(lastDate) < ordinal(firstDate);
  const start = firstDate === undefined ? '' : ` start="${firstDate}"`;
  const end = lastDate === undefined || crossed ? '' : ` end="${lastDate}"`;
  return start + end;
};

/** `kind` keeps several relations between the same two entities apart: Gephi would merge them. */
const edge = (relation: Relation): string =>
  `<edge id="${escapeXml(relation.id)}" source="${escapeXml(relation.subject)}" ` +
  `target="${escapeXml(relation.object)}" type="directed" kind="${relation.type}" label="${relation.type}" ` +
  `weight="${relation.support}"${spell(relation)}>` +
  `${attributes(RELATION_FIELDS, relation)}${colour(SIGN_COLOURS[`${relation.sign}`])}</edge>\n`;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Entente</creator><description>A knowledge graph of politics</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
${declare('node', NODE_FIELDS)}
${declare('edge', RELATION_FIELDS)}
<nodes>
`;

async function* write(source: ExportSource): AsyncGenerator<Chunk> {
  yield { text: HEAD };
  let inEdges = false;
  for await (const item of source.scan()) {
    if (item.kind === 'entity') {
      yield { text: node(item.entity) };
      continue;
    }
    yield { text: (inEdges ? '' : '</nodes>\n<edges>\n') + edge(item.relation) };
    inEdges = true;
  }
  yield { text: `${inEdges ? '' : '</nodes>\n<edges>\n'}</edges>\n</graph>\n</gexf>\n` };
}

/** GEXF 1.3, https://gexf.net/schema.html */
export const GEXF: ExportFormat = {
  name: 'gexf',
  description: 'for Gephi, with colours, sizes and dates',
  write,
};
