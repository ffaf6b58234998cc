import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a folder: where it is, and its path within the folder with forward slashes. */
export interface FoundFile {
  readonly path: string;
  readonly relative: string;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function* walkFrom(folder: string, prefix: string, above: readonly string[]): AsyncIterable<FoundFile> {
  const real = await realpath(folder);
  if (above.includes(real)) return;
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(byName);
  for (const name of names) {
    const path = join(folder, name);
    const relative = `${prefix}${name}`;
    // A link that leads nowhere is reported by the one who opens it.
    const entry = await stat(path).catch(() => undefined);
    if (entry?.isDirectory()) yield* walkFrom(path, `${relative}/`, [...above, real]);
    else yield { path, relative };
  }
}

/** The files of a folder and its folders, in order of their names' code units, hidden ones left out. */
export const walk = (folder: string): AsyncIterable<FoundFile> => walkFrom(folder, '', []);
