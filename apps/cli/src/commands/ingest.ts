import { availableParallelism } from 'node:os';
import { EntenteError, type Delta } from '@entente/graph-schema';
import type { GraphStore } from '@entente/graph-store';
import { createPipeline, readDocuments, type Pipeline, type SourceDocument } from '@entente/ingestion';
import { EXIT, errorLine, type ExitStatus } from '../exit.ts';
import { startProgress } from '../progress.ts';
import { reportFailures, withStore, type Session } from '../session.ts';

export interface IngestOptions {
  readonly json: boolean;
  readonly concurrency: number;
}

export const DEFAULT_CONCURRENCY = Math.max(1, Math.min(4, availableParallelism()));

interface Failure {
  readonly location: string;
  readonly message: string;
  readonly remedy: string;
}

interface Summary {
  added: number;
  unchanged: number;
  replaced: number;
  statements: number;
  words: number;
}

const NOTHING: Readonly<Summary> = { added: 0, unchanged: 0, replaced: 0, statements: 0, words: 0 };

const failure = (location: string, error: unknown): Failure => ({
  location,
  message: errorLine(error),
  remedy: error instanceof EntenteError ? error.remedy : 'Report this with the file that caused it.',
});

/** Reads every path; what can't be read is a failure by name, and the rest goes on. */
const readAll = async (paths: readonly string[], failures: Failure[]): Promise<SourceDocument[]> => {
  const sources: SourceDocument[] = [];
  for (const path of paths) {
    for await (const outcome of readDocuments(path)) {
      if (outcome.ok) sources.push(outcome.source);
      else failures.push(failure(outcome.location, outcome.error));
    }
  }
  return sources;
};

const putIn = async (store: GraphStore, delta: Delta, summary: Summary): Promise<void> => {
  const { outcome } = await store.apply(delta);
  summary[outcome] += 1;
  summary.words += delta.document.words;
  if (outcome !== 'unchanged') summary.statements += delta.statements.length;
};

/** A document that fails alone is reported; a store that is gone ends the run, since all the rest would fail too. */
const ingestOne = async (
  pipeline: Pipeline,
  store: GraphStore,
  source: SourceDocument,
  summary: Summary,
  failures: Failure[],
): Promise<void> => {
  let delta: Delta | undefined;
  try {
    ({ delta } = await pipeline.analyse(source));
  } catch (error) {
    failures.push(failure(source.location, error));
    return;
  }
  if (delta) await putIn(store, delta, summary);
};

const ingestAll = async (
  session: Session,
  store: GraphStore,
  sources: readonly SourceDocument[],
  concurrency: number,
  failures: Failure[],
): Promise<Summary> => {
  const summary: Summary = { ...NOTHING };
  const pipeline = await createPipeline();
  const progress = startProgress(session.terminal, sources.length, 'documents');
  const queue = [...sources];
  const work = async (): Promise<void> => {
    for (let source = queue.shift(); source; source = queue.shift()) {
      await ingestOne(pipeline, store, source, summary, failures);
      progress.advance(source.title);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    progress.stop();
    await pipeline.close();
  }
  return summary;
};

const inWords = ({ added, unchanged, replaced, statements }: Summary, store: GraphStore): string =>
  [
    `${added} document${added === 1 ? '' : 's'} added`,
    ...(replaced > 0 ? [`${replaced} replaced`] : []),
    ...(unchanged > 0 ? [`${unchanged} already in`] : []),
    `${statements} statements`,
    store.location,
  ].join(' · ');

/** `entente ingest PATH…` */
export const ingest = async (
  session: Session,
  paths: readonly string[],
  options: IngestOptions,
): Promise<ExitStatus> =>
  withStore(session, { readOnly: false }, async (store) => {
    const failures: Failure[] = [];
    const sources = await readAll(paths, failures);
    if (sources.length === 0 && failures.length === 0) {
      session.terminal.err(
        `There is nothing to read in ${paths.join(', ')}: no .txt, .md, .html or .jsonl file.`,
      );
      return EXIT.failed;
    }
    const summary =
      sources.length === 0
        ? undefined
        : await ingestAll(session, store, sources, options.concurrency, failures);
    if (options.json) session.terminal.out(JSON.stringify({ ...summary, failures, store: store.location }));
    else if (summary) session.terminal.out(inWords(summary, store));
    const { added, unchanged, replaced } = summary ?? NOTHING;
    return reportFailures(session.terminal, failures, added + unchanged + replaced);
  });
