import { MemoryStore, sampleDeltas } from '@entente/graph-queries/testing';
import { afterEach, expect, test } from 'vitest';
import { createClient } from './client/index.ts';
import { serve, type RunningServer, type ServeOptions } from './serve.ts';

const store = new MemoryStore(sampleDeltas());
const running: RunningServer[] = [];
const start = async (options: Omit<ServeOptions, 'store'>): Promise<RunningServer> => {
  const server = await serve({ store, ...options });
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

test('answers the client over a socket', async () => {
  const { url } = await start({ port: 0 });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const { paths } = await createClient({ baseUrl: url }).query('paths', { from: 'Turkey', to: 'CAATSA' });
  expect(paths).not.toEqual([]);
});

test('a port that is taken is told with a remedy', async () => {
  const { url } = await start({ port: 0 });
  const port = Number(new URL(url).port);
  await expect(start({ port })).rejects.toMatchObject({ code: 'port-in-use' });
});

test.each([
  ['an address of another machine', { host: '192.0.2.1', port: 0, token: 't' }, 'host-unavailable'],
  ['every interface without a token', { host: '0.0.0.0', port: 0 }, 'token-required'],
  ['another name without a token', { host: 'graph.example', port: 0 }, 'token-required'],
  ['an empty token', { host: '0.0.0.0', port: 0, token: '' }, 'token-required'],
])('refuses %s', async (_, options, code) => {
  await expect(start(options)).rejects.toMatchObject({ code });
});

test('with a token it answers beyond loopback, to who has it', async () => {
  const { url } = await start({ host: '0.0.0.0', port: 0, token: 'open-sesame' });
  const baseUrl = url.replace('0.0.0.0', '127.0.0.1');
  await expect(createClient({ baseUrl }).query('status', {})).rejects.toMatchObject({
    code: 'token-refused',
  });
  const { counts } = await createClient({ baseUrl, token: 'open-sesame' }).query('status', {});
  expect(counts.documents).toBe(3);
});

test('nothing answers once it is closed', async () => {
  const { url, close } = await start({ port: 0 });
  const client = createClient({ baseUrl: url });
  await client.query('status', {});
  await close();
  running.pop();
  await expect(client.query('status', {})).rejects.toMatchObject({ code: 'unreachable' });
});
