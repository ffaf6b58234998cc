import { StoreError } from '@entente/graph-schema';

const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR']);
const FULL = new Set(['ENOSPC', 'EDQUOT']);

export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** What an error of the file system means for a store; other errors come back as they are. */
export const storeFailure = (error: unknown, path: string): unknown => {
  const code = systemCode(error);
  if (code === undefined) return error;
  if (FULL.has(code))
    return new StoreError(`There is no space left for ${path}`, {
      code: 'disk-full',
      remedy: 'Free some space on that disk, then run the command again; what was reported done is kept.',
      retriable: true,
      cause: error,
    });
  if (NOT_WRITABLE.has(code))
    return new StoreError(`The store ${path} can't be written (${code})`, {
      code: 'store-not-writable',
      remedy: 'Give yourself write permission on that folder, or choose another with --store.',
      cause: error,
    });
  return error;
};

/** Runs a step that writes files, and tells its failure in the store's terms. */
export const writing = async <T>(path: string, step: () => Promise<T>): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    throw storeFailure(error, path);
  }
};
