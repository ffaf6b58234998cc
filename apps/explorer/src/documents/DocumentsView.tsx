import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { DocumentSummary } from '@entente/graph-queries';
import {
  createColumnHelper,
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useAsk } from '../api/queries.ts';
import { openDocument } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { Icon } from '../ui/Icon.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import css from './documents.module.css';

const OpenButton = ({ document }: { readonly document: DocumentSummary }) => {
  const [, move] = useUrl();
  return (
    <>
      <button
        type="button"
        className={css.open}
        data-testid="document"
        onClick={() => void move(openDocument(document.id))}
      >
        {document.title || document.location}
      </button>
      <div className={css.soft}>
        {[document.source, document.location].filter((part) => part !== undefined).join(' · ')}
      </div>
    </>
  );
};

const column = createColumnHelper<DocumentSummary>();
const COLUMNS = [
  column.accessor('title', { header: 'Document', cell: ({ row }) => <OpenButton document={row.original} /> }),
  column.accessor((document) => document.date ?? '', { id: 'date', header: 'Date' }),
  column.accessor('format', { header: 'Format' }),
  column.accessor('words', { header: 'Words', cell: ({ getValue }) => getValue().toLocaleString('en') }),
  column.accessor('statements', { header: 'Statements' }),
  column.accessor('coverage', { header: 'Read', cell: ({ getValue }) => `${Math.round(getValue() * 100)}%` }),
];
const CLASS: Readonly<Record<string, string>> = {
  format: css.wide ?? '',
  words: `${css.number} ${css.wide}`,
  statements: css.number ?? '',
  coverage: `${css.number} ${css.wide}`,
};
const ARROWS = { asc: ' ↑', desc: ' ↓' } as const;

const DocumentTable = ({ documents }: { readonly documents: readonly DocumentSummary[] }) => {
  const [sorting, setSorting] = useState<SortingState>([{ id: 'date', desc: true }]);
  const data = useMemo(() => [...documents], [documents]);
  const table = useReactTable({
    data,
    columns: COLUMNS,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  return (
    <table className={css.table}>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map(({ id, column: head, getContext }) => {
              const sorted = head.getIsSorted();
              return (
                <th
                  key={id}
                  scope="col"
                  className={CLASS[id]}
                  aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                >
                  <button type="button" onClick={head.getToggleSortingHandler()}>
                    {flexRender(head.columnDef.header, getContext())}
                    {sorted === false ? '' : ARROWS[sorted]}
                  </button>
                </th>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getVisibleCells().map((cell) => (
              <td key={cell.id} className={CLASS[cell.column.id]}>
                {flexRender(cell.column.columnDef.cell, cell.getContext())}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What was read, and how much of it. */
export const DocumentsView = () => {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const { data, error, refetch } = useAsk('documents', asked === '' ? {} : { text: asked });
  const total = data?.total ?? data?.documents.length ?? 0;
  return (
    <section className={css.page} aria-label="Documents" data-testid="documents-view">
      <h2>Documents</h2>
      <p className={css.soft}>
        Everything in the graph was read out of these{data ? ` ${total}` : ''}. “Read” is the share of the
        text that was read as prose.
      </p>
      <TextInput
        mt="sm"
        maw={380}
        aria-label="Filter the documents"
        placeholder="Filter by title, source or file"
        leftSection={<Icon name="search" />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {error ? (
        <div style={{ marginTop: '1.2rem' }}>
          <Trouble error={error} onRetry={() => void refetch()} />
        </div>
      ) : data ? (
        <>
          <DocumentTable documents={data.documents} />
          {data.documents.length < total && (
            <p className={css.soft}>{total - data.documents.length} more; filter to find them.</p>
          )}
          {data.documents.length === 0 && (
            <p className={css.soft}>
              {asked === ''
                ? 'None was read yet: “npx entente ingest” takes files, folders and addresses.'
                : 'None has that in its title, source or location.'}
            </p>
          )}
        </>
      ) : (
        <Waiting rows={8} />
      )}
    </section>
  );
};
