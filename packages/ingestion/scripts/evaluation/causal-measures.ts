import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { readText, type Pipeline } from '../../src/index.ts';
import { isTestDocument, newsDocument } from './causal-split.ts';
import { documentRelations, spanRelations, type SpanRelation } from './causal-predictions.ts';
import { figure, type Figure } from './figures.ts';
import { runScorer } from './run-scorer.ts';

const PYTHON = 'python3';

// The gold rows go to the scorer as they are.
const sentence = z.looseObject({ id: z.string(), text: z.string() });
const document = z.looseObject({ doc_id: z.string(), text: z.string() });
const relation = z.looseObject({ doc_id: z.string() });
const presence = z.object({ n: z.number(), MCC: z.number(), F1: z.number() });
const spans = z.object({ P: z.number(), R: z.number(), F1: z.number() });
const because = z.object({
  overlap: z.object({ P: z.number(), R: z.number(), F1: z.number(), gold: z.number() }),
});

const readLines = <T>(file: string, schema: z.ZodType<T>): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

const isTestSentence = ({ id }: { readonly id: string }): boolean => isTestDocument(newsDocument(id));

/** Whether the causal scorer can be run here. */
export const hasPython = (): boolean => spawnSync(PYTHON, ['--version']).status === 0;

/** Scores predictions with `score.py` and parses the figures that it prints. */
const scored = <T>(
  data: string,
  kind: string,
  gold: readonly object[],
  rows: readonly object[],
  schema: z.ZodType<T>,
): T => {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-causal-'));
  const lines = (name: string, all: readonly object[]): string => {
    const file = path.join(folder, name);
    writeFileSync(file, all.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return file;
  };
  try {
    const files = [lines('gold.jsonl', gold), lines('predictions.jsonl', rows)];
    return schema.parse(runScorer(PYTHON, [path.join(data, 'score.py'), kind, ...files]));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Readings of single sentences, each a document of its own; those that two files share are read once. */
const sentenceReader = (pipeline: Pipeline): ((text: string) => Promise<readonly SpanRelation[]>) => {
  const had = new Map<string, readonly SpanRelation[]>();
  return async (text) => {
    const known = had.get(text);
    if (known) return known;
    const relations = spanRelations(await pipeline.analyse(readText(text, { location: 'sentence' })));
    had.set(text, relations);
    return relations;
  };
};

type Read = (text: string) => Promise<readonly SpanRelation[]>;

const measurePresence = async (data: string, read: Read): Promise<Figure> => {
  const gold = readLines(path.join(data, 'cnc_sentences.jsonl'), sentence).filter(isTestSentence);
  const rows: object[] = [];
  for (const { id, text } of gold) rows.push({ id, label: (await read(text)).length > 0 ? 1 : 0 });
  const { n, MCC, F1 } = scored(data, 'cnc1', gold, rows, presence);
  return figure('cnc1.mcc', 'causation in the sentence: MCC', MCC, `${n} sentences, F1 ${F1.toFixed(3)}`);
};

const measureSpans = async (data: string, read: Read): Promise<Figure> => {
  const gold = readLines(path.join(data, 'cnc_spans.jsonl'), sentence).filter(isTestSentence);
  const rows: object[] = [];
  for (const { id, text } of gold) rows.push({ id, relations: await read(text) });
  const { P, R, F1 } = scored(data, 'cnc2', gold, rows, spans);
  return figure('cnc2.f1', 'cause and effect spans: F1', F1, `P ${P.toFixed(3)}, R ${R.toFixed(3)}`);
};

const measureBecause = async (data: string, pipeline: Pipeline): Promise<Figure> => {
  const tests = (row: { readonly doc_id: string }): boolean => isTestDocument(row.doc_id);
  const gold = readLines(path.join(data, 'because_relations.jsonl'), relation).filter(tests);
  const rows: object[] = [];
  for (const { doc_id: id, text } of readLines(path.join(data, 'because_docs.jsonl'), document).filter(tests))
    rows.push(...documentRelations(await pipeline.analyse(readText(text, { location: id })), id));
  const { overlap } = scored(data, 'because', gold, rows, because);
  const { P, R, F1, gold: both } = overlap;
  return figure(
    'because.overlap',
    'BECAUSE overlap: F1',
    F1,
    `${both} relations, P ${P.toFixed(3)}, R ${R.toFixed(3)}`,
  );
};

/**
 * The three causal measures, on the documents that the causal head is not trained on; needs Python 3 for their
 * published scorer.
 */
export const measureCausation = async (pipeline: Pipeline, shared: string): Promise<Figure[]> => {
  const data = path.join(shared, 'eval', 'causal');
  const read = sentenceReader(pipeline);
  return [
    await measurePresence(data, read),
    await measureSpans(data, read),
    await measureBecause(data, pipeline),
  ];
};
