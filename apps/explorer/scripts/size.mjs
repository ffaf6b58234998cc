// Fails when the script that the first view needs, the graph's drawing included, grows beyond its budget.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 250;
/** What the page asks for before anything is clicked. */
const FIRST = ['index.html', 'src/graph/Stage.tsx'];
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

const readManifest = () => {
  try {
    return JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  } catch {
    console.error('There is no build in dist/: build the explorer first.');
    process.exit(1);
  }
};

const manifest = readManifest();
const files = new Set();
const collect = (key) => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the build has no ${key}`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported);
};
FIRST.forEach(collect);
const size =
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000;
console.log(
  `first view: ${size.toFixed(0)} kB of script, gzip (budget ${BUDGET_KB} kB, ${files.size} files)`,
);
process.exit(size <= BUDGET_KB ? 0 : 1);
