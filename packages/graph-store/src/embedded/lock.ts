import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '@entente/graph-schema';
import lockfile from 'proper-lockfile';
import { z } from 'zod';
import { systemCode } from './failures.ts';

const writerSchema = z.object({ pid: z.int(), host: z.string(), since: z.string() });
type Writer = z.infer<typeof writerSchema>;

export interface Lock {
  /** Throws a `StoreError` when another process took the lock over. */
  assertHeld(): void;
  release(): Promise<void>;
}

const readWriter = async (path: string): Promise<Writer | undefined> => {
  try {
    return writerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Without a readable note the holder stays unnamed; the lock itself decides.
    return undefined;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
};

const locked = (folder: string, writer: Writer | undefined, cause?: unknown): StoreError => {
  const who = writer ? `process ${writer.pid} on ${writer.host}, since ${writer.since}` : 'another process';
  return new StoreError(`The store ${folder} is being written by ${who}`, {
    code: 'store-locked',
    remedy: 'Wait until that command ends or stop it (entente serve holds the store while it runs).',
    retriable: true,
    ...(cause === undefined ? {} : { cause }),
  });
};

/**
 * Makes this process the one writer of a folder. A lock whose holder on this host is gone is taken over at once;
 * one from another host when it was not renewed for ten seconds.
 * @throws StoreError `store-locked`
 */
export const lockFolder = async (folder: string): Promise<Lock> => {
  const lockPath = join(folder, 'lock');
  const notePath = join(folder, 'writer.json');
  let lost = false;
  const acquire = () =>
    lockfile.lock(folder, {
      lockfilePath: lockPath,
      stale: 10_000,
      update: 3_000,
      onCompromised: () => {
        lost = true;
      },
    });
  const takeOver = async (cause: unknown) => {
    const writer = await readWriter(notePath);
    if (systemCode(cause) !== 'ELOCKED') throw cause;
    const gone = writer?.host === hostname() && writer.pid !== process.pid && !isAlive(writer.pid);
    if (!gone) throw locked(folder, writer, cause);
    await rm(lockPath, { recursive: true, force: true });
    return acquire().catch((error: unknown) => {
      throw systemCode(error) === 'ELOCKED' ? locked(folder, undefined, error) : error;
    });
  };
  const release = await acquire().catch(takeOver);
  const note: Writer = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  await writeFile(notePath, JSON.stringify(note));
  return {
    assertHeld: () => {
      if (lost) throw locked(folder, undefined);
    },
    release: async () => {
      if (lost) return;
      await rm(notePath, { force: true });
      await release();
    },
  };
};
