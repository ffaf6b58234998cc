import { QueryError } from '@entente/graph-schema';
import { z } from 'zod';
import type { CypherQuery, CypherResult, CypherValue } from '../port.ts';
import type { GraphIndex } from './graph-index.ts';
import { IndexGone, IndexRefused } from './index-process.ts';

/** The worker has made values of the port of everything; what arrives is data that was cloned from there. */
const valueSchema: z.ZodType<CypherValue> = z.custom<CypherValue>((value) => value !== undefined);
const rowsSchema = z.array(z.array(valueSchema));

/** How often a query is tried again because another one's end took the process with it. */
const ATTEMPTS = 3;

const outOfMemory = (cause: unknown): QueryError =>
  new QueryError('The query needs more memory than it may use, or breaks the engine', {
    code: 'query-memory',
    remedy: 'Narrow it: aggregate less at once, set a LIMIT earlier, name more of the pattern.',
    cause,
  });

const queryError = (error: unknown): unknown => {
  if (!(error instanceof IndexRefused)) return error;
  const message = error.message.replace(/^Query error: (?:GRAFEO-[A-Z]\d+: )?/, '');
  if (error.status === 'query-refused')
    return new QueryError('This query would write', {
      code: 'query-refused',
      remedy: 'Ask with MATCH … RETURN; documents change the graph, queries do not.',
    });
  if (error.status === 'query-memory') return outOfMemory(error);
  if (error.status?.startsWith('42') === true)
    return new QueryError(message, {
      code: 'cypher-syntax',
      remedy: 'Correct the query at the place that the message names.',
      cause: error,
    });
  return new QueryError(message, {
    code: 'cypher-invalid',
    remedy: 'Change the expression that the message names.',
    cause: error,
  });
};

const timedOut = (timeoutMs: number): QueryError =>
  new QueryError(`The query was ended after ${timeoutMs} ms`, {
    code: 'query-timeout',
    remedy: 'Name more of the pattern (labels, ids, shorter paths), or raise the time limit.',
  });

/** Runs one query on an index that `follow` brings up to date; a process that ended meanwhile is started again. */
export const runCypher = async (
  index: GraphIndex,
  follow: () => Promise<void>,
  query: CypherQuery,
): Promise<CypherResult> => {
  const { text, maxRows, timeoutMs } = query;
  const request = { type: 'query' as const, text, parameters: { ...query.parameters }, maxRows };
  for (let attempt = 1; ; attempt++) {
    await follow();
    const start = performance.now();
    try {
      const result = await index.query(request, timeoutMs);
      const milliseconds = Math.round(performance.now() - start);
      return { ...result, rows: rowsSchema.parse(result.rows), milliseconds };
    } catch (error) {
      if (!(error instanceof IndexGone)) throw queryError(error);
      if (error.timedOut) throw timedOut(timeoutMs);
      if (attempt >= ATTEMPTS) throw outOfMemory(error);
    }
  }
};
