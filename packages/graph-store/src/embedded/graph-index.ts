import { totalmem } from 'node:os';
import { StoreError } from '@entente/graph-schema';
import { buildChange, expectedSize, planSteps } from './changes.ts';
import type { DeltaFiles } from './delta-files.ts';
import { writing } from './failures.ts';
import { IndexGone, IndexProcess, IndexRefused } from './index-process.ts';
import type { IndexFolder, IndexState } from './manifest.ts';
import type { GraphModel } from './model.ts';
import {
  queryResultSchema,
  statusSchema,
  touchedSchema,
  type IndexRequest,
  type IndexStatus,
} from './protocol.ts';

/** What queries may add to the memory of the index process before it is ended, in megabytes. */
const MOST_MEGABYTES = Math.min(2_048, totalmem() / 2 ** 22);
/** An index that does not open in this time is taken for damaged, in milliseconds. */
const OPEN_LIMIT = 120_000;

/**
 * `owned`: written by this process. `borrowed`: a copy of what a writer left, as long as it holds what the documents say.
 * `memory`: made for this process only.
 */
type Mode = 'owned' | 'borrowed' | 'memory';

/**
 * The Grafeo index over a store's documents, in a process of its own. It starts when it is first needed, follows the
 * documents when it is told to, and is made anew when it can't be trusted.
 */
export class GraphIndex {
  readonly #model: GraphModel;
  readonly #files: DeltaFiles;
  readonly #folder: IndexFolder;
  #mode: Mode;
  /** The copy that a borrowed index is read from. */
  #copy: IndexFolder | undefined;
  #process: IndexProcess | undefined;
  /** Whether the index holds what the model holds. */
  #inStep = false;

  constructor(model: GraphModel, files: DeltaFiles, folder: IndexFolder, readOnly: boolean) {
    this.#mode = readOnly ? 'borrowed' : 'owned';
    this.#model = model;
    this.#files = files;
    this.#folder = folder;
  }

  /** The documents have changed. */
  outdate(): void {
    this.#inStep = false;
  }
  /** For tests: the process that holds the index now. */
  get pid(): number | undefined {
    return this.#process?.alive === true ? this.#process.pid : undefined;
  }

  /** Brings the index up to date, starting or making it if need be. Not to be run beside a write. */
  async follow(): Promise<void> {
    if (this.#inStep && this.#process?.alive === true) return;
    try {
      if (await this.#tryFollow()) return;
    } catch (error) {
      if (!(error instanceof IndexGone || error instanceof IndexRefused)) throw error;
    }
    await this.#startAnew();
    if (!(await this.#tryFollow())) throw failed('it does not hold what the documents say');
  }

  async query(request: Extract<IndexRequest, { type: 'query' }>, timeoutMs: number) {
    const process = this.#process;
    if (!process) throw new IndexGone('the index is not open');
    return queryResultSchema.parse(await process.request(request, timeoutMs));
  }

  /** Nodes and edges in the index, and how many there should be. */
  async size(): Promise<{ readonly found: IndexStatus; readonly expected: ReturnType<typeof expectedSize> }> {
    return { found: await this.#status(), expected: expectedSize(this.#model) };
  }

  async close(): Promise<void> {
    const process = this.#process;
    this.#process = undefined;
    try {
      if (process?.alive === true) await this.#end(process);
    } finally {
      await this.#copy?.remove();
    }
  }

  async #end(process: IndexProcess): Promise<void> {
    try {
      await process.request({ type: 'close' }, OPEN_LIMIT);
    } finally {
      await process.kill();
    }
    if (this.#inStep) await this.#mark('closed');
  }

  async #tryFollow(): Promise<boolean> {
    if (this.#process?.alive !== true) await this.#start();
    const steps = planSteps(this.#model, await this.#status());
    if (steps.length > 0 && this.#mode === 'borrowed') return false;
    if (steps.length > 1) await this.#mark('building');
    const written = new Set<string>();
    for (const step of steps) {
      const touched = touchedSchema.parse(await this.#ask({ type: 'touched', documents: step.removed }));
      const change = await buildChange(this.#model, this.#files, step, touched, written);
      await this.#ask({ type: 'write', change });
    }
    if (steps.length > 1) await this.#mark('open');
    const { found, expected } = await this.size();
    this.#inStep = found.nodes === expected.nodes && found.edges === expected.edges;
    return this.#inStep;
  }

  async #status(): Promise<IndexStatus> {
    return statusSchema.parse(await this.#ask({ type: 'status' }));
  }

  #ask(request: IndexRequest, timeoutMs?: number): Promise<unknown> {
    if (!this.#process) return Promise.reject(new IndexGone('the index is not open'));
    return this.#process.request(request, timeoutMs);
  }

  async #mark(state: IndexState): Promise<void> {
    if (this.#mode === 'owned') await this.#folder.mark(state);
  }

  async #start(): Promise<void> {
    if (this.#mode === 'borrowed') this.#copy ??= await this.#folder.copy();
    if (this.#mode === 'borrowed' && !this.#copy) this.#mode = 'memory';
    if (this.#mode === 'owned') await this.#claim(await this.#folder.isTrustworthy());
    await this.#launch();
  }

  async #claim(keep: boolean): Promise<void> {
    await writing(this.#folder.folder, async () => {
      if (!keep) await this.#folder.clear();
      await this.#folder.mark('open');
    });
  }

  async #startAnew(): Promise<void> {
    await this.#process?.kill();
    if (this.#mode === 'borrowed') this.#mode = 'memory';
    if (this.#mode === 'owned') await this.#claim(false);
    try {
      await this.#launch();
    } catch (error) {
      throw failed(error instanceof Error ? error.message : String(error), error);
    }
  }

  async #launch(): Promise<void> {
    this.#inStep = false;
    this.#process = new IndexProcess();
    const readOnly = this.#mode === 'borrowed';
    const path = this.#mode === 'memory' ? null : (this.#copy ?? this.#folder).graph;
    await this.#ask({ type: 'open', path, readOnly, megabytes: MOST_MEGABYTES }, OPEN_LIMIT);
  }
}

const failed = (reason: string, cause?: unknown): StoreError =>
  new StoreError(`The index for Cypher can't be made: ${reason}`, {
    code: 'index-failed',
    remedy: 'Delete the folder "index" of the store and try again; it is made from the documents.',
    cause,
  });
