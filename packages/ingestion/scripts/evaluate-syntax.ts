/**
 * Figures of the syntax model as the runtime reads it, from the treebanks and essays in ../shared (skipped, with a
 * message, where they are missing): attachment and tagging on the test treebanks from gold words and from raw
 * sentences through our tokenizer, and words a second on one thread.
 *
 * Usage: npx tsx packages/ingestion/scripts/evaluate-syntax.ts [MODEL_FOLDER]
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOut } from '../src/layout/index.ts';
import { readText } from '../src/readers/index.ts';
import { sentencesOf } from '../src/sentences/index.ts';
import { MODEL_DIRECTORY, NETWORK_FILE, readModelFiles } from '../src/syntax/model-files.ts';
import type { SyntaxModel } from '../src/syntax/model.ts';
import { OnnxSyntaxModel } from '../src/syntax/onnx.ts';
import { tokenize } from '../src/tokens/tokenize.ts';
import { MEASURES, NO_COUNTS, add, compare, f1, type Counts } from './syntax-evaluation/scores.ts';
import { measureSpeed, type Speed } from './syntax-evaluation/speed.ts';
import { readTreebank, withoutSpace, type GoldSentence, type Span } from './syntax-evaluation/treebank.ts';

const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const TREEBANKS = ['ewt-test', 'gum-test', 'pud-test'];

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Our own words of a sentence, with their places among the characters that are no white space. */
function ownWords(text: string): { words: string[]; spans: Span[] } {
  const tokens = tokenize(text);
  const place = (offset: number): number => withoutSpace(text.slice(0, offset)).length;
  return {
    words: tokens.map((token) => token.text),
    spans: tokens.map(({ start, end }) => ({ start: place(start), end: place(end) })),
  };
}

async function score(
  model: SyntaxModel,
  sentences: readonly GoldSentence[],
  read: (sentence: GoldSentence) => { words: readonly string[]; spans: readonly Span[] },
): Promise<Counts> {
  const own = sentences.map(read);
  const parsed = await model.parse(own.map(({ words }) => words));
  return sentences.reduce((sum, { spans, gold }, index) => {
    const syntax = parsed[index];
    if (syntax === undefined) throw new RangeError('the model lost a sentence');
    return add(sum, compare({ spans, syntax: gold }, { spans: own[index]?.spans ?? [], syntax }));
  }, NO_COUNTS);
}

const report = (name: string, counts: Counts): boolean =>
  print(
    [
      name.padEnd(28),
      ...MEASURES.map((measure) => `${measure.toUpperCase()} ${f1(counts, measure).toFixed(2)}`),
    ].join('  '),
  );

async function evaluateTreebank(model: SyntaxModel, name: string): Promise<void> {
  const file = path.join(SHARED, 'treebank', `${name}.conllu.xz`);
  if (!existsSync(file)) {
    print(`${name}: skipped, ${file} is missing`);
    return;
  }
  const sentences = readTreebank(file);
  report(`${name}, gold words`, await score(model, sentences, (sentence) => sentence));
  report(`${name}, raw sentences`, await score(model, sentences, ({ text }) => ownWords(text)));
}

function readEssays(folder: string): string[][][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const source = readText(readFileSync(path.join(folder, file), 'utf8'), { location: file });
      return sentencesOf(layOut(source).blocks).map(({ text }) => tokenize(text).map((token) => token.text));
    });
}

const speedOf = (name: string, { wall, processor }: Speed): boolean =>
  print(`${name}: ${wall.toFixed(0)} words/s, ${processor.toFixed(0)} per second of processor time`);

async function main(directory: string): Promise<void> {
  const files = await readModelFiles(directory);
  const model = await OnnxSyntaxModel.open(files, 1);
  const size = statSync(path.join(directory, NETWORK_FILE)).size;
  print(`${model.version}, ${(size / 1e6).toFixed(1)} MB`);
  for (const name of TREEBANKS) await evaluateTreebank(model, name);
  await model.close();
  const essays = path.join(SHARED, 'essays');
  if (!existsSync(essays)) {
    print(`speed: skipped, ${essays} is missing`);
    return;
  }
  const { bare, parse } = await measureSpeed(files, readEssays(essays));
  speedOf('network alone, one thread', bare);
  speedOf('with word pieces and trees', parse);
  print(`ratio of processor time: ${(parse.processor / bare.processor).toFixed(3)}`);
}

await main(process.argv[2] ?? MODEL_DIRECTORY);
