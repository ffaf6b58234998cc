import type {
  Family,
  Label,
  LabelEntry,
  Relation,
  RelationEntry,
  RelationType,
  Statement,
} from '@entente/graph-schema';
import type {
  CypherResult,
  DocumentSummary,
  EntityHit,
  GraphCounts,
  GraphStore,
  Slice,
  StoredEntity,
} from '@entente/graph-store';

/** What is in the store, and what made it. */
export interface StatusResult {
  readonly engine: GraphStore['engine'];
  /** A URL without credentials. */
  readonly location: string;
  readonly counts: GraphCounts;
  /** Which extractor, and its version; absent while the graph is empty. */
  readonly extractor?: string;
}

/** The best sentence behind an edge, and where it stands. */
export interface Quote {
  readonly statement: Statement;
  readonly document: DocumentSummary;
}

export interface Hop {
  readonly relation: Relation;
  /** Whether the edge points the way that the path is walked; a symmetric one always does. */
  readonly forward: boolean;
  readonly quote: Quote;
}

/** `hops[i]` joins `entities[i]` and `entities[i + 1]`. */
export interface PathResult {
  readonly entities: readonly StoredEntity[];
  readonly hops: readonly Hop[];
  /** Product of the hops' confidences. */
  readonly confidence: number;
}

export interface PathsResult {
  readonly from: StoredEntity;
  readonly to: StoredEntity;
  readonly paths: readonly PathResult[];
  /** Present when there are more than `limit` allowed. */
  readonly truncated?: true;
  /** Why there is none, and what would give one. */
  readonly hint?: string;
}

export interface CausalHop extends Hop {
  /** Statements that deny this hop or state its opposite. */
  readonly contradictions: readonly Quote[];
  /** Present when more statements deny the hop than support it. */
  readonly contradicted?: true;
  /**
   * Whether this hop is joined to the one before it across documents: no document states both. `false` is explicit
   * in one document; the first hop is never joined.
   */
  readonly joined: boolean;
}

export interface CausalChain {
  readonly entities: readonly StoredEntity[];
  readonly hops: readonly CausalHop[];
  readonly confidence: number;
  /** −1 when an odd number of hops prevents: the start works against the end. */
  readonly sign: 1 | -1;
  /** Index of the least certain hop. */
  readonly weakest: number;
}

export interface ChainsResult {
  readonly from?: StoredEntity;
  readonly to?: StoredEntity;
  readonly chains: readonly CausalChain[];
  /** Present when there are more than `limit` or the search's bounds allowed. */
  readonly truncated?: true;
  readonly hint?: string;
}

export interface EvidenceResult {
  readonly relation?: Relation;
  readonly entities: readonly StoredEntity[];
  /** Surest first. */
  readonly supporting: readonly Quote[];
  /** Statements that deny it. */
  readonly denying: readonly Quote[];
  readonly omitted: number;
}

export interface EntityResult {
  readonly entity: StoredEntity;
  /** Its weightiest edges with their other ends. */
  readonly slice: Slice;
  readonly quotes: readonly Quote[];
}

export interface SearchResult {
  readonly hits: readonly EntityHit[];
  /** Present when there are more than `limit` allowed. */
  readonly truncated?: true;
}

export interface DocumentsResult {
  readonly documents: readonly DocumentSummary[];
  /** How many match, those not listed included. */
  readonly total?: number;
}

/** A stored document with the statements that cite it. */
export interface DocumentResult {
  readonly document: DocumentSummary & {
    readonly text: string;
    readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  };
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** Statements left out by `limit`. */
  readonly omitted?: number;
}

/** Rows as they came, and the part of the graph that they speak of. */
export interface CypherQueryResult extends CypherResult {
  readonly slice: Slice;
}

/** The ontology as data: what nodes and edges there can be. */
export interface OntologyResult {
  readonly labels: readonly (LabelEntry & { readonly name: Label })[];
  readonly families: readonly Family[];
  readonly relations: readonly (RelationEntry & { readonly name: RelationType })[];
}

/** What each query gives, by the name of its type. */
export interface Results {
  readonly StatusResult: StatusResult;
  readonly SearchResult: SearchResult;
  readonly EntityResult: EntityResult;
  readonly Slice: Slice;
  readonly PathsResult: PathsResult;
  readonly ChainsResult: ChainsResult;
  readonly EvidenceResult: EvidenceResult;
  readonly DocumentsResult: DocumentsResult;
  readonly DocumentResult: DocumentResult;
  readonly CypherQueryResult: CypherQueryResult;
  readonly OntologyResult: OntologyResult;
}
