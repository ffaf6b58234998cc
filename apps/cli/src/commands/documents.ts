import { InputError } from '@entente/graph-schema';
import type { DocumentSummary, GraphStore } from '@entente/graph-store';
import { EXIT, type ExitStatus } from '../exit.ts';
import { withStore, type Session } from '../session.ts';
import { table } from '../terminal.ts';

const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;

const row = (d: DocumentSummary): string[] => [
  d.id,
  d.date ?? '–',
  String(d.words),
  String(d.statements),
  percent(d.coverage),
  d.title,
];

const unknown = (id: string): InputError =>
  new InputError(`No document has the id ${id}`, {
    code: 'document-unknown',
    remedy: 'Run "entente documents" to see the ids.',
  });

const find = async (store: GraphStore, id: string): Promise<DocumentSummary> => {
  const summary = (await store.documents()).find((d) => d.id === id);
  if (!summary) throw unknown(id);
  return summary;
};

/** `entente documents [list]` */
export const listDocuments = (session: Session, json: boolean): Promise<ExitStatus> =>
  withStore(session, { readOnly: true }, async (store) => {
    const documents = await store.documents();
    if (json) session.terminal.out(JSON.stringify(documents));
    else if (documents.length === 0)
      session.terminal.out('The store is empty. Put documents in with "entente ingest PATH…".');
    else
      session.terminal.out(table(['id', 'date', 'words', 'statements', 'read', 'title'], documents.map(row)));
    return EXIT.done;
  });

/** `entente documents show ID`: its data and its coverage ledger. */
export const showDocument = (session: Session, id: string, json: boolean): Promise<ExitStatus> =>
  withStore(session, { readOnly: true }, async (store) => {
    const summary = await find(store, id);
    const document = await store.document(id);
    if (!document) throw unknown(id);
    if (json) {
      session.terminal.out(JSON.stringify({ ...summary, coverage: document.coverage }));
      return EXIT.done;
    }
    const characters = new Map<string, number>();
    for (const { kind, start, end } of document.coverage) {
      characters.set(kind, (characters.get(kind) ?? 0) + end - start);
    }
    const ledger = [...characters].map(([kind, count]) => [
      kind,
      String(count),
      percent(count / document.text.length),
    ]);
    session.terminal.out(
      [
        document.title,
        `${document.date ?? 'no date'} · ${document.source ?? 'no source'} · ${document.location} · ${document.words} words · ${summary.statements} statements`,
        '',
        table(['coverage', 'characters', 'share'], ledger),
      ].join('\n'),
    );
    return EXIT.done;
  });

/** `entente documents remove ID` */
export const removeDocument = (session: Session, id: string, json: boolean): Promise<ExitStatus> =>
  withStore(session, { readOnly: false }, async (store) => {
    const { title } = await find(store, id);
    await store.remove(id);
    session.terminal.out(json ? JSON.stringify({ removed: id }) : `Removed "${title}".`);
    return EXIT.done;
  });
