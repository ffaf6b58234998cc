import { afterEach, beforeEach, expect, it } from 'vitest';
import { IndexGone, IndexProcess, IndexRefused } from './index-process.ts';
import type { IndexRequest } from './protocol.ts';

const query = (text: string): IndexRequest => ({ type: 'query', text, parameters: {}, maxRows: 1 });
const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a + b AS c WHERE c < 0 RETURN count(c)';
const HOARDING = 'UNWIND range(1, 100000) AS a UNWIND range(1, 10000) AS b RETURN a, b';

let index: IndexProcess;
beforeEach(async () => {
  index = new IndexProcess();
  await index.request({ type: 'open', path: null, readOnly: false, megabytes: 150 });
});
afterEach(() => index.kill());

it('refuses what would write, even past the guard, and keeps nothing of it', async () => {
  await expect(index.request(query('CREATE (n:Entity {id: "x"}) RETURN n'))).rejects.toMatchObject({
    status: 'query-refused',
  });
  expect(await index.request(query('MATCH (n) RETURN count(n)'))).toMatchObject({ rows: [[0]] });
});

it('tells the engine’s refusal with its status', async () => {
  const refused = index.request(query('RETURN ('));
  await expect(refused).rejects.toBeInstanceOf(IndexRefused);
  await expect(refused).rejects.toMatchObject({ status: '42001' });
});

it('ends with the query whose time is up, and refuses the next request', async () => {
  await expect(index.request(query(ENDLESS), 200)).rejects.toMatchObject({ timedOut: true });
  await expect(index.request({ type: 'status' })).rejects.toBeInstanceOf(IndexGone);
  expect(index.alive).toBe(false);
});

it('ends before a query fills the memory', async () => {
  await expect(index.request(query(HOARDING), 60_000)).rejects.toMatchObject({ status: 'query-memory' });
});

it('tells those who wait when it dies', async () => {
  const waiting = index.request(query(ENDLESS));
  process.kill(index.pid ?? 0, 'SIGKILL');
  await expect(waiting).rejects.toMatchObject({ timedOut: false });
});
