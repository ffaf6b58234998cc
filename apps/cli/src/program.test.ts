import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUERIES } from '@entente/graph-queries';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { QUERY_COMMANDS } from './commands/query.ts';
import { EXIT } from './exit.ts';
import { runCommand } from './testing.ts';

const BRIEF = [
  'Title: A brief of the test',
  'Date: 2020-06-01',
  '',
  'Turkey backs the Government of National Accord. Russia supports Khalifa Haftar.',
  'In March 2020 Russia brokered a ceasefire between Turkey and the Syrian government in Idlib.',
  'The S-400 caused the CAATSA sanctions. Turkey did not join the sanctions on Russia.',
].join('\n');

let folder = '';
let store = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'));
  store = join(folder, 'graph');
  await mkdir(join(folder, 'texts'));
  await writeFile(join(folder, 'texts', 'brief.txt'), BRIEF);
  await writeFile(join(folder, 'texts', 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3, 0, 0]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const line = z.object({
  subject: z.object({ name: z.string(), mention: z.string(), start: z.number(), end: z.number() }),
  relation: z.string(),
  object: z.object({ name: z.string(), mention: z.string(), start: z.number(), end: z.number() }),
  polarity: z.string(),
  trigger: z.object({ text: z.string(), start: z.number(), end: z.number() }),
  evidence: z.object({ sentence: z.string(), start: z.number(), end: z.number() }),
});

describe('the command line', () => {
  it('extracts statements whose every span stands in the stored text', async () => {
    const textOut = join(folder, 'stored.txt');
    const file = join(folder, 'texts', 'brief.txt');
    const { status, out } = await runCommand(['extract', file, '--format', 'jsonl', '--text-out', textOut]);
    expect(status).toBe(EXIT.done);
    const text = await readFile(textOut, 'utf8');
    const lines = out.split('\n').map((row) => line.parse(JSON.parse(row)));
    for (const { subject, object, trigger, evidence } of lines) {
      expect(text.slice(subject.start, subject.end)).toBe(subject.mention);
      expect(text.slice(object.start, object.end)).toBe(object.mention);
      expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text);
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
    }
    const claims = lines
      .filter(({ polarity }) => polarity === 'asserted')
      .map(({ subject, relation, object }) => `${subject.name} ${relation} ${object.name}`);
    expect(claims).toContain('Turkey BACKS Government of National Accord');
    expect(claims).toContain('S-400 CAUSED CAATSA');
    expect(claims.some((claim) => /^Russia BROKERED .*ceasefire/i.test(claim))).toBe(true);
  });

  it('ingests what it can, names what it cannot, and says so by its exit status', async () => {
    const { status, out, err } = await runCommand([
      'ingest',
      join(folder, 'texts'),
      '--store',
      store,
      '--json',
    ]);
    expect(status).toBe(EXIT.partial);
    expect(JSON.parse(out)).toMatchObject({
      added: 1,
      failures: [{ location: expect.stringContaining('picture.txt') as string }],
    });
    expect(err).toContain('picture.txt');
  });

  it('changes nothing when the same document comes again', async () => {
    const file = join(folder, 'texts', 'brief.txt');
    const { status, out } = await runCommand(['ingest', file, '--store', store, '--json']);
    expect(status).toBe(EXIT.done);
    expect(JSON.parse(out)).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('answers path, causes and cypher with what the document says', async () => {
    const path = await runCommand(['path', 'Turkey', 'Government of National Accord', '--store', store]);
    expect(path).toMatchObject({ status: EXIT.done });
    expect(path.out).toContain('—BACKS→');
    expect(path.out).toContain('Turkey backs the Government of National Accord.');
    const causes = await runCommand(['causes', 'CAATSA', '--store', store]);
    expect(causes.out).toContain('S-400 —CAUSED→');
    const cypher = await runCommand([
      'cypher',
      'MATCH (a:Country)-[r:BACKS]->(b) RETURN a.name, b.name',
      '--store',
      store,
    ]);
    expect(cypher.out).toContain('Government of National Accord');
  });

  it('lists, shows and removes documents', async () => {
    const list = await runCommand(['documents', '--store', store, '--json']);
    const [document] = z.array(z.object({ id: z.string(), title: z.string() })).parse(JSON.parse(list.out));
    expect(document?.title).toBe('A brief of the test');
    const shown = await runCommand(['documents', 'show', document?.id ?? '', '--store', store]);
    expect(shown.out).toContain('2020-06-01');
    const exported = await runCommand(['export', '--format', 'gexf', '--store', store]);
    expect(exported.out).toContain('Government of National Accord');
    const removed = await runCommand(['documents', 'remove', document?.id ?? '', '--store', store]);
    expect(removed.status).toBe(EXIT.done);
    const after = await runCommand(['documents', '--store', store]);
    expect(after.out).toContain('The store is empty');
  });

  it.each([
    [['ingest'], EXIT.usage],
    [['nonsense'], EXIT.usage],
    [['path', 'Turkey'], EXIT.usage],
    [['serve', '--port', 'ninety'], EXIT.usage],
    [['extract', '--format', 'xml', 'a.txt'], EXIT.usage],
    [['extract', 'no-such-file.txt'], EXIT.failed],
    [['documents', 'show', 'doc-unknown'], EXIT.failed],
    [['cypher', 'MATCH (n) DELETE n'], EXIT.failed],
    [['cypher', 'MATCH (n RETURN n'], EXIT.failed],
    [['documents', '--store', 'bolt://127.0.0.1:1'], EXIT.failed],
    [['--help'], EXIT.done],
    [['path', '--help'], EXIT.done],
  ])('ends %j with status %i and a message', async (args, status) => {
    const own =
      args.includes('--store') || args.includes('--help') || args[0] === 'extract' ? [] : ['--store', store];
    const outcome = await runCommand([...args, ...own]);
    expect(outcome.status).toBe(status);
    expect(outcome.out + outcome.err).not.toBe('');
    expect(outcome.err).not.toMatch(/\n\s+at /);
  });

  it('takes its commands from the catalogue', () => {
    const ids = QUERIES.map(({ id }) => id) as string[];
    for (const { query, positional } of QUERY_COMMANDS) {
      expect(ids).toContain(query);
      const entry = QUERIES.find(({ id }) => id === query);
      for (const field of positional) expect(entry?.input.shape).toHaveProperty(field);
    }
  });
});
