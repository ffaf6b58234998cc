// Fails when the script that the first view loads grows beyond its budget.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 250;
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const scripts = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, path]) => path);
if (scripts.length === 0) {
  console.error('dist/index.html loads no script: build the explorer first.');
  process.exit(1);
}
const size = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0) / 1000;
console.log(
  `first load: ${size.toFixed(0)} kB of script, gzip (budget ${BUDGET_KB} kB, ${scripts.length} files)`,
);
process.exit(size <= BUDGET_KB ? 0 : 1);
