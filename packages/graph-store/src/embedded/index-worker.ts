/** Entry of the process that holds the Grafeo index. It ends when its parent does, whatever it is doing. */
import { z } from 'zod';
import type grafeo from '@grafeo-db/js';
import { requestMessageSchema, type IndexRequest } from './protocol.ts';
import { openGraph, readStatus, readTouched, runQuery, writeChange } from './worker-graph.ts';

const MEMORY_CHECK_MS = 250;
let database: grafeo.GrafeoDB | undefined;

const opened = (): grafeo.GrafeoDB => {
  if (!database) throw new Error('the index is not open');
  return database;
};

/** A signal, since an orderly exit would wait for the query that runs. */
const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

/** Requests for queries that run now. */
const running = new Set<number>();

/** Refuses the queries that run, then ends. */
const giveUp = (): void => {
  for (const id of running)
    process.send?.({ id, ok: false, message: 'out of memory', status: 'query-memory' });
  process.send?.({ id: 0, ok: true, result: null }, die);
};

/** Ends the process before a query that fills the memory takes the machine with it. */
const watchMemory = (megabytes: number): void => {
  const limit = process.memoryUsage().rss + megabytes * 1024 * 1024;
  const timer = setInterval(() => {
    if (process.memoryUsage().rss < limit || running.size === 0) return;
    clearInterval(timer);
    giveUp();
  }, MEMORY_CHECK_MS);
  timer.unref();
};

const answer = async (request: IndexRequest): Promise<unknown> => {
  switch (request.type) {
    case 'open':
      database = await openGraph(request.path, request.readOnly);
      watchMemory(request.megabytes);
      return null;
    case 'status':
      return readStatus(opened());
    case 'touched':
      return readTouched(opened(), request.documents);
    case 'write':
      return writeChange(opened(), request.change);
    case 'query':
      return runQuery(opened(), request);
    case 'close':
      database?.close();
      database = undefined;
      return null;
  }
};

const failure = z
  .object({ message: z.string(), gqlStatus: z.string().optional() })
  .transform(({ message, gqlStatus }) => ({
    message,
    ...(gqlStatus === undefined ? {} : { status: gqlStatus }),
  }));

// An interrupt at the terminal reaches every process there; the parent decides what becomes of this one.
process.on('SIGINT', () => undefined);
process.on('disconnect', die);
if (!process.connected) die();
process.on('message', (message: unknown) => {
  const { id, request } = requestMessageSchema.parse(message);
  if (request.type === 'query') running.add(id);
  void answer(request)
    .then(
      (result) => process.send?.({ id, ok: true, result }),
      (error: unknown) => process.send?.({ id, ok: false, ...failure.parse(error) }),
    )
    .finally(() => running.delete(id));
});
