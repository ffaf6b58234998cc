import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { StoreError, type Delta } from '@entente/graph-schema';
import { z } from 'zod';
import { removeDurably, UNFINISHED, writeDurably } from './files.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/**
 * What a file of the store holds. The delta was parsed in full before it was written, and gzip's checksum shows that
 * it is what was written, so that reading looks at its shape only.
 */
const envelopeSchema = z.object({
  format: z.literal(1),
  /** Grows with each write; of two documents of one location the greater is the newer. */
  sequence: z.int().positive(),
  digest: z.string(),
  delta: z.custom<Delta>((value) => z.object({ version: z.literal(1) }).safeParse(value).success),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** Files read at once when a store opens. */
const READ_AT_ONCE = 16;
/** Documents kept parsed for the next question about them. */
const MOST_CACHED = 64;

const damaged = (path: string, cause: unknown): StoreError =>
  new StoreError(`The document in ${path} is damaged`, {
    code: 'store-damaged',
    remedy: 'Put that file back from a copy; or delete it and ingest its document again.',
    cause,
  });

/** The truth of an embedded store: one gzipped JSON file a document, named by the hash of its id. */
export class DeltaFiles {
  readonly folder: string;
  readonly #cache = new Map<string, Promise<Delta>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  path(documentId: string): string {
    const name = createHash('sha256').update(documentId).digest('hex').slice(0, 32);
    return join(this.folder, `${name}.json.gz`);
  }

  async write(envelope: Envelope): Promise<void> {
    const { id } = envelope.delta.document;
    const data = await compress(JSON.stringify(envelope), { level: 4 });
    await writeDurably(this.path(id), data);
    this.#cache.delete(id);
  }

  async remove(documentId: string): Promise<void> {
    this.#cache.delete(documentId);
    await removeDurably(this.path(documentId));
  }

  /** A document that is in. */
  async read(documentId: string): Promise<Delta> {
    const cached = this.#cache.get(documentId);
    const delta = cached ?? this.#readFile(this.path(documentId)).then((envelope) => envelope.delta);
    this.#cache.delete(documentId);
    this.#cache.set(documentId, delta);
    for (const oldest of this.#cache.keys()) {
      if (this.#cache.size <= MOST_CACHED) break;
      this.#cache.delete(oldest);
    }
    try {
      return await delta;
    } catch (error) {
      this.#cache.delete(documentId);
      throw error;
    }
  }

  /** Everything in the folder, in the order of the files' names. */
  async *all(): AsyncGenerator<Envelope> {
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.json.gz')).sort();
    for (let i = 0; i < names.length; i += READ_AT_ONCE) {
      const finished = names.slice(i, i + READ_AT_ONCE).filter((name) => !name.startsWith(UNFINISHED));
      yield* await Promise.all(finished.map((name) => this.#readFile(join(this.folder, name))));
    }
  }

  /** Clears away what a writer that was killed left half written. */
  async removeUnfinished(): Promise<void> {
    const names = await readdir(this.folder);
    for (const name of names.filter((each) => each.startsWith(UNFINISHED)))
      await rm(join(this.folder, name), { force: true });
  }

  async #readFile(path: string): Promise<Envelope> {
    const data = await readFile(path);
    try {
      const text = (await decompress(data)).toString('utf8');
      return envelopeSchema.parse(JSON.parse(text));
    } catch (error) {
      throw damaged(path, error);
    }
  }
}
