import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSyntaxModel } from './load.ts';
import { MODEL_DIRECTORY } from './model-files.ts';
import type { ParsedSentence, SyntaxModel } from './model.ts';

interface Expectation {
  readonly sentence: string;
  /** Dependent, relation, head; "ROOT" is the root's head. */
  readonly arcs: readonly (readonly [dependent: string, deprel: string, head: string])[];
}

const EXPECTATIONS: readonly Expectation[] = [
  {
    sentence: 'Turkey backed the Government of National Accord in Tripoli .',
    arcs: [
      ['Turkey', 'nsubj', 'backed'],
      ['backed', 'root', 'ROOT'],
      ['Government', 'obj', 'backed'],
      ['Accord', 'nmod', 'Government'],
      ['National', 'amod', 'Accord'],
      ['of', 'case', 'Accord'],
    ],
  },
  {
    sentence: 'The ceasefire was brokered by Russia , which did n’t send troops .',
    arcs: [
      ['ceasefire', 'nsubj:pass', 'brokered'],
      ['was', 'aux:pass', 'brokered'],
      ['brokered', 'root', 'ROOT'],
      ['Russia', 'obl:agent', 'brokered'],
      ['send', 'acl:relcl', 'Russia'],
      ['which', 'nsubj', 'send'],
      ['n’t', 'advmod', 'send'],
      ['troops', 'obj', 'send'],
    ],
  },
  {
    sentence: 'Washington imposed sanctions on Ankara after it bought the missiles from Moscow .',
    arcs: [
      ['Washington', 'nsubj', 'imposed'],
      ['sanctions', 'obj', 'imposed'],
      ['imposed', 'root', 'ROOT'],
      ['bought', 'advcl', 'imposed'],
      ['it', 'nsubj', 'bought'],
      ['missiles', 'obj', 'bought'],
      ['after', 'mark', 'bought'],
    ],
  },
];

const arcsOf = (words: readonly string[], parsed: ParsedSentence | undefined): string[] =>
  words.map((word, index) => {
    const head = parsed?.heads[index] ?? -1;
    return `${word} ${parsed?.deprels[index]} ${head === -1 ? 'ROOT' : words[head]}`;
  });

describe('the syntax model', () => {
  let model: SyntaxModel;
  beforeAll(async () => {
    model = await loadSyntaxModel({ threads: 1 });
  });
  afterAll(() => model.close());

  it.each(EXPECTATIONS)('$sentence', async ({ sentence, arcs }) => {
    const words = sentence.split(' ');
    const [parsed] = await model.parse([words]);
    expect(arcsOf(words, parsed)).toEqual(expect.arrayContaining(arcs.map((arc) => arc.join(' '))));
  });

  it('tags parts of speech', async () => {
    const [parsed] = await model.parse(['Turkey backed the rebels .'.split(' ')]);
    expect(parsed?.upos).toEqual(['PROPN', 'VERB', 'DET', 'NOUN', 'PUNCT']);
    expect(parsed?.xpos).toEqual(['NNP', 'VBD', 'DT', 'NNS', '.']);
  });

  it('keeps order and every word, of empty, odd and very long sentences too', async () => {
    const sentences = [[], ['', '\ud800', '[PAD]'], new Array<string>(1500).fill('tank'), ['Yes'], []];
    const parsed = await model.parse(sentences);
    expect(parsed.map(({ heads }) => heads.length)).toEqual([0, 3, 1500, 1, 0]);
    for (const { heads, upos, xpos, deprels } of parsed) {
      expect(heads.filter((head) => head === -1)).toHaveLength(heads.length === 0 ? 0 : 1);
      expect([upos.length, xpos.length, deprels.length]).toEqual([heads.length, heads.length, heads.length]);
    }
  });

  it('gives each of several calls at once its own result', async () => {
    const words = EXPECTATIONS.map(({ sentence }) => sentence.split(' '));
    const alone = await model.parse(words);
    const together = await Promise.all([model.parse(words), model.parse([['Yes']]), model.parse(words)]);
    expect(together[0]).toEqual(alone);
    expect(together[2]).toEqual(alone);
    expect(together[1]?.[0]?.heads).toEqual([-1]);
  });

  it('stays open until its last user closes it', async () => {
    const other = await loadSyntaxModel();
    await other.close();
    await other.close();
    expect(await model.parse([['Yes']])).toHaveLength(1);
  });
});

describe('loadSyntaxModel', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  /** A folder with the model's files, of which one is replaced, or left out where it has no content. */
  async function modelWith(replaced: string, content?: string): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'entente-model-'));
    folders.push(folder);
    for (const file of ['labels.json', 'vocab.txt', 'syntax.onnx'])
      if (file !== replaced) await symlink(path.join(MODEL_DIRECTORY, file), path.join(folder, file));
    if (content !== undefined) await writeFile(path.join(folder, replaced), content);
    return folder;
  }

  it.each(['labels.json', 'vocab.txt', 'syntax.onnx'])('says that %s is missing', async (file) => {
    const directory = await modelWith(file);
    await expect(loadSyntaxModel({ directory })).rejects.toMatchObject({
      code: 'MODEL_MISSING',
      message: expect.stringContaining(file) as string,
    });
  });

  it.each([
    ['labels.json', '{"version": "x"}'],
    ['labels.json', 'not JSON'],
    ['vocab.txt', 'one\ntwo\n'],
    ['syntax.onnx', 'not a network'],
    ['syntax.onnx', ''],
  ])('says that %s is damaged: %s', async (file, content) => {
    const directory = await modelWith(file, content);
    await expect(loadSyntaxModel({ directory })).rejects.toMatchObject({
      code: 'MODEL_DAMAGED',
      message: expect.stringContaining(file) as string,
    });
  });

  it('refuses labels that are not the network’s', async () => {
    const labels = '{"version": "x", "upos": ["X"], "xpos": ["X"], "deprel": ["root"]}';
    const directory = await modelWith('labels.json', labels);
    await expect(loadSyntaxModel({ directory })).rejects.toMatchObject({ code: 'MODEL_DAMAGED' });
  });

  it('can be tried again after a failure', async () => {
    const directory = await modelWith('labels.json');
    await expect(loadSyntaxModel({ directory })).rejects.toThrow();
    await symlink(path.join(MODEL_DIRECTORY, 'labels.json'), path.join(directory, 'labels.json'));
    const model = await loadSyntaxModel({ directory, threads: 1 });
    expect(model.version).not.toBe('');
    await model.close();
  });
});
