import type { GraphStore } from '@entente/graph-store';

/** What an export reads of a store. */
export type ExportSource = Pick<GraphStore, 'scan' | 'statements' | 'documents'>;

/** The next text of the export, or of one of its files where it has several. */
export interface Chunk {
  readonly file?: string;
  readonly text: string;
}

/** A way to write the graph down. The same graph gives the same bytes. */
export interface ExportFormat {
  readonly name: string;
  readonly description: string;
  /** The files that it consists of, when it takes more than one. */
  readonly files?: readonly string[];
  /** What to do with the export, given where it lies. */
  readonly hint?: (out: string) => string;
  /** Streams: holds no more than a batch. */
  readonly write: (source: ExportSource) => AsyncGenerator<Chunk>;
}
