import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Token } from '@entente/ingestion';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EXIT } from '../exit.ts';
import { runCommand } from '../testing.ts';
import { compactTree } from './explain.ts';

const TEXT =
  'Turkey bought the S-400 from Russia. Russia backs and supports Syria. Turkey supports Turkey. It rained.\n';
const record = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  tree: z.string(),
  mentions: z.array(z.object({ text: z.string(), name: z.string(), start: z.number(), end: z.number() })),
  claims: z.array(z.object({ rule: z.string(), kept: z.boolean(), why: z.string() })),
});

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-explain-'));
  file = join(folder, 'brief.txt');
  await writeFile(file, TEXT);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('extract --explain', () => {
  it('shows each sentence with its tree, its mentions and what decided', async () => {
    const { status, out } = await runCommand(['extract', file, '--explain']);
    expect(status).toBe(EXIT.done);
    const [bought = '', backs = '', itself = '', rained = ''] = out.split('\n\n');
    expect(bought).toContain('bought [nsubj: Turkey]');
    expect(bought).toContain('S-400  Weapon “S-400”, name');
    expect(bought).toMatch(/kept +Turkey PURCHASES S-400 \(0\.\d\d\) by “bought” {2}\S+/);
    expect(backs).toMatch(/dropped +Russia BACKS Syria .*: merged into /);
    expect(itself).toMatch(/dropped +Turkey BACKS Turkey .*: both ends are one entity/);
    expect(rained).toMatch(/claims +none was considered/);
  });

  it('prints one record a sentence as JSON lines, with spans of the stored text', async () => {
    const { out } = await runCommand(['extract', file, '--explain', '--format', 'jsonl']);
    const records = out.split('\n').map((line) => record.parse(JSON.parse(line)));
    expect(records.map(({ text }) => text)).toHaveLength(4);
    for (const { start, end, text, mentions } of records) {
      expect(TEXT.slice(start, end)).toBe(text);
      for (const mention of mentions) expect(TEXT.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(records[1]?.claims.map(({ kept }) => kept)).toEqual([true, false]);
  });

  it('prints statements alone when it is not asked for', async () => {
    const { out } = await runCommand(['extract', file]);
    expect(out).not.toContain('dropped');
    expect(out).not.toContain('nsubj');
  });
});

describe('the tree on one line', () => {
  const token = (index: number, text: string, head: number, deprel: string): Token => ({
    index,
    start: 0,
    end: 0,
    text,
    spaceAfter: true,
    lemma: text,
    upos: '',
    xpos: '',
    head,
    deprel,
  });
  const tree = (...tokens: readonly Token[]): string =>
    compactTree({ index: 0, block: 0, start: 0, end: 0, text: '', tokens });

  it.each([
    ['nothing', [], ''],
    ['a word', [token(0, 'Rain', -1, 'root')], 'Rain'],
    [
      'dependents in their order, inside one another, without punctuation',
      [
        token(0, 'The', 1, 'det'),
        token(1, 'envoy', 2, 'nsubj'),
        token(2, 'left', -1, 'root'),
        token(3, '.', 2, 'punct'),
      ],
      'left [nsubj: envoy [det: The]]',
    ],
  ] as const)('%s', (_what, tokens, expected) => {
    expect(tree(...tokens)).toBe(expected);
  });
});
