import { writeFile } from 'node:fs/promises';
import { EntenteError, type Argument, type Statement } from '@entente/graph-schema';
import { readDocuments, type Analysis, type SourceDocument } from '@entente/ingestion';
import { explainSentences, explanationText } from './explain.ts';
import { EXIT, errorLine, type ExitStatus } from '../exit.ts';
import { startProgress } from '../progress.ts';
import { openPipeline, reportFailures, type Session } from '../session.ts';
import { oneLine, paint } from '../terminal.ts';

export interface ExtractOptions {
  readonly format: 'text' | 'jsonl';
  readonly textOut?: string;
  readonly maxCharacters: number;
  /** Files of entities of the user's own. */
  readonly lexicon: readonly string[];
  /** Whether to show each sentence with what was considered in place of the statements alone. */
  readonly explain: boolean;
}

const end = ({ entity, name, label, mention }: Argument): object => ({
  id: entity,
  name,
  type: label,
  mention: mention.text,
  start: mention.start,
  end: mention.end,
});

/** A statement as a line of `extract --format jsonl`, in the field order of the documentation. */
export const statementLine = (statement: Statement): object => {
  const { cause, effect, sentence } = statement;
  return {
    id: statement.id,
    subject: end(statement.subject),
    relation: statement.relation,
    object: end(statement.object),
    ...(statement.item === undefined ? {} : { item: statement.item.text }),
    ...(statement.from === undefined ? {} : { from: statement.from.text }),
    ...(statement.recipient === undefined ? {} : { recipient: statement.recipient.text }),
    polarity: statement.polarity,
    modality: statement.modality,
    ...(statement.time === undefined ? {} : { time: statement.time }),
    ...(cause === undefined ? {} : { causeText: cause.text, causeStart: cause.start, causeEnd: cause.end }),
    ...(effect === undefined
      ? {}
      : { effectText: effect.text, effectStart: effect.start, effectEnd: effect.end }),
    trigger: statement.trigger,
    event: statement.event,
    confidence: statement.confidence,
    rule: statement.rule,
    evidence: {
      document: statement.document,
      sentence: sentence.text,
      start: sentence.start,
      end: sentence.end,
    },
  };
};

const asText = (session: Session, statement: Statement): string => {
  const { terminal } = session;
  const { subject, relation, object, polarity, modality, confidence, sentence } = statement;
  const marks = [
    ...(polarity === 'negated' ? ['denied'] : []),
    ...(modality === 'actual' ? [] : [modality]),
    confidence.toFixed(2),
  ].join(', ');
  return [
    `${paint(terminal, 'bold', subject.name)} ${paint(terminal, 'cyan', relation)} ${paint(terminal, 'bold', object.name)} (${marks})`,
    paint(terminal, 'dim', `    “${oneLine(sentence.text)}”`),
  ].join('\n');
};

/** What is printed of a document: its statements, or each of its sentences explained. */
const linesOf = (
  session: Session,
  analysis: Analysis,
  { format, explain }: Pick<ExtractOptions, 'format' | 'explain'>,
): string[] => {
  const json = format === 'jsonl';
  if (explain)
    return explainSentences(analysis).map((sentence) =>
      json ? JSON.stringify(sentence) : explanationText(session.terminal, sentence),
    );
  return analysis.statements.map((s) => (json ? JSON.stringify(statementLine(s)) : asText(session, s)));
};

const readSources = async (
  files: readonly string[],
  maxCharacters: number,
  failures: { location: string; message: string; remedy: string }[],
): Promise<SourceDocument[]> => {
  const sources: SourceDocument[] = [];
  for (const file of files) {
    for await (const outcome of readDocuments(file, { maxCharacters })) {
      if (outcome.ok) sources.push(outcome.source);
      else
        failures.push({
          location: outcome.location,
          message: outcome.error.message,
          remedy: outcome.error.remedy,
        });
    }
  }
  return sources;
};

/** `entente extract FILE…`: prints the statements of files, without a store. */
export const extract = async (
  session: Session,
  files: readonly string[],
  options: ExtractOptions,
): Promise<ExitStatus> => {
  const failures: { location: string; message: string; remedy: string }[] = [];
  const sources = await readSources(files, options.maxCharacters, failures);
  if (sources.length === 0) {
    if (failures.length === 0) session.terminal.err(`There is nothing to read in ${files.join(', ')}.`);
    reportFailures(session.terminal, failures, 0);
    return EXIT.failed;
  }
  if (options.textOut !== undefined) await writeFile(options.textOut, sources.map((s) => s.text).join('\f'));
  const pipeline = await openPipeline(options.lexicon, options.explain);
  const progress = startProgress(session.terminal, 'documents', sources.length);
  let done = 0;
  try {
    for (const source of sources) {
      try {
        const analysis = await pipeline.analyse(source);
        for (const text of linesOf(session, analysis, options)) session.terminal.out(text);
        done += 1;
      } catch (error) {
        const remedy =
          error instanceof EntenteError ? error.remedy : 'Report this with the file that caused it.';
        failures.push({
          location: source.location,
          message: `${source.location}: ${errorLine(error)}`,
          remedy,
        });
      }
      progress.advance(source.title);
    }
  } finally {
    progress.stop();
    await pipeline.close();
  }
  return reportFailures(session.terminal, failures, done);
};
