import { documentId } from '@entente/graph-schema';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument } from '../analysis.ts';
import { readDocuments } from './read-documents.ts';
import type { ReadOptions, ReadOutcome } from './types.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-readers-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

const outcomes = async (path: string, options?: Partial<ReadOptions>): Promise<readonly ReadOutcome[]> => {
  const all: ReadOutcome[] = [];
  for await (const outcome of readDocuments(path, options)) all.push(outcome);
  return all;
};

const summary = (outcome: ReadOutcome): string =>
  outcome.ok ? outcome.source.location : `${outcome.location}: ${outcome.error.code}`;

const readOne = async (name: string, content: string | Uint8Array): Promise<SourceDocument> => {
  const [outcome] = await outcomes(await write(name, content));
  if (!outcome?.ok) throw outcome?.error ?? new Error('nothing was read');
  return outcome.source;
};

const codeOf = async (path: string, options?: Partial<ReadOptions>): Promise<string | undefined> => {
  const [outcome] = await outcomes(path, options);
  return outcome?.ok === false ? outcome.error.code : undefined;
};

describe('encodings', () => {
  const TEXT = 'Türkiye’s envoy left.';
  const utf16 = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const bigEndian = Buffer.from(utf16(TEXT)).swap16();

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT)],
    ['UTF-16, big end first', bigEndian],
    ['Windows-1252', Buffer.from('T\xFCrkiye\x92s envoy left.', 'latin1')],
  ])('%s', async (_, bytes) => {
    const source = await readOne('encoded.txt', bytes);
    expect(source.text).toBe(TEXT);
    expect(source.id).toBe(documentId(TEXT));
  });

  it('keeps a text in UTF-8 where single bytes of it are broken', async () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff]), Buffer.from(' Çavuşoğlu stayed.')]);
    expect((await readOne('broken.txt', bytes)).text).toBe(`${TEXT}\uFFFD Çavuşoğlu stayed.`);
  });

  it('takes a page in the charset that it states', async () => {
    const page = Buffer.from('<meta charset="iso-8859-9"><p>\xDEanl\xFDurfa is quiet.</p>', 'latin1');
    expect((await readOne('turkish.html', page)).text).toBe('Şanlıurfa is quiet.');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff]), 'binary-file'],
    ['controls.txt', Buffer.from('a\u0001b\u0002c\u0003 text'), 'binary-file'],
    ['empty.txt', '', 'empty-file'],
    ['blank.md', ' \n\n', 'empty-file'],
    ['only-matter.md', '---\ntitle: x\n---\n', 'empty-file'],
    ['empty.html', '<html><script>x()</script></html>', 'empty-file'],
    ['empty.jsonl', '\n', 'empty-file'],
    ['paper.pdf', '%PDF-1.7', 'unknown-format'],
  ])('%s', async (name, content, code) => {
    expect(await codeOf(await write(name, content))).toBe(code);
  });

  it('a missing file, a missing folder in the path', async () => {
    expect(await codeOf(join(folder, 'missing.txt'))).toBe('not-found');
    expect(await codeOf(join(await write('file.txt', 'A text.'), 'below.txt'))).toBe('not-found');
  });

  it('a file over the limit, with the limit in the message', async () => {
    const [outcome] = await outcomes(await write('long.txt', 'A text that is long.'), { maxBytes: 10 });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(outcome?.ok === false && outcome.error.message).toContain('10 bytes');
  });

  it('a document over the limit on its length, but not the others of its batch', async () => {
    const lines = ['{"id": "1", "text": "A text that is long."}', '{"id": "2", "text": "Short."}'];
    const found = await outcomes(await write('long.jsonl', lines.join('\n')), { maxCharacters: 10 });
    expect(found.map((outcome) => (outcome.ok ? outcome.source.id : outcome.error.code))).toEqual([
      'too-large',
      '2',
    ]);
    expect(found[0]?.ok === false && found[0].error.remedy).toContain('--max-characters');
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const path = await write('locked.txt', 'A text.');
    await chmod(path, 0o000);
    expect(await codeOf(path)).toBe('not-readable');
  });

  it('tells the remedy', async () => {
    const [outcome] = await outcomes(join(folder, 'missing.txt'));
    expect(outcome?.ok === false && outcome.error.remedy).toMatch(/path/);
  });
});

