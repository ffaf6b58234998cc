import { sentenceShapes } from './shapes.ts';
import { CLS, SEP, type WordPieces } from './wordpiece.ts';

/**
 * A sentence as the model reads it. `ids` and `shapes` have one entry a word piece, [CLS] and [SEP] included; `first`
 * has the position of each word's first piece, after an entry 0: [CLS] stands for the root of the tree.
 */
export interface EncodedSentence {
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  readonly first: readonly number[];
}

/** Turns the words of a sentence into ids. Words and `first` correspond one to one, but for the root. */
export function encodeSentence(words: readonly string[], wordPieces: WordPieces): EncodedSentence {
  const ids = [CLS];
  const shapes = [0];
  const first = [0];
  const wordShapes = sentenceShapes(words);
  words.forEach((word, index) => {
    first.push(ids.length);
    for (const id of wordPieces.pieces(word)) {
      ids.push(id);
      shapes.push(wordShapes[index] ?? 0);
    }
  });
  ids.push(SEP);
  shapes.push(0);
  return { ids, shapes, first };
}
