import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { replySchema, type IndexRequest } from './protocol.ts';

/** The process that held the index ended, by itself or because it was ended. */
export class IndexGone extends Error {
  /** Whether this request was ended because its time was up. */
  readonly timedOut: boolean;
  constructor(message: string, timedOut = false) {
    super(message);
    this.timedOut = timedOut;
  }
}

/** The engine refused a request; `status` is its GQLSTATUS. */
export class IndexRefused extends Error {
  readonly status: string | undefined;
  constructor(message: string, status?: string) {
    super(message);
    this.status = status;
  }
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

const ENTRY = fileURLToPath(new URL('./index-worker.ts', import.meta.url));
/** The entry is TypeScript however the parent was started, so the loader is named in full. */
const loader = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The parent's end of the index process: requests that may run at once, each with its own time limit. */
export class IndexProcess {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  readonly #ended: Promise<void>;
  #last = 0;
  #alive = true;
  #errors = '';

  constructor() {
    this.#child = fork(ENTRY, [], {
      execArgv: ['--import', loader()],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.on('message', (message) => {
      this.#receive(message);
    });
    this.#child.stderr?.on('data', (data: Buffer) => {
      this.#errors = (this.#errors + data.toString()).slice(-2_000);
    });
    this.#ended = new Promise((resolve) => {
      const end = (): void => {
        this.#fail(`the index process ended: ${this.#errors.trim() || 'it was stopped'}`);
        resolve();
      };
      this.#child.once('exit', end);
      this.#child.once('error', end);
    });
  }

  get alive(): boolean {
    return this.#alive;
  }
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /**
   * Asks and waits for the answer; with a limit, ends the process when it is past.
   * @throws IndexGone when the process ends first; IndexRefused when the engine says no
   */
  request(request: IndexRequest, timeoutMs?: number): Promise<unknown> {
    if (!this.#alive) return Promise.reject(new IndexGone('the index process has ended'));
    const id = ++this.#last;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
    this.#child.send({ id, request }, (error) => {
      if (error) this.#fail(error.message);
    });
    if (timeoutMs === undefined) return answer;
    const timer = setTimeout(() => {
      this.#take(id)?.reject(new IndexGone(`no answer in ${timeoutMs} ms`, true));
      void this.kill();
    }, timeoutMs);
    return answer.finally(() => {
      clearTimeout(timer);
    });
  }

  /** Ends the process whatever it is doing. */
  async kill(): Promise<void> {
    this.#alive = false;
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #receive(message: unknown): void {
    const parsed = replySchema.safeParse(message);
    if (!parsed.success) {
      void this.kill();
      return;
    }
    const reply = parsed.data;
    const pending = this.#take(reply.id);
    if (reply.ok) pending?.resolve(reply.result);
    else pending?.reject(new IndexRefused(reply.message, reply.status));
  }

  #fail(message: string): void {
    this.#alive = false;
    for (const id of [...this.#pending.keys()]) this.#take(id)?.reject(new IndexGone(message));
  }
}
