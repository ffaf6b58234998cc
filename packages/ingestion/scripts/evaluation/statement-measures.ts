import path from 'node:path';
import type { Statement } from '@entente/graph-schema';
import { readDocuments, type Pipeline } from '../../src/index.ts';
import { expectedCalibrationError, judge, type Judged } from './calibration.ts';
import type { DocumentSet } from './document-sets.ts';
import { figure, type Figure } from './figures.ts';
import { scoreStatements, statementFigures, type StatementsByDocument } from './statement-scores.ts';

/** @throws EntenteError if a document of the evaluation data can't be read */
const extractSet = async (pipeline: Pipeline, set: DocumentSet): Promise<StatementsByDocument> => {
  const statements = new Map<string, readonly Statement[]>();
  for (const name of set.names)
    for await (const outcome of readDocuments(path.join(set.texts, `${name}.txt`))) {
      if (!outcome.ok) throw outcome.error;
      statements.set(name, (await pipeline.analyse(outcome.source)).statements);
    }
  return statements;
};

/** Precision and recall of every set; calibration over the documents set aside, where they are among them. */
export const measureStatements = async (
  pipeline: Pipeline,
  shared: string,
  sets: readonly DocumentSet[],
): Promise<Figure[]> => {
  const figures: Figure[] = [];
  const judged: Judged[] = [];
  for (const set of sets) {
    const statements = await extractSet(pipeline, set);
    const scores = scoreStatements(shared, set, statements);
    figures.push(...statementFigures(set, scores));
    if (set.split === 'held-out') judged.push(...judge(statements, scores));
  }
  if (judged.length > 0) {
    const error = expectedCalibrationError(judged);
    figures.push(
      figure(
        'calibration.held-out',
        'calibration error, held out',
        error,
        `${judged.length} claims`,
        'lower',
      ),
    );
  }
  return figures;
};
