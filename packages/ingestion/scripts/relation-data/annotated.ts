import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { startAnalysis, type Analysis, type Block, type Sentence } from '../../src/analysis.ts';

/** An annotated statement, as the evaluation data and `training/annotations` have it. */
export const annotatedRow = z.object({
  sent: z.coerce.number(),
  subj: z.array(z.string()),
  obj: z.array(z.string()),
  subjMention: z.string().nullish(),
  objMention: z.string().nullish(),
  rel: z.string(),
  trigger: z.string().nullish(),
  polarity: z.string().optional(),
  modality: z.string().optional(),
  core: z.boolean().optional(),
  alt_rels: z.array(z.string()).optional(),
  start: z.number().optional(),
});
export type AnnotatedRow = z.infer<typeof annotatedRow>;

const aliasFile = z.record(
  z.string(),
  z.object({ type: z.string().optional(), aliases: z.array(z.string()).optional() }),
);
export type Aliases = z.infer<typeof aliasFile>;

/** A document with its statements. `lines`: its sentences by number; none where the text itself is to be read. */
export interface AnnotatedDocument {
  readonly set: string;
  readonly name: string;
  readonly rows: readonly AnnotatedRow[];
  readonly aliases: Aliases;
  readonly lines?: readonly (readonly [number, string])[];
  readonly text?: string;
}

const readRows = (file: string): AnnotatedRow[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => annotatedRow.parse(JSON.parse(line)));

const readLines = (file: string): (readonly [number, string])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      return [Number(line.slice(0, tab)), line.slice(tab + 1)] as const;
    });

const names = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length))
    .sort();

const base = (set: string, folder: string, name: string): AnnotatedDocument => ({
  set,
  name,
  rows: readRows(path.join(folder, `${name}.jsonl`)),
  aliases: aliasFile.parse(JSON.parse(readFileSync(path.join(folder, `${name}.aliases.json`), 'utf8'))),
});

/** A document whose sentences are numbered in a file beside or below its statements. */
export const readListed = (
  set: string,
  folder: string,
  sentences: string,
  name: string,
): AnnotatedDocument => ({
  ...base(set, folder, name),
  lines: readLines(path.join(sentences, `${name}.txt`)),
});

/** Evaluation data and the project's own annotations. */
export const readAnnotated = (shared: string, annotations: string): AnnotatedDocument[] => {
  const listed = (set: string, folder: string, sentences: string): AnnotatedDocument[] =>
    names(folder).map((name) => readListed(set, folder, sentences, name));
  const evaluation = path.join(shared, 'eval');
  const own = path.join(annotations, 'written');
  const essays = path.join(annotations, 'essays');
  return [
    ...listed('gold', path.join(evaluation, 'gold'), path.join(evaluation, 'sentences')),
    ...['history', 'profiles'].flatMap((set) =>
      listed(set, path.join(evaluation, set), path.join(evaluation, set, 'sentences')),
    ),
    ...listed('written', own, own),
    ...names(essays).map((name) => ({
      ...base('essays', essays, name),
      text: readFileSync(path.join(shared, 'essays', `${name}.txt`), 'utf8'),
    })),
  ];
};

/** An analysis whose sentences are given, each a paragraph of its own. */
export const analysisOfLines = (name: string, lines: readonly string[]): Analysis => {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  lines.forEach((line, index) => {
    const start = text.length;
    const offsets = Int32Array.from({ length: line.length + 1 }, (_, i) => start + i);
    blocks.push({ kind: 'paragraph', start, end: start + line.length, text: line, offsets });
    sentences.push({ index, block: index, start, end: start + line.length, text: line, tokens: [] });
    text += `${line}\n`;
  });
  const source = { id: name, title: name, location: name, format: 'txt', text, markup: [], blockHints: [] };
  return { ...startAnalysis(source), blocks, sentences };
};
