import { mkdir, open, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './failures.ts';

/** Beginning of the names of files that are being written. */
export const UNFINISHED = '.writing-';

/** Makes the names in a folder durable. Windows can't sync a folder and needs not. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Writes beside, syncs, renames: after it resolves the file is there in full, before that the old one is. */
export const writeDurably = async (path: string, data: string | Uint8Array): Promise<void> => {
  const beside = join(dirname(path), `${UNFINISHED}${basename(path)}`);
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
};

/** Removes a file for good; a file that is not there is removed already. */
export const removeDurably = async (path: string): Promise<void> => {
  try {
    await unlink(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  await syncFolder(dirname(path));
};

export const makeFolder = async (path: string): Promise<void> => {
  await mkdir(path, { recursive: true });
};
