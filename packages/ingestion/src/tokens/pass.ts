import type { Block, Pass, Sentence, Token } from '../analysis.ts';
import { toSource } from '../layout/index.ts';
import { tokenize } from './tokenize.ts';

/** Where a source offset stands in a block's reading text, by binary search: offsets rise. */
const readingIndex = (block: Block, offset: number): number => {
  let [low, high] = [0, block.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** One string for each word of a document, however often it occurs: a large one has millions. */
class Words {
  private readonly known = new Map<string, { readonly text: string; readonly lemma: string }>();

  of(text: string): { readonly text: string; readonly lemma: string } {
    const known = this.known.get(text);
    if (known) return known;
    const word = { text, lemma: text.toLowerCase() };
    this.known.set(text, word);
    return word;
  }
}

const tokensOf = (sentence: Sentence, block: Block, words: Words): readonly Token[] => {
  const base = readingIndex(block, sentence.start);
  return tokenize(sentence.text).map(({ start, end, text }, index) => ({
    index,
    ...toSource(block, base + start, base + end),
    ...words.of(text),
    spaceAfter: /\s/u.test(sentence.text.charAt(end)),
    upos: '',
    xpos: '',
    head: -1,
    deprel: '',
  }));
};

/** Fills each sentence's `tokens`, with the lower-cased word for a lemma and no syntax yet. */
export const tokensPass = (): Pass => ({
  id: 'tokens',
  description: 'splits sentences into words',
  run: (analysis) => {
    const words = new Words();
    const sentences = analysis.sentences.map((sentence) => {
      const block = analysis.blocks[sentence.block];
      return block ? { ...sentence, tokens: tokensOf(sentence, block, words) } : sentence;
    });
    return { ...analysis, sentences };
  },
});
