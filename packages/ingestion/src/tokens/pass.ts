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

const tokensOf = (sentence: Sentence, block: Block): readonly Token[] => {
  const base = readingIndex(block, sentence.start);
  return tokenize(sentence.text).map(({ start, end, text }, index) => ({
    index,
    ...toSource(block, base + start, base + end),
    text,
    spaceAfter: /\s/u.test(sentence.text.charAt(end)),
    lemma: text.toLowerCase(),
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
  run: (analysis) => ({
    ...analysis,
    sentences: analysis.sentences.map((sentence) => {
      const block = analysis.blocks[sentence.block];
      return block ? { ...sentence, tokens: tokensOf(sentence, block) } : sentence;
    }),
  }),
});
