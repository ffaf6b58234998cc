import { availableParallelism } from 'node:os';
import { EntenteError, type Delta } from '@entente/graph-schema';
import type { GraphStore } from '@entente/graph-store';
import { readDocuments, type Pipeline, type SourceDocument } from '@entente/ingestion';
import { EXIT, errorLine, type ExitStatus } from '../exit.ts';
import { startProgress } from '../progress.ts';
import { openPipeline, reportFailures, withStore, type Session } from '../session.ts';

export interface IngestOptions {
  readonly json: boolean;
  readonly concurrency: number;
  /** Longest document that is read, in UTF-16 code units. */
  readonly maxCharacters: number;
  /** Files of entities of the user's own. */
  readonly lexicon: readonly string[];
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

/** Everything that the paths hold, one by one; what can't be read is a failure by name, and the rest goes on. */
async function* readAll(
  paths: readonly string[],
  maxCharacters: number,
  failures: Failure[],
): AsyncGenerator<SourceDocument> {
  for (const path of paths) {
    for await (const outcome of readDocuments(path, { maxCharacters })) {
      if (outcome.ok) yield outcome.source;
      else failures.push(failure(outcome.location, outcome.error));
    }
  }
}

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

/** Workers share one stream of documents, so that no more than `concurrency` are held at a time. */
const ingestAll = async (
  session: Session,
  pipeline: Pipeline,
  store: GraphStore,
  sources: AsyncGenerator<SourceDocument>,
  concurrency: number,
  failures: Failure[],
): Promise<Summary> => {
  const summary: Summary = { ...NOTHING };
  const progress = startProgress(session.terminal, 'documents');
  const work = async (): Promise<void> => {
    for (let next = await sources.next(); !next.done; next = await sources.next()) {
      await ingestOne(pipeline, store, next.value, summary, failures);
      progress.advance(next.value.title);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    progress.stop();
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

const ingestInto = async (
  session: Session,
  pipeline: Pipeline,
  store: GraphStore,
  paths: readonly string[],
  options: IngestOptions,
): Promise<ExitStatus> => {
  const failures: Failure[] = [];
  const sources = readAll(paths, options.maxCharacters, failures);
  const summary = await ingestAll(session, pipeline, store, sources, options.concurrency, failures);
  const done = summary.added + summary.unchanged + summary.replaced;
  if (options.json) session.terminal.out(JSON.stringify({ ...summary, failures, store: store.location }));
  else if (done > 0) session.terminal.out(inWords(summary, store));
  if (done === 0 && failures.length === 0) {
    session.terminal.err(
      `There is nothing to read in ${paths.join(', ')}: no .txt, .md, .html or .jsonl file.`,
    );
    return EXIT.failed;
  }
  return reportFailures(session.terminal, failures, done);
};

/** `entente ingest PATH…`; a pack that is wrong is told before the store is touched. */
export const ingest = async (
  session: Session,
  paths: readonly string[],
  options: IngestOptions,
): Promise<ExitStatus> => {
  const pipeline = await openPipeline(options.lexicon);
  try {
    return await withStore(session, { readOnly: false }, (store) =>
      ingestInto(session, pipeline, store, paths, options),
    );
  } finally {
    await pipeline.close();
  }
};
