import type { Relation, Statement } from '@entente/graph-schema';
import type { CypherResult, DocumentSummary, EntityHit, Slice, StoredEntity } from '@entente/graph-store';

/** The best sentence behind an edge, and where it stands. */
export interface Quote {
  readonly statement: Statement;
  readonly document: DocumentSummary;
}

export interface Hop {
  readonly relation: Relation;
  /** Whether the edge points the way that the path is walked. */
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
  /** Why there is none, and what would give one. */
  readonly hint?: string;
}

export interface CausalHop extends Hop {
  /** Statements that deny this hop or state its opposite. */
  readonly contradictions: readonly Quote[];
  /** Whether one document states this hop and the one before it; the first hop is always explicit. */
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
}

export interface DocumentsResult {
  readonly documents: readonly DocumentSummary[];
}

/** A stored document with the statements that cite it. */
export interface DocumentResult {
  readonly document: DocumentSummary & {
    readonly text: string;
    readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  };
  readonly statements: readonly Statement[];
}

/** Rows as they came, and the part of the graph that they speak of. */
export interface CypherQueryResult extends CypherResult {
  readonly slice: Slice;
}
