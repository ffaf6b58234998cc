import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a test, and its end. */
export const temporaryFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'entente-store-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
};
