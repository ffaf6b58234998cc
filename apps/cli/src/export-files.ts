import { EntenteError, UsageError } from '@entente/graph-schema';
import type { Chunk } from '@entente/graph-queries';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorLine } from './exit.ts';

/** Characters gathered before a write. */
const BLOCK = 1 << 18;

/** Nothing is there, or nothing can be: below a file, which the writing then says. */
const missing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

const statOf = async (path: string) => {
  try {
    return await stat(path);
  } catch (error) {
    if (missing(error)) return undefined;
    throw error;
  }
};

const taken = (out: string, problem: string, remedy: string): UsageError =>
  new UsageError(`${out} ${problem}`, { code: 'out-taken', remedy });

/**
 * Makes sure that an export may be written to a path: it isn't there, it is empty, or `force` is given.
 * @throws UsageError `out-taken`
 */
export const assertFree = async (
  out: string,
  { folder, force }: { readonly folder: boolean; readonly force: boolean },
): Promise<void> => {
  const found = await statOf(out);
  if (!found) return;
  if (folder && !found.isDirectory())
    throw taken(out, 'is a file', 'Give a folder: the format has several files.');
  // A device would be replaced by the file.
  if (!found.isFile() && !found.isDirectory())
    throw taken(out, 'is no file', 'Leave --out away to write to standard output.');
  if (!folder && found.isDirectory()) throw taken(out, 'is a folder', 'Give the name of a file.');
  const empty = folder ? (await readdir(out)).length === 0 : found.size === 0;
  if (!empty && !force) throw taken(out, 'is not empty', 'Give another path, or --force to write over it.');
};

/** A file that is there only once it is whole. */
class Draft {
  readonly #path: string;
  readonly #part: string;
  readonly #handle: FileHandle;
  #waiting: string[] = [];
  #length = 0;

  private constructor(path: string, part: string, handle: FileHandle) {
    this.#path = path;
    this.#part = part;
    this.#handle = handle;
  }

  static async open(path: string): Promise<Draft> {
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.part`;
    return new Draft(path, part, await open(part, 'w'));
  }

  async add(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= BLOCK) await this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
  }

  publish(): Promise<void> {
    return rename(this.#part, this.#path);
  }

  async discard(): Promise<void> {
    await this.#handle.close();
    await rm(this.#part, { force: true });
  }

  async #flush(): Promise<void> {
    await this.#handle.writeFile(this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
  }
}

const failed = (out: string, error: unknown): unknown =>
  error instanceof EntenteError || (error as NodeJS.ErrnoException).syscall === undefined
    ? error
    : new UsageError(`${out} can't be written: ${errorLine(error)}`, {
        code: 'out-unwritable',
        remedy: 'Give a path that you may write to, with room on its disk.',
        cause: error,
      });

/**
 * Writes an export to a file, or to the files of a folder. What fails half-way leaves nothing behind.
 * @throws UsageError `out-unwritable`
 */
export const writeFiles = async (out: string, chunks: AsyncIterable<Chunk>): Promise<void> => {
  const drafts = new Map<string, Draft>();
  const draftOf = async (path: string): Promise<Draft> => {
    const draft = drafts.get(path) ?? (await Draft.open(path));
    drafts.set(path, draft);
    return draft;
  };
  try {
    for await (const { file, text } of chunks)
      await (await draftOf(file === undefined ? out : join(out, file))).add(text);
    for (const draft of drafts.values()) await draft.finish();
    for (const draft of drafts.values()) await draft.publish();
  } catch (error) {
    for (const draft of drafts.values()) await draft.discard();
    throw failed(out, error);
  }
};
