import type { Delta, DocumentRecord } from '@entente/graph-schema';
import type { Analysis, Pass } from '../analysis.ts';
import { checkSpans } from './check.ts';

const wordCount = ({ sentences }: Analysis): number =>
  sentences.reduce(
    (sum, { tokens }) => sum + tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length,
    0,
  );

const documentOf = (analysis: Analysis): DocumentRecord => {
  const { id, title, date, publisher, location, format, text } = analysis.source;
  return {
    id,
    title,
    ...(date === undefined ? {} : { date }),
    ...(publisher === undefined ? {} : { source: publisher }),
    location,
    format,
    text,
    words: wordCount(analysis),
    coverage: analysis.coverage,
  };
};

/** Everything that a document's analysis adds to the graph. */
export const deltaOf = (analysis: Analysis, extractor: string): Delta => ({
  version: 1,
  extractor,
  document: documentOf(analysis),
  sentences: analysis.sentences.map(({ index, start, end }) => ({ index, start, end })),
  mentions: analysis.mentionRecords,
  entities: analysis.entities,
  statements: analysis.statements,
});

/**
 * Fills `delta`.
 *
 * @param extractor name and version of the whole pipeline
 */
export const deltaPass = (extractor: string): Pass => ({
  id: 'delta',
  description: 'gathers what the document adds to the graph, and checks its spans',
  run: (analysis) => ({ ...analysis, delta: checkSpans(deltaOf(analysis, extractor)) }),
});
