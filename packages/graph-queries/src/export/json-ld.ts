import type { Relation, Statement } from '@entente/graph-schema';
import type { DocumentSummary, StoredEntity } from '@entente/graph-store';
import { toJson } from './escape.ts';
import { ENTITY_FIELDS, RELATION_FIELDS, valuesOf, type FieldValue } from './fields.ts';
import type { Chunk, ExportFormat, ExportSource } from './format.ts';

/** Edges whose evidence is read at once. */
const BATCH = 200;
/** Most denials that are read of an edge. */
const DENIALS = 10_000;

const id = (name: string) => ({ '@id': name, '@type': '@id' });
const typed = (name: string, type: string) => ({ '@id': name, '@type': `xsd:${type}` });

/** Offsets are UTF-16 code units of the document's stored text, end exclusive. */
const CONTEXT = {
  '@vocab': 'urn:entente:vocabulary:',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: 'rdfs:label',
  aliases: 'skos:altLabel',
  title: 'dcterms:title',
  date: typed('dcterms:date', 'date'),
  source: 'dcterms:source',
  quote: 'oa:exact',
  firstDate: typed('firstDate', 'date'),
  lastDate: typed('lastDate', 'date'),
  timeStart: typed('timeStart', 'date'),
  timeEnd: typed('timeEnd', 'date'),
  confidence: typed('confidence', 'double'),
  goldstein: typed('goldstein', 'double'),
  sameAs: id('owl:sameAs'),
  wasDerivedFrom: id('prov:wasDerivedFrom'),
  wasQuotedFrom: id('prov:wasQuotedFrom'),
  deniedBy: id('deniedBy'),
} as const;

type Node = Readonly<Record<string, unknown>>;

const iri = (kind: 'entity' | 'document' | 'relation' | 'statement', name: string): string =>
  `urn:entente:${kind}:${encodeURIComponent(name)}`;
const reference = (kind: 'entity' | 'document', name: string): Node => ({ '@id': iri(kind, name) });

const plain = (fields: readonly [{ readonly name: string }, FieldValue][]): Node =>
  Object.fromEntries(fields.map(([{ name }, value]) => [name, value]));

const entityNode = (entity: StoredEntity): Node => ({
  '@id': iri('entity', entity.id),
  '@type': entity.label,
  name: entity.name,
  ...plain(valuesOf(ENTITY_FIELDS, entity)),
  ...(entity.wikidata === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${entity.wikidata}` }),
});

const documentNode = ({ id: name, title, date, source, location }: DocumentSummary): Node => ({
  '@id': iri('document', name),
  '@type': 'prov:Entity',
  title,
  ...(date === undefined ? {} : { date }),
  ...(source === undefined ? {} : { source }),
  location,
});

/** A quote: the sentence, where it stands, and what it was read as. */
const statementNode = (statement: Statement): Node => ({
  '@id': iri('statement', statement.id),
  '@type': 'prov:Entity',
  quote: statement.sentence.text,
  start: statement.sentence.start,
  end: statement.sentence.end,
  wasQuotedFrom: iri('document', statement.document),
  wasDerivedFrom: iri('document', statement.document),
  polarity: statement.polarity,
  modality: statement.modality,
  confidence: statement.confidence,
  ...(statement.time?.start === undefined ? {} : { timeStart: statement.time.start }),
  ...(statement.time?.end === undefined ? {} : { timeEnd: statement.time.end }),
  extractor: statement.extractor,
  rule: statement.rule,
});

interface Evidence {
  readonly asserted: readonly Statement[];
  readonly denied: readonly Statement[];
}

/** The edge as a triple, and reified, since only so can it carry where it comes from. */
const relationNodes = (relation: Relation, { asserted, denied }: Evidence): Node[] => [
  { '@id': iri('entity', relation.subject), [relation.type]: reference('entity', relation.object) },
  {
    '@id': iri('relation', relation.id),
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': reference('entity', relation.subject),
    'rdf:predicate': { '@id': `urn:entente:vocabulary:${relation.type}` },
    'rdf:object': reference('entity', relation.object),
    ...plain(valuesOf(RELATION_FIELDS, relation).filter(([{ name }]) => name !== 'statements')),
    wasDerivedFrom: asserted.map(statementNode),
    ...(denied.length === 0 ? {} : { deniedBy: denied.map(statementNode) }),
  },
];

const byId = (a: Statement, b: Statement): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const denialsOf = async (source: ExportSource, { id: relation, denials }: Relation): Promise<Statement[]> => {
  if (denials === 0) return [];
  const all = await source.statements({ relation, limit: DENIALS });
  return all.filter(({ polarity }) => polarity === 'negated').sort(byId);
};

/** The nodes of some edges; their quotes are read together, so that a document is opened once. */
const withEvidence = async (source: ExportSource, relations: readonly Relation[]): Promise<Node[]> => {
  const ids = relations.flatMap(({ statements }) => statements);
  const found = await source.statements({ ids, limit: ids.length });
  const known = new Map(found.map((statement) => [statement.id, statement]));
  const nodes: Node[] = [];
  for (const relation of relations) {
    const asserted = relation.statements.flatMap((each) => known.get(each) ?? []).sort(byId);
    nodes.push(...relationNodes(relation, { asserted, denied: await denialsOf(source, relation) }));
  }
  return nodes;
};

async function* nodes(source: ExportSource): AsyncGenerator<Node> {
  for (const document of await source.documents()) yield documentNode(document);
  let batch: Relation[] = [];
  for await (const item of source.scan()) {
    if (item.kind === 'entity') {
      yield entityNode(item.entity);
      continue;
    }
    batch.push(item.relation);
    if (batch.length < BATCH) continue;
    yield* await withEvidence(source, batch);
    batch = [];
  }
  if (batch.length > 0) yield* await withEvidence(source, batch);
}

async function* write(source: ExportSource): AsyncGenerator<Chunk> {
  yield { text: `{"@context": ${toJson(CONTEXT)},\n"@graph": [` };
  let between = '\n';
  for await (const node of nodes(source)) {
    yield { text: between + toJson(node) };
    between = ',\n';
  }
  yield { text: '\n]}\n' };
}

/** JSON-LD 1.1 with PROV-O, https://www.w3.org/TR/prov-o/ */
export const JSON_LD: ExportFormat = {
  name: 'jsonld',
  description: 'RDF with the quotes behind every edge, as PROV, and Wikidata ids',
  write,
};
