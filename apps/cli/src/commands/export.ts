import { UsageError } from '@entente/graph-schema';
import type { Chunk, ExportFormat, ExportSource } from '@entente/graph-queries';
import type { GraphStore } from '@entente/graph-store';
import { EXIT, type ExitStatus } from '../exit.ts';
import { assertFree, writeFiles } from '../export-files.ts';
import { withStore, type Session } from '../session.ts';

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly force: boolean;
  readonly json: boolean;
}

interface Tally {
  entities: number;
  edges: number;
}

/** The store, with a count of what has gone by. */
const counted = (store: GraphStore, tally: Tally): ExportSource => ({
  statements: (query) => store.statements(query),
  documents: (ids) => store.documents(ids),
  scan: async function* () {
    for await (const item of store.scan()) {
      if (item.kind === 'entity') tally.entities += 1;
      else tally.edges += 1;
      yield item;
    }
  },
});

const toTerminal = async (session: Session, chunks: AsyncIterable<Chunk>): Promise<void> => {
  for await (const { text } of chunks) await session.terminal.stream(text);
};

const report = (session: Session, { format, out, json }: ExportOptions, tally: Tally): void => {
  if (out === undefined) return;
  if (json) session.terminal.out(JSON.stringify({ format: format.name, out, ...tally }));
  else session.terminal.err(`Wrote ${tally.entities} entities and ${tally.edges} edges to ${out}.`);
  const hint = format.hint?.(out);
  if (hint !== undefined && !json) session.terminal.err(hint);
};

/**
 * `entente export`: the whole graph, for other tools.
 * @throws UsageError `out-missing` for a format of several files without a folder; `out-taken`
 */
export const exportGraph = async (session: Session, options: ExportOptions): Promise<ExitStatus> => {
  const { format, out, force } = options;
  if (format.files && out === undefined)
    throw new UsageError(`${format.name} makes ${format.files.length} files`, {
      code: 'out-missing',
      remedy: 'Give --out FOLDER.',
    });
  if (out !== undefined) await assertFree(out, { folder: format.files !== undefined, force });
  return withStore(session, { readOnly: true }, async (store) => {
    const tally: Tally = { entities: 0, edges: 0 };
    const chunks = format.write(counted(store, tally));
    if (out === undefined) await toTerminal(session, chunks);
    else await writeFiles(out, chunks);
    report(session, options, tally);
    return EXIT.done;
  });
};
