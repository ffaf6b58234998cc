import {
  documentSchema,
  foldName,
  relationIdOf,
  relationSchema,
  statementSchema,
  type Delta,
  type DocumentRecord,
  type Entity,
  type Relation,
  type Span,
  type Statement,
} from '@entente/graph-schema';
import type { StoredEntity } from '../port.ts';
import { deltaDigest } from './digest.ts';
import type { EntityView } from './entities.ts';
import { readShare } from './summary.ts';

/** What a property of a node or edge can be, in both engines. */
export type PropertyValue = string | number | boolean | readonly string[];
/** Properties as written into a graph; an absent value is an absent key. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Edge from an entity to each document that names it; it carries that document's view, so that a document can go. */
export const MENTIONED_IN = 'MENTIONED_IN';

type Loose = Readonly<Record<string, PropertyValue | undefined>>;
const defined = (properties: Loose): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter((pair): pair is [string, PropertyValue] => pair[1] !== undefined),
  );

/** Folded names, for a full-text index; the canonical one first. */
const searchText = (entity: Entity): string =>
  [...new Set([entity.name, ...entity.aliases].map(foldName))].join(' | ');

/** `(:Entity:<label>)` */
export const entityProperties = (entity: StoredEntity): Properties =>
  defined({
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    wikidata: entity.wikidata,
    aliases: entity.aliases,
    degree: entity.degree,
    documents: entity.documents,
    searchText: searchText(entity),
  });

/** `(:Entity)-[:MENTIONED_IN]->(:Document)` */
export const mentionProperties = (view: EntityView): Properties =>
  defined({
    name: view.name,
    aliases: view.aliases,
    kind: view.kind,
    wikidata: view.wikidata,
    mentions: view.mentions,
  });

/** `(:Entity)-[:<type>]->(:Entity)`, from the relation's subject to its object. */
export const relationProperties = (relation: Relation): Properties =>
  defined({
    id: relation.id,
    confidence: relation.confidence,
    support: relation.support,
    documents: relation.documents,
    denials: relation.denials,
    sign: relation.sign,
    weight: relation.weight,
    modality: relation.modality,
    firstDate: relation.firstDate,
    lastDate: relation.lastDate,
    statements: relation.statements,
  });

/** A relation out of an edge's type, the ids of its ends and its properties. Throws a `ZodError` on a foreign edge. */
export const relationFromProperties = (
  type: string,
  subject: string,
  object: string,
  properties: Readonly<Record<string, unknown>>,
): Relation => relationSchema.parse({ ...properties, type, subject, object });

/** `(:Document)` */
export const documentProperties = (delta: Delta): Properties => {
  const { document } = delta;
  return defined({
    id: document.id,
    title: document.title,
    date: document.date,
    source: document.source,
    location: document.location,
    format: document.format,
    text: document.text,
    words: document.words,
    coverage: JSON.stringify(document.coverage),
    read: readShare(document),
    statements: delta.statements.length,
    extractor: delta.extractor,
    digest: deltaDigest(delta),
  });
};

/** A document out of its node's properties. Throws a `ZodError` on a foreign node. */
export const documentFromProperties = (properties: Readonly<Record<string, unknown>>): DocumentRecord =>
  documentSchema.parse({ ...properties, coverage: JSON.parse(String(properties.coverage)) as unknown });

const spanProperties = (name: string, span: Span | undefined): Loose => ({
  [name]: span?.text,
  [`${name}Start`]: span?.start,
  [`${name}End`]: span?.end,
});

const SPANS = ['item', 'from', 'recipient', 'trigger', 'sentence', 'cause', 'effect'] as const;
const ENDS = ['subject', 'object'] as const;

/** `(:Statement)`: flat, so that Cypher can ask for any part; spans are `<name>`, `<name>Start` and `<name>End`. */
export const statementProperties = (statement: Statement): Properties => {
  const flat: Record<string, PropertyValue | undefined> = {
    id: statement.id,
    document: statement.document,
    relation: statement.relation,
    relationId: relationIdOf(statement),
    polarity: statement.polarity,
    modality: statement.modality,
    timeStart: statement.time?.start,
    timeEnd: statement.time?.end,
    timePrecision: statement.time?.precision,
    event: statement.event,
    confidence: statement.confidence,
    extractor: statement.extractor,
    rule: statement.rule,
  };
  for (const name of SPANS) Object.assign(flat, spanProperties(name, statement[name]));
  for (const end of ENDS) {
    const { entity, name, label, mention } = statement[end];
    Object.assign(flat, spanProperties(`${end}Mention`, mention));
    Object.assign(flat, { [`${end}Id`]: entity, [`${end}Name`]: name, [`${end}Label`]: label });
  }
  return defined(flat);
};

type Row = Readonly<Record<string, unknown>>;
const present = (value: unknown): boolean => value !== undefined && value !== null;
const kept = (record: Row): Row =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => present(value)));

const spanOf = (row: Row, name: string): Row | undefined =>
  present(row[name]) ? { text: row[name], start: row[`${name}Start`], end: row[`${name}End`] } : undefined;

const endOf = (row: Row, end: string): Row => ({
  entity: row[`${end}Id`],
  name: row[`${end}Name`],
  label: row[`${end}Label`],
  mention: spanOf(row, `${end}Mention`),
});

const timeOf = (row: Row): Row | undefined =>
  present(row.timePrecision)
    ? kept({ start: row.timeStart, end: row.timeEnd, precision: row.timePrecision })
    : undefined;

/** A statement out of its node's properties. Throws a `ZodError` on a foreign node. */
export const statementFromProperties = (row: Row): Statement => {
  const spans = SPANS.map((name) => [name, spanOf(row, name)] as const);
  const ends = ENDS.map((end) => [end, endOf(row, end)] as const);
  const parts = Object.fromEntries<Row | undefined>([...spans, ...ends, ['time', timeOf(row)]]);
  return statementSchema.parse(kept({ ...row, ...parts }));
};