describe('a folder', () => {
  it('is read in stable order, with what was skipped and why, and without hidden files', async () => {
    await write('tree/b.txt', 'The envoy left.');
    await write('tree/a/z.md', 'The envoy stayed.');
    await write('tree/a/y.txt', Buffer.from([0, 1, 2]));
    await write('tree/c.pdf', '%PDF');
    await write('tree/.hidden.txt', 'Nobody reads this.');
    await symlink(join(folder, 'tree'), join(folder, 'tree/loop'));
    const found = await outcomes(join(folder, 'tree'));
    expect(found.map(summary)).toEqual(['a/y.txt: binary-file', 'a/z.md', 'b.txt', 'c.pdf: unknown-format']);
    expect(found.filter((outcome) => !outcome.ok && outcome.skipped)).toHaveLength(1);
  });

  it('that holds nothing is said to', async () => {
    await mkdir(join(folder, 'hollow'));
    expect(await codeOf(join(folder, 'hollow'))).toBe('empty-folder');
  });
});

describe('a file of unknown name', () => {
  it.each([
    ['page', '<!doctype html><title>A page</title><p>The envoy left.</p>', 'html'],
    ['batch', '{"id": "1", "text": "The envoy left."}', 'jsonl'],
    ['note', 'The envoy left.', 'txt'],
  ])('is told by its beginning: %s', async (name, content, format) => {
    expect((await readOne(name, content)).format).toBe(format);
  });
});

describe('a batch', () => {
  it('keeps the ids of its records, and names the lines that are none', async () => {
    const lines = [
      '{"id": "r1", "text": "The envoy left.", "title": "Departure", "date": "2020-03-05", "url": "https://example.org/1"}',
      'not JSON',
      '{"id": "r2"}',
      '',
      '{"id": 7, "text": "The envoy stayed.", "title": null}',
      '{"id": "r1", "text": "Again."}',
    ];
    const found = await outcomes(await write('batch.jsonl', lines.join('\n')));
    expect(found.map((outcome) => (outcome.ok ? outcome.source.id : outcome.error.code))).toEqual([
      'r1',
      'bad-record',
      'bad-record',
      '7',
      'bad-record',
    ]);
    expect(found.flatMap((outcome) => (outcome.ok ? [] : [outcome.location.split(':').pop()]))).toEqual([
      '2',
      '3',
      '6',
    ]);
    expect(found[0]).toMatchObject({
      source: {
        title: 'Departure',
        date: '2020-03-05',
        location: 'https://example.org/1',
        text: 'The envoy left.',
      },
    });
  });
});

describe('an address', () => {
  let server: Server;
  let base: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/page') response.setHeader('content-type', 'text/html; charset=utf-8');
      if (request.url === '/image') response.setHeader('content-type', 'image/png');
      if (request.url === '/gone') response.statusCode = 404;
      if (request.url === '/down') response.statusCode = 503;
      if (request.url !== '/slow') response.end('<h1>A pact</h1><p>The envoy left.</p>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is read by its media type', async () => {
    const [outcome] = await outcomes(`${base}/page`);
    expect(outcome).toMatchObject({
      ok: true,
      source: { title: 'A pact', location: `${base}/page`, format: 'html' },
    });
  });

  it.each([
    ['/gone', 'not-found', false],
    ['/down', 'fetch-failed', true],
    ['/slow', 'timed-out', true],
    ['/image', 'unknown-format', false],
  ])('%s fails with its reason', async (path, code, retriable) => {
    const [outcome] = await outcomes(base + path, { timeoutMs: 300 });
    expect(outcome).toMatchObject({ ok: false, error: { code, retriable } });
  });

  it('is not read beyond the limit', async () => {
    expect(await codeOf(`${base}/page`, { maxBytes: 5 })).toBe('too-large');
  });
});
