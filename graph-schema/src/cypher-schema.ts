import { LABEL_NAMES } from './labels.ts';
import { RELATION_NAMES } from './relations.ts';

/** Constraints and indexes of the graph, each safe to run again. */
export interface SchemaStatement {
  readonly name: string;
  readonly kind: 'constraint' | 'index' | 'fulltext';
  readonly cypher: string;
}

const unique = (name: string, label: string): SchemaStatement => ({
  name,
  kind: 'constraint',
  cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
});

const index = (name: string, label: string, property: string): SchemaStatement => ({
  name,
  kind: 'index',
  cypher: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
});

/** What Neo4j needs, generated from the ontology. */
export const neo4jSchema = (): readonly SchemaStatement[] => [
  unique('entente_entity_id', 'Entity'),
  unique('entente_document_id', 'Document'),
  unique('entente_statement_id', 'Statement'),
  index('entente_entity_name', 'Entity', 'name'),
  index('entente_statement_relation_id', 'Statement', 'relationId'),
  index('entente_document_location', 'Document', 'location'),
  ...LABEL_NAMES.map((label) => index(`entente_${label.toLowerCase()}_name`, label, 'name')),
  ...RELATION_NAMES.map((type) => ({
    name: `entente_${type.toLowerCase()}_id`,
    kind: 'index' as const,
    cypher: `CREATE INDEX entente_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.id)`,
  })),
  {
    name: 'entente_entity_names',
    kind: 'fulltext',
    cypher:
      'CREATE FULLTEXT INDEX entente_entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.searchText]',
  },
];
