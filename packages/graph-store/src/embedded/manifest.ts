import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { writeDurably } from './files.ts';

/** Grows whenever what is written into the index changes. */
const INDEX_VERSION = 1;
const ENGINE = 'grafeo-0.6.0';
const NAME = 'manifest.json';

const manifestSchema = z.object({
  version: z.literal(INDEX_VERSION),
  engine: z.literal(ENGINE),
  /** `building`: several steps were under way, so that a part may be missing. */
  state: z.enum(['building', 'open', 'closed']),
  /** SHA-256 of each file, when closed. */
  files: z.record(z.string(), z.string()),
});
type Manifest = z.infer<typeof manifestSchema>;
export type IndexState = Manifest['state'];

const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(z.instanceof(Buffer).parse(chunk));
  return hash.digest('hex');
};

/** The folder of the index, and what is known of its state from one run to the next. */
export class IndexFolder {
  readonly folder: string;
  readonly graph: string;

  constructor(folder: string) {
    this.folder = folder;
    this.graph = join(folder, 'graph.grafeo');
  }

  /** Whether the index is there, of this version, and as it was left. */
  async isTrustworthy(): Promise<boolean> {
    const manifest = await this.#read();
    if (!manifest || manifest.state === 'building') return false;
    const files = await this.#hashes(manifest.state === 'closed');
    if (!('graph.grafeo' in files)) return false;
    const named = Object.keys(manifest.files);
    return (
      manifest.state === 'open' ||
      (named.length === Object.keys(files).length &&
        named.every((name) => files[name] === manifest.files[name]))
    );
  }

  /** A copy of a closed index, which a writer that comes does not disturb; `undefined` when there is none to trust. */
  async copy(): Promise<IndexFolder | undefined> {
    if ((await this.#read())?.state !== 'closed' || !(await this.isTrustworthy())) return undefined;
    const copy = new IndexFolder(await mkdtemp(join(tmpdir(), 'entente-index-')));
    await cp(this.folder, copy.folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
    return copy;
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  async mark(state: IndexState): Promise<void> {
    const files = state === 'closed' ? await this.#hashes(true) : {};
    const manifest: Manifest = { version: INDEX_VERSION, engine: ENGINE, state, files };
    await writeDurably(join(this.folder, NAME), JSON.stringify(manifest));
  }

  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
    await mkdir(this.folder, { recursive: true });
  }

  async #read(): Promise<Manifest | undefined> {
    try {
      return manifestSchema.parse(JSON.parse(await readFile(join(this.folder, NAME), 'utf8')));
    } catch {
      // A manifest that can't be read, or of another version, is an index that can't be used.
      return undefined;
    }
  }

  /** Names of the index's files with their hashes, or with nothing when those are not asked for. */
  async #hashes(content: boolean): Promise<Record<string, string>> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const hashes: Record<string, string> = {};
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const name = relative(this.folder, path);
      if (entry.isFile() && name !== NAME) hashes[name] = content ? await hashFile(path) : '';
    }
    return hashes;
  }
}
