/**
 * Writes the statements of every document of a folder, one .jsonl file a document, in the format of `entente extract`.
 * Usage: tsx packages/ingestion/scripts/extract-corpus.ts FOLDER OUTPUT_FOLDER [NAME…]
 */
import type { Span, Statement } from '@entente/graph-schema';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createPipeline, readDocuments } from '../src/index.ts';

const flat = (key: string, span: Span | undefined): Record<string, unknown> =>
  span ? { [`${key}Text`]: span.text, [`${key}Start`]: span.start, [`${key}End`]: span.end } : {};

const end = (argument: Statement['subject']): Record<string, unknown> => ({
  id: argument.entity,
  name: argument.name,
  type: argument.label,
  mention: argument.mention.text,
  start: argument.mention.start,
  end: argument.mention.end,
});

const line = (statement: Statement, document: string): string =>
  JSON.stringify({
    id: statement.id,
    subject: end(statement.subject),
    relation: statement.relation,
    object: end(statement.object),
    item: statement.item?.text,
    polarity: statement.polarity,
    modality: statement.modality,
    time: statement.time,
    ...flat('cause', statement.cause),
    ...flat('effect', statement.effect),
    trigger: statement.trigger,
    event: statement.event,
    confidence: statement.confidence,
    rule: statement.rule,
    evidence: {
      document,
      sentence: statement.sentence.text,
      start: statement.sentence.start,
      end: statement.sentence.end,
    },
  });

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
  writeFileSync(join(output, `${name}.jsonl`), statements.map((s) => `${line(s, name)}\n`).join(''));
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(`${String(words)} words in ${seconds.toFixed(1)} s\n`);
await pipeline.close();
