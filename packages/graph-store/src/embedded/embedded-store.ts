import { deltaSchema, InputError, QueryError, StoreError } from '@entente/graph-schema';
import type { Delta, DocumentRecord, Relation, Statement } from '@entente/graph-schema';
import { assertReadOnly } from '../cypher/guard.ts';
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
import { compareText, deltaDigest, rankSearchables } from '../shared/index.ts';
import { checkStore } from './check.ts';
import { runCypher } from './cypher.ts';
import { writing } from './failures.ts';
import { loadModel, openFolder, type StoreFolder } from './folder.ts';
import { GraphIndex } from './graph-index.ts';
import { GraphModel } from './model.ts';
import { edgesAmong, neighbourhood, overview, paths } from './slices.ts';
import { findStatements } from './statements.ts';
import { Turns } from './turns.ts';

export interface EmbeddedOptions {
  /** Opens beside a writer: takes no lock, borrows the writer's index or makes one in memory, refuses to write. */
  readonly readOnly?: boolean;
}

/** The store in a folder: documents as files, the graph in memory, Cypher by an index process. */
export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly location: string;
  readonly index: GraphIndex;
  readonly #folder: StoreFolder;
  readonly #model: GraphModel;
  readonly #turns = new Turns();
  #hasWritten = false;
  #closed: Promise<void> | undefined;

  private constructor(folder: StoreFolder, model: GraphModel) {
    this.location = `file:${folder.path}`;
    this.#folder = folder;
    this.#model = model;
    this.index = new GraphIndex(model, folder.files, folder.index, !folder.lock);
  }

  /** @throws StoreError as `openFolder`, and `store-damaged` */
  static async open(path: string, options: EmbeddedOptions = {}): Promise<EmbeddedStore> {
    const folder = await openFolder(path, options.readOnly === true);
    try {
      const model = new GraphModel();
      const superseded = await loadModel(folder.files, model);
      if (folder.lock) for (const id of superseded) await folder.files.remove(id);
      return new EmbeddedStore(folder, model);
    } catch (error) {
      await folder.lock?.release();
      throw error;
    }
  }

  /** The file of a document. */
  pathOf(documentId: string): string {
    return this.#folder.files.path(documentId);
  }

  apply(delta: Delta): Promise<ApplyOutcome> {
    return this.#write(() => this.#apply(delta));
  }

  remove(documentId: string): Promise<boolean> {
    return this.#write(async () => {
      if (!this.#model.document(documentId)) return false;
      await this.#drop(documentId);
      this.#model.settle();
      return true;
    });
  }

  async documents(ids?: readonly string[]): Promise<readonly DocumentSummary[]> {
    this.#assertOpen();
    const wanted = ids && [...new Set(ids)].sort(compareText);
    const entries = wanted?.flatMap((id) => this.#model.document(id) ?? []) ?? this.#model.documents();
    return entries.map(({ summary }) => summary);
  }

  async document(id: string): Promise<DocumentRecord | undefined> {
    this.#assertOpen();
    return this.#model.document(id) ? (await this.#folder.files.read(id)).document : undefined;
  }

  async counts(): Promise<GraphCounts> {
    this.#assertOpen();
    return this.#model.counts();
  }

  async entity(id: string): Promise<StoredEntity | undefined> {
    this.#assertOpen();
    return this.#model.entity(id);
  }

  async search({ text, labels, limit }: EntitySearch): Promise<readonly EntityHit[]> {
    this.#assertOpen();
    return rankSearchables(text, this.#model.searchables(labels), limit);
  }

  async neighbourhood(query: NeighbourhoodQuery): Promise<Slice> {
    this.#assertOpen();
    return neighbourhood(this.#model, query);
  }

  async overview(limit: number): Promise<Slice> {
    this.#assertOpen();
    return overview(this.#model, limit);
  }

  async edgesAmong(ids: readonly string[]): Promise<readonly Relation[]> {
    this.#assertOpen();
    return edgesAmong(this.#model, ids);
  }

  async relation(id: string): Promise<Relation | undefined> {
    this.#assertOpen();
    return this.#model.relation(id);
  }

  async statements(query: StatementQuery): Promise<readonly Statement[]> {
    this.#assertOpen();
    return findStatements(this.#model, this.#folder.files, query);
  }

  async paths(query: PathQuery): Promise<readonly GraphPath[]> {
    this.#assertOpen();
    return paths(this.#model, query);
  }

  async *scan(): AsyncGenerator<ScanItem> {
    this.#assertOpen();
    for (const id of [...this.#model.entityIds()].sort(compareText)) {
      const entity = this.#model.entity(id);
      if (entity) yield { kind: 'entity', entity };
    }
    for (const id of [...this.#model.relationIds()].sort(compareText)) {
      const relation = this.#model.relation(id);
      if (relation) yield { kind: 'relation', relation };
    }
  }

  async cypher(query: CypherQuery): Promise<CypherResult> {
    this.#assertOpen();
    assertReadOnly(query.text);
    const follow = () => this.#turns.take(() => this.index.follow());
    return runCypher(this.index, follow, query);
  }

  check(): Promise<readonly Finding[]> {
    this.#assertOpen();
    return this.#turns.take(() => checkStore(this.#model, this.#folder.files, this.index));
  }

  close(): Promise<void> {
    this.#closed ??= this.#turns.take(() => this.#close());
    return this.#closed;
  }

  async #close(): Promise<void> {
    try {
      // A session that wrote leaves the index in step, so that the next one's first query need not wait.
      if (this.#hasWritten) await this.index.follow();
    } finally {
      try {
        await this.index.close();
      } finally {
        await this.#folder.lock?.release();
      }
    }
  }

  async #apply(delta: Delta): Promise<ApplyOutcome> {
    const parsed = deltaSchema.safeParse(delta);
    if (!parsed.success)
      throw new InputError(`The delta of ${delta.document.location} breaks its schema`, {
        code: 'delta-invalid',
        remedy: 'Report this with the document: the extractor made it.',
        cause: parsed.error,
      });
    const { id, location } = delta.document;
    const digest = deltaDigest(delta);
    const known = this.#model.document(id);
    const superseded = this.#model.documentAt(location);
    const replaces = superseded === id ? undefined : superseded;
    if (known?.digest === digest && replaces === undefined) return { document: id, outcome: 'unchanged' };
    if (known?.digest !== digest) await this.#put(delta, digest);
    if (replaces !== undefined) await this.#drop(replaces);
    this.#model.settle();
    return { document: id, outcome: known || replaces !== undefined ? 'replaced' : 'added' };
  }

  async #put(delta: Delta, digest: string): Promise<void> {
    const envelope = { format: 1 as const, sequence: this.#model.nextSequence(), digest, delta };
    await this.#folder.files.write(envelope);
    this.#model.remove(delta.document.id);
    this.#model.add(envelope);
  }

  async #drop(documentId: string): Promise<void> {
    await this.#folder.files.remove(documentId);
    this.#model.remove(documentId);
  }

  #write<T>(step: () => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      this.#assertOpen();
      const { lock, path } = this.#folder;
      if (!lock)
        throw new StoreError(`The store ${path} is open for reading only`, {
          code: 'store-read-only',
          remedy: 'Open it without the read-only option.',
        });
      lock.assertHeld();
      this.#hasWritten = true;
      this.index.outdate();
      return writing(path, step);
    });
  }

  #assertOpen(): void {
    if (this.#closed)
      throw new QueryError(`The store ${this.location} is closed`, {
        code: 'store-closed',
        remedy: 'Open it again.',
      });
  }
}
