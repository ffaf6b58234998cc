import type { Block, Pass, Sentence } from '../analysis.ts';
import { toSource } from '../layout/index.ts';
import { splitSentences, type SentenceRange } from './split.ts';

const HEADING_NUMBER = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-Z][.)])\s+(?=\S)/;
const LIST_MARK = /^(?:[•‣▪●◦∙·*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/;

/** A heading of fewer words names a section and says nothing. */
const SHORTEST_HEADING = 3;

const after = (text: string, mark: RegExp): SentenceRange => ({
  start: mark.exec(text)?.[0].length ?? 0,
  end: text.length,
});

const shifted = (ranges: readonly SentenceRange[], by: number): readonly SentenceRange[] =>
  ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));

const rangesOf = ({ kind, text }: Block): readonly SentenceRange[] => {
  if (kind === 'footnote' || kind === 'boilerplate') return [];
  if (kind === 'heading') {
    const range = after(text, HEADING_NUMBER);
    const words = text.slice(range.start).split(' ').length;
    return words >= SHORTEST_HEADING ? [range] : [];
  }
  const start = kind === 'list-item' ? after(text, LIST_MARK).start : 0;
  return shifted(splitSentences(text.slice(start)), start);
};

/** The sentences of a document's blocks, in reading order, without tokens. */
export const sentencesOf = (blocks: readonly Block[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const { start, end } of rangesOf(block))
      sentences.push({
        index: sentences.length,
        block: index,
        ...toSource(block, start, end),
        text: block.text.slice(start, end),
        tokens: [],
      });
  });
  return sentences;
};

/**
 * Fills `sentences`. A heading of three words or more is one sentence, whether a clause or not: its block's kind tells
 * later passes what it is. Footnotes and boilerplate have none.
 */
export const sentencesPass = (): Pass => ({
  id: 'sentences',
  description: 'splits blocks into sentences',
  run: (analysis) => ({ ...analysis, sentences: sentencesOf(analysis.blocks) }),
});
