import type { WordStates } from './states.ts';

/** The syntax of one sentence. Every list has one entry a word. */
export interface ParsedSentence {
  /** Universal part of speech: "NOUN", "PROPN", "VERB" … */
  readonly upos: readonly string[];
  /** Penn Treebank tag: "NNP", "VBD" … */
  readonly xpos: readonly string[];
  /** 0-based index of the head word; −1 for the root, of which a sentence with words has exactly one. */
  readonly heads: readonly number[];
  /** Universal Dependencies relation to the head, with subtype: "nsubj:pass", "obl" … */
  readonly deprels: readonly string[];
  /** The encoder's reading of each word, for the heads that run later; a parser without them has none. */
  readonly states?: WordStates;
}

/** A tagger and dependency parser, whatever runs it. */
export interface SyntaxModel {
  /** Names the weights, e.g. "syntax-1.0". */
  readonly version: string;
  /**
   * Parses sentences, given as words by Universal Dependencies' conventions ("do", "n't"). Results are in the order of
   * the sentences and have all of their words. The same call gives the same result whatever else is being parsed.
   */
  parse(sentences: readonly (readonly string[])[]): Promise<readonly ParsedSentence[]>;
  /** Frees what the model holds; it must not be used afterwards. */
  close(): Promise<void>;
}
