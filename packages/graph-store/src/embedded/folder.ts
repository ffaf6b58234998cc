import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StoreError } from '@entente/graph-schema';
import { z } from 'zod';
import { DeltaFiles } from './delta-files.ts';
import { systemCode, writing } from './failures.ts';
import { makeFolder, writeDurably } from './files.ts';
import { lockFolder, type Lock } from './lock.ts';
import { IndexFolder } from './manifest.ts';
import type { GraphModel } from './model.ts';

const MARKER = 'entente.json';
const FORMAT = 1;
const markerSchema = z.object({ format: z.int() });

/** The parts of a store's folder, and the lock on it when it is open for writing. */
export interface StoreFolder {
  readonly path: string;
  readonly files: DeltaFiles;
  readonly index: IndexFolder;
  readonly lock: Lock | undefined;
}

const readMarker = async (folder: string): Promise<number | undefined> => {
  try {
    return markerSchema.parse(JSON.parse(await readFile(join(folder, MARKER), 'utf8'))).format;
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw new StoreError(`The folder ${folder} has an ${MARKER} that can't be read`, {
      code: 'store-damaged',
      remedy: `Put {"format":${FORMAT}} into that file if the folder is a store of this version.`,
      cause: error,
    });
  }
};

const checkFormat = (path: string, format: number | undefined): void => {
  if (format === undefined || format === FORMAT) return;
  throw new StoreError(`The store ${path} is of format ${format}, this program reads ${FORMAT}`, {
    code: 'store-version',
    remedy: 'Use the version of Entente that made it, or ingest the documents into a new store.',
  });
};

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return false;
    throw error;
  }
};

/**
 * Opens a folder as a store, making what is missing unless it is only read.
 * @throws StoreError `store-missing`, `store-locked`, `store-not-writable`, `disk-full`, `store-version`
 */
export const openFolder = async (folder: string, readOnly: boolean): Promise<StoreFolder> => {
  const path = resolve(folder);
  const parts = {
    path,
    files: new DeltaFiles(join(path, 'documents')),
    index: new IndexFolder(join(path, 'index')),
  };
  if (readOnly) {
    if (!(await isFolder(parts.files.folder)))
      throw new StoreError(`There is no store in ${path}`, {
        code: 'store-missing',
        remedy: 'Ingest documents first (entente ingest PATH…), or name another folder with --store.',
      });
    checkFormat(path, await readMarker(path));
    return { ...parts, lock: undefined };
  }
  checkFormat(path, await readMarker(path));
  return writing(path, async () => {
    await makeFolder(path);
    const lock = await lockFolder(path);
    try {
      await makeFolder(parts.files.folder);
      await parts.files.removeUnfinished();
      if ((await readMarker(path)) === undefined)
        await writeDurably(join(path, MARKER), JSON.stringify({ format: FORMAT }));
      return { ...parts, lock };
    } catch (error) {
      await lock.release();
      throw error;
    }
  });
};

/**
 * Fills a model with the documents that are in: of several of one location only the newest, since a kill may have
 * come between its writing and the older one's removal. Returns the ids of the others.
 */
export const loadModel = async (files: DeltaFiles, model: GraphModel): Promise<string[]> => {
  const superseded: string[] = [];
  for await (const envelope of files.all()) {
    const { id, location } = envelope.delta.document;
    const other = model.document(model.documentAt(location) ?? '');
    if (other && other.sequence > envelope.sequence) {
      superseded.push(id);
      continue;
    }
    if (other) {
      superseded.push(other.summary.id);
      model.remove(other.summary.id);
    }
    model.add(envelope);
  }
  model.settle();
  return superseded;
};
