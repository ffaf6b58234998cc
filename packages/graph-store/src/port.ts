import type {
  Delta,
  DocumentRecord,
  Entity,
  Family,
  Label,
  Relation,
  RelationType,
  Sign,
  Statement,
} from '@entente/graph-schema';

/**
 * What a graph store must do. The same contract suite runs on every adapter; queries see nothing else of a store.
 * All methods reject with a `StoreError` (can't reach, open or trust it) or a `QueryError` (the query is wrong,
 * refused or past its limits).
 */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** For messages: a URL without credentials. */
  readonly location: string;

  /** Puts a document in, whole or not at all. A document that is in already changes nothing. */
  apply(delta: Delta): Promise<ApplyOutcome>;
  /** Takes a document out; what remains is what the other documents alone would have made. */
  remove(documentId: string): Promise<boolean>;

  /** All documents, or those with the ids; by id, unknown ids left out. */
  documents(ids?: readonly string[]): Promise<readonly DocumentSummary[]>;
  document(id: string): Promise<DocumentRecord | undefined>;
  counts(): Promise<GraphCounts>;

  entity(id: string): Promise<StoredEntity | undefined>;
  /** Ranked by how well a name matches, then by degree, then by id. */
  search(query: EntitySearch): Promise<readonly EntityHit[]>;
  /** The weightiest edges of an entity with their other ends, and how many were left out. */
  neighbourhood(query: NeighbourhoodQuery): Promise<Slice>;
  /** The weightiest entities of the graph and the edges among them. */
  overview(limit: number): Promise<Slice>;
  /** All edges among some entities. */
  edgesAmong(ids: readonly string[]): Promise<readonly Relation[]>;
  relation(id: string): Promise<Relation | undefined>;
  /** Statements of an edge or an entity, negated ones included, surest first, then by id. */
  statements(query: StatementQuery): Promise<readonly Statement[]>;
  /** Simple paths, fewest hops first, then the product of the hops' confidences, then ids. */
  paths(query: PathQuery): Promise<readonly GraphPath[]>;

  /** Every entity, then every edge, each in the order of their ids, streamed: for exports. */
  scan(): AsyncIterable<ScanItem>;
  /** Runs read-only Cypher under limits. */
  cypher(query: CypherQuery): Promise<CypherResult>;
  /** Checks the promises on the live store. */
  check(): Promise<readonly Finding[]>;
  close(): Promise<void>;
}

export interface ApplyOutcome {
  readonly document: string;
  readonly outcome: 'added' | 'unchanged' | 'replaced';
}

export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly source?: string;
  readonly location: string;
  readonly format: string;
  readonly words: number;
  readonly statements: number;
  /** Characters read as prose, as a share of all but white space, 0…1. */
  readonly coverage: number;
}

export interface GraphCounts {
  readonly documents: number;
  readonly entities: number;
  readonly relations: number;
  readonly statements: number;
}

export interface StoredEntity extends Entity {
  /** Number of edges. */
  readonly degree: number;
  /** Number of documents that mention it. */
  readonly documents: number;
}

export interface EntitySearch {
  readonly text: string;
  readonly labels?: readonly Label[];
  readonly limit: number;
}

export interface EntityHit {
  readonly entity: StoredEntity;
  /** 0…1: 1 is an exact name. */
  readonly score: number;
  /** The name that matched. */
  readonly matched: string;
}

/** Which edges a query may use. An absent field allows all. */
export interface EdgeFilter {
  readonly families?: readonly Family[];
  readonly relations?: readonly RelationType[];
  readonly signs?: readonly Sign[];
  readonly minConfidence?: number;
  /** ISO dates; an edge without a date passes. */
  readonly from?: string;
  readonly to?: string;
  /** Entity ids that a path must not touch. */
  readonly avoid?: readonly string[];
  /** Structure edges (`LOCATED_IN`, `PART_OF`) are left out unless asked for. */
  readonly structure?: boolean;
}

export type ScanItem =
  | { readonly kind: 'entity'; readonly entity: StoredEntity }
  | { readonly kind: 'relation'; readonly relation: Relation };

export interface NeighbourhoodQuery {
  readonly entity: string;
  readonly filter?: EdgeFilter;
  readonly limit: number;
}

/** A bounded part of the graph, and what was left out of it. */
export interface Slice {
  readonly entities: readonly StoredEntity[];
  readonly relations: readonly Relation[];
  readonly omitted: { readonly entities: number; readonly relations: number };
}

export interface StatementQuery {
  readonly relation?: string;
  readonly entity?: string;
  readonly document?: string;
  readonly ids?: readonly string[];
  readonly limit: number;
}

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly filter?: EdgeFilter;
  /** Most hops, 1 to 8. */
  readonly maxLength: number;
  readonly limit: number;
  /** Whether edges are walked from subject to object only; a symmetric one is walked either way. */
  readonly directed: boolean;
}

export interface GraphPath {
  readonly entities: readonly StoredEntity[];
  /** `relations[i]` joins `entities[i]` and `entities[i + 1]`, in either direction unless directed. */
  readonly relations: readonly Relation[];
  /** Product of the hops' confidences. */
  readonly confidence: number;
}

export interface CypherQuery {
  readonly text: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Most rows; the rest is cut and said so. */
  readonly maxRows: number;
  readonly timeoutMs: number;
}

/** A value of a Cypher row, the same for both engines. */
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue }
  | CypherNode
  | CypherEdge
  | CypherPath;
export interface CypherNode {
  readonly $type: 'node';
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, CypherValue>>;
}
export interface CypherEdge {
  readonly $type: 'relationship';
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, CypherValue>>;
}
export interface CypherPath {
  readonly $type: 'path';
  readonly nodes: readonly CypherNode[];
  readonly relationships: readonly CypherEdge[];
}

export interface CypherResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  /** More rows than `maxRows` came. */
  readonly truncated: boolean;
  readonly milliseconds: number;
}

/** What `check` found, with the remedy when something is wrong. */
export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly remedy?: string;
}
