import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureJars, haveJars, writeStamp } from './neo4j/jars.mjs';

describe("the cache of the server's jars", () => {
  let cache: string;
  let fetches: number;
  const fetchJars = async (_: string, folder: string): Promise<void> => {
    fetches += 1;
    await mkdir(folder, { recursive: true });
    for (const name of ['a.jar', 'b.jar']) await writeFile(join(folder, name), name);
    await writeStamp(folder);
  };
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'entente-jars-'));
    fetches = 0;
  });
  afterEach(() => rm(cache, { recursive: true, force: true }));

  it('is filled once, also when two want it at the same time', async () => {
    expect(await haveJars(cache)).toBe(false);
    const [one, two] = await Promise.all([ensureJars(cache, fetchJars), ensureJars(cache, fetchJars)]);
    expect(one).toBe(two);
    await ensureJars(cache, fetchJars);
    expect(fetches).toBe(1);
    expect(await haveJars(cache)).toBe(true);
  });

  it.each<[string, (folder: string) => Promise<void>]>([
    ['a jar is gone', (folder) => rm(join(folder, 'a.jar'))],
    ['a jar is torn', (folder) => writeFile(join(folder, 'b.jar'), 'b')],
    ['the fetch was cut short', (folder) => rm(join(folder, 'stamp.json'))],
  ])('is filled again when %s', async (_, damage) => {
    const folder = await ensureJars(cache, fetchJars);
    await damage(folder);
    expect(await haveJars(cache)).toBe(false);
    await ensureJars(cache, fetchJars);
    expect(fetches).toBe(2);
    expect(await haveJars(cache)).toBe(true);
  });
});
