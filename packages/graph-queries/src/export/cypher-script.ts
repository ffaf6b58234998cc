import {
  LABEL_NAMES,
  neo4jSchema,
  RELATION_NAMES,
  type Label,
  type Relation,
  type RelationType,
} from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-store';
import { quoteCypher } from './escape.ts';
import {
  ENTITY_FIELDS,
  NEO4J_RELATION_FIELDS,
  valuesOf,
  type Field,
  type FieldType,
  type FieldValue,
} from './fields.ts';
import type { Chunk, ExportFormat, ExportSource } from './format.ts';

/** Rows of a statement: more make the planner slow, fewer the round trips many. */
const BATCH = 200;

/** A double keeps its point, so that a whole one doesn't become an integer. */
const numeral = (value: number, type: FieldType): string =>
  type === 'double' && Number.isInteger(value) ? value.toFixed(1) : String(value);

const literal = (value: FieldValue, type: FieldType): string => {
  if (typeof value === 'string') return quoteCypher(value);
  if (typeof value === 'number') return numeral(value, type);
  if (typeof value === 'boolean') return String(value);
  return `[${value.map(quoteCypher).join(', ')}]`;
};

const map = <T>(fields: readonly Field<T>[], item: T): string =>
  `{${valuesOf(fields, item)
    .map(([{ name, type }, value]) => `${name}: ${literal(value, type)}`)
    .join(', ')}}`;

const unwind = (rows: readonly string[], act: string): string =>
  rows.length === 0 ? '' : `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${act};\n`;

const NODE_FIELDS: readonly Field<StoredEntity>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'name', type: 'string', of: ({ name }) => name },
  ...ENTITY_FIELDS,
];

const nodes = (label: Label, entities: readonly StoredEntity[]): string =>
  unwind(
    entities.map((entity) => map(NODE_FIELDS, entity)),
    `MERGE (e:Entity {id: row.id}) SET e:${label}, e += row`,
  );

const ends = ({ id, subject, object }: Relation): string =>
  `id: ${quoteCypher(id)}, from: ${quoteCypher(subject)}, to: ${quoteCypher(object)}`;

const edges = (type: RelationType, relations: readonly Relation[]): string =>
  unwind(
    relations.map((relation) => `{${ends(relation)}, properties: ${map(NEO4J_RELATION_FIELDS, relation)}}`),
    'MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})\n' +
      `MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`,
  );

/** Gathers items by kind, since a label or a type can't be a parameter, and hands out full batches. */
class Batches<K, T> {
  readonly #waiting = new Map<K, T[]>();

  /** The batch that the item fills up, or nothing. */
  add(key: K, item: T): readonly T[] {
    const batch = this.#waiting.get(key) ?? [];
    batch.push(item);
    this.#waiting.set(key, batch);
    return batch.length < BATCH ? [] : this.take(key);
  }

  take(key: K): readonly T[] {
    const batch = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    return batch;
  }
}

const HEAD = neo4jSchema()
  .filter(({ name }) => name === 'entente_entity_id')
  .map(({ cypher }) => `${cypher};\n`)
  .join('');

/** The statements of the script, without empty ones. */
async function* statements(source: ExportSource): AsyncGenerator<string> {
  const entities = new Batches<Label, StoredEntity>();
  const relations = new Batches<RelationType, Relation>();
  const restOfEntities = () => LABEL_NAMES.map((label) => nodes(label, entities.take(label)));
  let inEdges = false;
  for await (const item of source.scan()) {
    if (item.kind === 'entity') {
      yield nodes(item.entity.label, entities.add(item.entity.label, item.entity));
      continue;
    }
    // An edge finds its ends only once they are there.
    if (!inEdges) yield* restOfEntities();
    inEdges = true;
    yield edges(item.relation.type, relations.add(item.relation.type, item.relation));
  }
  yield* restOfEntities();
  yield* RELATION_NAMES.map((type) => edges(type, relations.take(type)));
}

async function* write(source: ExportSource): AsyncGenerator<Chunk> {
  yield { text: HEAD };
  for await (const text of statements(source)) if (text !== '') yield { text };
}

/** A script for cypher-shell. Run twice, it changes nothing more. */
export const CYPHER: ExportFormat = {
  name: 'cypher',
  description: 'a script that loads the graph into Neo4j',
  hint: (out) => `Load it: cypher-shell --file ${out}`,
  write,
};
