/**
 * Writes the statements of every document of a folder, one .jsonl file a document, in the format of `entente extract`.
 * Usage: tsx packages/ingestion/scripts/extract-corpus.ts FOLDER OUTPUT_FOLDER [NAME…]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createPipeline, readDocuments } from '../src/index.ts';
import { predictionLine } from './evaluation/prediction-line.ts';

const [folder, output, ...names] = process.argv.slice(2);
if (folder === undefined || output === undefined) {
  process.stderr.write('usage: extract-corpus.ts FOLDER OUTPUT_FOLDER [NAME…]\n');
  process.exit(2);
}
mkdirSync(output, { recursive: true });
const pipeline = await createPipeline();
const started = performance.now();
let words = 0;
for await (const outcome of readDocuments(folder)) {
  if (!outcome.ok) continue;
  const { source } = outcome;
  const name = basename(source.location, extname(source.location));
  if (names.length > 0 && !names.includes(name)) continue;
  const { statements, sentences } = await pipeline.analyse(source);
  words += sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  writeFileSync(
    join(output, `${name}.jsonl`),
    statements.map((s) => `${predictionLine(s, name)}\n`).join(''),
  );
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(`${String(words)} words in ${seconds.toFixed(1)} s\n`);
await pipeline.close();
