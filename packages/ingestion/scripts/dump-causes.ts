/**
 * Writes what the causal head is trained on, a sentence a line: words, whether it states causation, and the words of
 * each cause, effect and signal.
 * Usage: tsx packages/ingestion/scripts/dump-causes.ts SHARED OUT.jsonl
 */
import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Analysis, Sentence } from '../src/analysis.ts';
import { layoutPass } from '../src/layout/index.ts';
import { readText } from '../src/readers/index.ts';
import { sentencesPass } from '../src/sentences/index.ts';
import { tokensPass } from '../src/tokens/index.ts';
import { analysisOfLines } from './relation-data/annotated.ts';

const span = z.tuple([z.number(), z.number()]);
const newsSentence = z.object({ id: z.string(), text: z.string(), label: z.number() });
const newsSpans = z.object({
  id: z.string(),
  text: z.string(),
  relations: z.array(z.object({ cause: z.array(span), effect: z.array(span), signal: z.array(span) })),
});
const document = z.object({ doc_id: z.string(), text: z.string() });
const relation = z.object({
  doc_id: z.string(),
  degree: z.string().nullish(),
  cause_spans: z.array(span),
  effect_spans: z.array(span),
  connective_spans: z.array(span),
});

interface Reading {
  readonly cause: number[];
  readonly effect: number[];
  readonly signal: number[];
  readonly inhibits: boolean;
}

const [shared, out] = process.argv.slice(2);
if (shared === undefined || out === undefined) throw new Error('usage: dump-causes.ts SHARED OUT.jsonl');

const readLines = <T>(name: string, schema: z.ZodType<T>): T[] =>
  readFileSync(path.join(shared, 'eval', 'causal', name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

/** The data count code points, the pipeline UTF-16 code units. */
const unitsBefore = (text: string): ((points: number) => number) => {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (points) => starts[points] ?? text.length;
};

const wordsIn = (
  sentence: Sentence,
  spans: readonly (readonly [number, number])[],
  units: (points: number) => number,
): number[] =>
  sentence.tokens
    .filter((token) => spans.some(([from, to]) => token.start < units(to) && units(from) < token.end))
    .map((token) => token.index);

const stream = createWriteStream(out);
const write = (
  set: string,
  id: string,
  sentence: Sentence,
  causal: boolean,
  readings: readonly Reading[],
): void => {
  const words = sentence.tokens.map((token) => token.text);
  stream.write(`${JSON.stringify({ set, id, words, causal, readings })}\n`);
};

const ofLine = async (id: string, text: string): Promise<Sentence | undefined> => {
  const analysis: Analysis = await tokensPass().run(analysisOfLines(id, [text]));
  return analysis.sentences[0];
};

const spans = new Map(readLines('cnc_spans.jsonl', newsSpans).map((row) => [row.text, row]));
for (const { id, text, label } of readLines('cnc_sentences.jsonl', newsSentence)) {
  const sentence = await ofLine(id, text);
  if (!sentence) continue;
  const units = unitsBefore(text);
  const readings = (spans.get(text)?.relations ?? []).map((reading) => ({
    cause: wordsIn(sentence, reading.cause, units),
    effect: wordsIn(sentence, reading.effect, units),
    signal: wordsIn(sentence, reading.signal, units),
    inhibits: false,
  }));
  write('cnc', id, sentence, label === 1, readings);
}

const relations = readLines('because_relations.jsonl', relation);
for (const { doc_id: id, text } of readLines('because_docs.jsonl', document)) {
  const start = { ...analysisOfLines(id, []), source: readText(text, { location: id }) };
  let analysis: Analysis = start;
  for (const pass of [layoutPass(), sentencesPass(), tokensPass()]) analysis = await pass.run(analysis);
  if (analysis.source.text !== text) throw new Error(`${id}: the text was changed in reading`);
  const units = unitsBefore(text);
  const own = relations.filter((row) => row.doc_id === id);
  for (const sentence of analysis.sentences) {
    const readings = own
      .map((row) => ({
        cause: wordsIn(sentence, row.cause_spans, units),
        effect: wordsIn(sentence, row.effect_spans, units),
        signal: wordsIn(sentence, row.connective_spans, units),
        inhibits: row.degree === 'inhibit',
      }))
      .filter(({ signal }) => signal.length > 0);
    write('because', id, sentence, readings.length > 0, readings);
  }
}
stream.end();
