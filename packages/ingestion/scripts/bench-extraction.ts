/**
 * `npm run bench`: words a second of the whole extractor on one thread, against the network's bare pass over the same
 * words, in one run. Figures are ratios: machines are shared and noisy.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPipeline, readText, type Analysis, type Pipeline, type SourceDocument } from '../src/index.ts';
import { MODEL_DIRECTORY, readModelFiles } from '../src/syntax/model-files.ts';
import { measureSpeed, type Speed } from './syntax-evaluation/speed.ts';

const ESSAYS = join(fileURLToPath(new URL('.', import.meta.url)), '../../../../shared/essays');
/** Every so many-th essay is read, which is enough to be stable and not to take minutes. */
const STEP = 8;
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 1500;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const readEssays = (): SourceDocument[] =>
  readdirSync(ESSAYS)
    .sort()
    .filter((_, index) => index % STEP === 0)
    .map((file) => readText(readFileSync(join(ESSAYS, file), 'utf8'), { location: file }));

const wordsOf = ({ sentences }: Analysis): readonly (readonly string[])[] =>
  sentences.map(({ tokens }) => tokens.map(({ text }) => text));

const measurePipeline = async (
  pipeline: Pipeline,
  sources: readonly SourceDocument[],
): Promise<{ speed: Speed; documents: readonly (readonly (readonly string[])[])[] }> => {
  const documents: (readonly (readonly string[])[])[] = [];
  const start = performance.now();
  const used = process.cpuUsage();
  for (const source of sources) documents.push(wordsOf(await pipeline.analyse(source)));
  const { user, system } = process.cpuUsage(used);
  const words = documents.flat(2).length;
  return {
    speed: { wall: (1000 * words) / (performance.now() - start), processor: (1e6 * words) / (user + system) },
    documents,
  };
};

const row = (name: string, { wall, processor }: Speed): void =>
  print(
    `${name.padEnd(34)} ${wall.toFixed(0).padStart(7)} words/s   ${processor.toFixed(0).padStart(7)} words/s of processor time`,
  );

if (!existsSync(ESSAYS)) {
  print('The essays of the evaluation data are not here (../shared/essays): nothing is measured.');
} else {
  const sources = readEssays();
  const pipeline = await createPipeline({ syntax: { threads: 1 } });
  await pipeline.analyse(sources[0] ?? readText('', { location: 'empty' }));
  const { speed, documents } = await measurePipeline(pipeline, sources);
  await pipeline.close();
  const { bare } = await measureSpeed(await readModelFiles(MODEL_DIRECTORY), documents);
  row('network alone', bare);
  row('whole extractor', speed);
  const share = speed.processor / bare.processor;
  print(
    `share of the bare pass: ${share.toFixed(2)} (bar ${LEAST_SHARE}); words a second: ${speed.wall.toFixed(0)} (bar ${LEAST_WORDS})`,
  );
  process.exitCode = share >= LEAST_SHARE && speed.wall >= LEAST_WORDS ? 0 : 1;
}
