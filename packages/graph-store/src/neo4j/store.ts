import type { Delta, DocumentRecord, Relation, Statement } from '@entente/graph-schema';
import type {
  ApplyOutcome,
  CypherQuery,
  CypherResult,
  DocumentSummary,
  EntityHit,
  EntitySearch,
  Finding,
  GraphCounts,
  GraphPath,
  GraphStore,
  NeighbourhoodQuery,
  PathQuery,
  ScanItem,
  Slice,
  StatementQuery,
  StoredEntity,
} from '../port.ts';
import { applyDelta, checkDelta, removeDocument } from './change.ts';
import { checkStore } from './check.ts';
import type { Connection } from './connection.ts';
import { runCypher } from './cypher.ts';
import { findPaths } from './paths.ts';
import { Queues } from './queues.ts';
import {
  readCounts,
  readDocument,
  readDocuments,
  readEdgesAmong,
  readEntities,
  readNeighbourhood,
  readOverview,
  readRelation,
  readStatements,
  searchEntities,
} from './reads.ts';
import { scanGraph } from './scan.ts';

/** The port over a Neo4j database. What it reads and writes are its own nodes and edges; others stay untouched. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly location: string;
  readonly #connection: Connection;
  /** Versions of one document come one after the other, so that each sees the one that it replaces. */
  readonly #places = new Queues();

  constructor(connection: Connection) {
    this.#connection = connection;
    this.location = connection.location;
  }

  async apply(delta: Delta): Promise<ApplyOutcome> {
    checkDelta(delta);
    return this.#places.take(delta.document.location, () =>
      this.#connection.write((tx) => applyDelta(tx, delta)),
    );
  }
  remove(documentId: string): Promise<boolean> {
    return this.#connection.write((tx) => removeDocument(tx, documentId));
  }

  documents(ids?: readonly string[]): Promise<readonly DocumentSummary[]> {
    return this.#connection.read((tx) => readDocuments(tx, ids));
  }
  document(id: string): Promise<DocumentRecord | undefined> {
    return this.#connection.read((tx) => readDocument(tx, id));
  }
  counts(): Promise<GraphCounts> {
    return this.#connection.read(readCounts);
  }

  async entity(id: string): Promise<StoredEntity | undefined> {
    const [entity] = await this.#connection.read((tx) => readEntities(tx, [id]));
    return entity;
  }
  search(query: EntitySearch): Promise<readonly EntityHit[]> {
    return this.#connection.read((tx) => searchEntities(tx, query));
  }
  neighbourhood(query: NeighbourhoodQuery): Promise<Slice> {
    return this.#connection.read((tx) => readNeighbourhood(tx, query));
  }
  overview(limit: number): Promise<Slice> {
    return this.#connection.read((tx) => readOverview(tx, limit));
  }
  edgesAmong(ids: readonly string[]): Promise<readonly Relation[]> {
    return this.#connection.read((tx) => readEdgesAmong(tx, ids));
  }
  relation(id: string): Promise<Relation | undefined> {
    return this.#connection.read((tx) => readRelation(tx, id));
  }
  statements(query: StatementQuery): Promise<readonly Statement[]> {
    return this.#connection.read((tx) => readStatements(tx, query));
  }
  paths(query: PathQuery): Promise<readonly GraphPath[]> {
    return this.#connection.read((tx) => findPaths(tx, query));
  }

  scan(): AsyncIterable<ScanItem> {
    return scanGraph(this.#connection);
  }
  cypher(query: CypherQuery): Promise<CypherResult> {
    return runCypher(this.#connection, query);
  }
  check(): Promise<readonly Finding[]> {
    return checkStore(this.#connection);
  }
  close(): Promise<void> {
    return this.#connection.close();
  }
}
