import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Statement } from '@entente/graph-schema';
import { z } from 'zod';
import type { DocumentSet } from './document-sets.ts';
import { figure, type Figure } from './figures.ts';
import { predictionLine } from './prediction-line.ts';
import { runScorer } from './run-scorer.ts';

const total = z.object({
  precision: z.number(),
  recall: z.number(),
  predicted: z.number(),
  right: z.number(),
  core: z.number(),
  coreFound: z.number(),
});
const scores = z.object({
  totals: z.object({ strict: total, causation: total }),
  errors: z.array(z.object({ document: z.string(), kind: z.string(), statement: z.string() })),
});
/** What `score.mjs` says of a set. */
export type Scores = z.infer<typeof scores>;

/** The statements of each document by its name. */
export type StatementsByDocument = ReadonlyMap<string, readonly Statement[]>;

const writeInputs = (
  folder: string,
  set: DocumentSet,
  statements: StatementsByDocument,
): [string, string] => {
  const [gold, predictions] = [path.join(folder, 'gold'), path.join(folder, 'predictions')];
  mkdirSync(gold);
  mkdirSync(predictions);
  for (const name of set.names) {
    for (const file of [`${name}.jsonl`, `${name}.aliases.json`])
      copyFileSync(path.join(set.gold, file), path.join(gold, file));
    const lines = (statements.get(name) ?? []).map((s) => `${predictionLine(s, name)}\n`);
    writeFileSync(path.join(predictions, `${name}.jsonl`), lines.join(''));
  }
  return [gold, predictions];
};

/**
 * Scores the statements of a set's documents against their gold, and against no other document's.
 *
 * @throws EntenteError `scorer-failed`
 */
export const scoreStatements = (
  shared: string,
  set: DocumentSet,
  statements: StatementsByDocument,
): Scores => {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-eval-'));
  try {
    const folders = writeInputs(folder, set, statements);
    return scores.parse(
      runScorer(process.execPath, [path.join(shared, 'eval', 'score.mjs'), ...folders, '--json']),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Precision and core recall of a set, over all relations and over those of causation. */
export const statementFigures = (set: DocumentSet, { totals }: Scores): Figure[] =>
  (
    [
      ['', totals.strict],
      ['causation', totals.causation],
    ] as const
  ).flatMap(([part, t]) => {
    const id = [set.id, ...(part === '' ? [] : [part])].join('.');
    const label = [set.label, ...(part === '' ? [] : [part])].join(', ');
    return [
      figure(`${id}.precision`, `${label}: precision`, t.precision, `${t.right} of ${t.predicted} stated`),
      figure(`${id}.recall`, `${label}: core recall`, t.recall, `${t.coreFound} of ${t.core} core`),
    ];
  });
