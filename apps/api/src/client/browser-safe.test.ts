import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Specifiers of the imports and exports that are still there when the types are gone. */
const runtimeImports = (source: string): string[] =>
  [...source.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)';/gms)].map(
    ([, specifier = '']) => specifier,
  );

test('the client runs in a browser: nothing of it imports more than itself', async () => {
  const files = (await readdir(import.meta.dirname)).filter((file) => !file.endsWith('.test.ts'));
  expect(files).toContain('client.ts');
  for (const file of files) {
    const imports = runtimeImports(await readFile(join(import.meta.dirname, file), 'utf8'));
    expect(
      imports.filter((specifier) => !specifier.startsWith('./')),
      file,
    ).toEqual([]);
  }
});

test('a runtime import would be seen', () => {
  const source =
    "import type { A } from 'a';\nimport {\n  b,\n} from '@entente/b';\nexport { c } from './c.ts';";
  expect(runtimeImports(source)).toEqual(['@entente/b', './c.ts']);
});
