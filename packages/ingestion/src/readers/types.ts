import type { EntenteError } from '@entente/graph-schema';
import type { SourceDocument } from '../analysis.ts';

/** What became of one document that was asked for. */
export type ReadOutcome = ReadSuccess | ReadFailure;

export interface ReadSuccess {
  readonly ok: true;
  readonly source: SourceDocument;
}

export interface ReadFailure {
  readonly ok: false;
  readonly location: string;
  readonly error: EntenteError;
  /** True for a file of a folder that was passed over because no reader knows its format. */
  readonly skipped: boolean;
}

/** Turns the bytes of one format into documents. */
export interface Reader {
  readonly id: string;
  /** Lower-case, with the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether the first characters of a text of unknown name look like this format. */
  sniff?(head: string): boolean;
  /**
   * One outcome per document: a batch format yields many.
   * @throws InputError if nothing at all can be read
   */
  read(bytes: Uint8Array, location: string): Iterable<ReadOutcome>;
}

export interface ReadOptions {
  /** Largest file or page, in bytes; a batch of many documents is one file. */
  readonly maxBytes: number;
  /**
   * Longest text of one document, in UTF-16 code units. The analysis of a document is held in memory as a whole: about
   * 200 bytes for each character.
   */
  readonly maxCharacters: number;
  /** Longest wait for a page, in milliseconds. */
  readonly timeoutMs: number;
}

export const DEFAULT_READ_OPTIONS: ReadOptions = {
  maxBytes: 256 * 1024 * 1024,
  maxCharacters: 8_000_000,
  timeoutMs: 30_000,
};
