import { describe, expect, it } from 'vitest';
import { sentenceShapes } from './shapes.ts';

// Made with the training's own function.
const CASES: readonly (readonly [sentence: string, shapes: readonly number[]])[] = [
  ['The UN and the Arab League agreed .', [13, 3, 7, 7, 5, 5, 7, 1]],
  ['" We won\'t , " Putin said .', [1, 13, 7, 1, 1, 5, 7, 1]],
  ['1990s were hard', [2, 7, 7]],
  ['( iPhone ) McDonald A I US x eBay', [1, 16, 1, 6, 4, 4, 3, 7, 8]],
  ['S-400 missiles 5G Ⅳ ½ x²', [2, 7, 2, 2, 2, 2]],
  ['¿ Qué ? ЕС — 中国 ǅx ªb', [1, 13, 1, 3, 1, 7, 7, 7]],
  ['...', [1]],
  ['’s GNA', [15, 3]],
  ['2 Tanks', [2, 5]],
  ['— Erdoğan İzmir ß ẞ', [1, 13, 5, 7, 4]],
  ["A.B. a.m. O'Brien -The !!", [11, 7, 6, 5, 1]],
  ['ⅣTh ①a ²x ٣z ४k', [13, 2, 2, 2, 2]],
];

describe('sentenceShapes', () => {
  it.each(CASES)('%s', (sentence, shapes) => {
    expect(sentenceShapes(sentence.split(' '))).toEqual(shapes);
  });

  it('has none for no words', () => {
    expect(sentenceShapes([])).toEqual([]);
  });
});
