import { describe, expect, it } from 'vitest';
import { startAnalysis, type Analysis, type Sentence } from '../analysis.ts';
import type { SyntaxModel } from './model.ts';
import { syntaxPass } from './pass.ts';

const sentence = (index: number, words: readonly string[]): Sentence => ({
  index,
  block: 0,
  start: 0,
  end: 0,
  text: words.join(' '),
  tokens: words.map((text, position) => ({
    index: position,
    start: 0,
    end: 0,
    text,
    spaceAfter: true,
    lemma: '',
    upos: '',
    xpos: '',
    head: -1,
    deprel: '',
  })),
});

const analysisOf = (...sentences: string[]): Analysis => ({
  ...startAnalysis({
    id: 'd',
    title: 'd',
    location: 'd',
    format: 'text',
    text: '',
    markup: [],
    blockHints: [],
  }),
  sentences: sentences.map((text, index) => sentence(index, text.split(' '))),
});

/** Every word is a past tense under the first one. */
const pastTense: SyntaxModel = {
  version: 'fake-1',
  parse: async (sentences) =>
    sentences.map((words) => ({
      upos: words.map(() => 'VERB'),
      xpos: words.map(() => 'VBD'),
      heads: words.map((_, index) => (index === 0 ? -1 : 0)),
      deprels: words.map((_, index) => (index === 0 ? 'root' : 'conj')),
    })),
  close: async () => undefined,
};

describe('syntaxPass', () => {
  it('fills tags, lemma and tree of every token and leaves the rest alone', async () => {
    const before = analysisOf('backed armed', 'fought');
    const after = await syntaxPass(pastTense).run(before);
    const tokens = after.sentences.flatMap((each) => each.tokens);
    expect(tokens.map((token) => [token.lemma, token.xpos, token.head, token.deprel])).toEqual([
      ['back', 'VBD', -1, 'root'],
      ['arm', 'VBD', 0, 'conj'],
      ['fight', 'VBD', -1, 'root'],
    ]);
    const { states, ...others } = after;
    expect({ ...others, sentences: before.sentences }).toEqual(before);
    // One for each sentence, empty since this parser has none.
    expect(states?.map(({ scales }) => scales.length)).toEqual([0, 0]);
  });

  it('names the weights in its description', () => {
    expect(syntaxPass(pastTense).description).toContain('fake-1');
  });
});
