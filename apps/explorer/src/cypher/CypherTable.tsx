import type { CypherValue } from '@entente/graph-queries';
import {
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useCypher } from '../state/answers.ts';
import { chooseEdge, chooseNode } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { Glyph } from '../ui/Glyph.tsx';
import parts from '../ui/parts.module.css';
import { Waiting } from '../ui/Waiting.tsx';
import css from './cypher.module.css';
import { compareValues, isEdge, isNode, labelOf, textOf } from './values.ts';

type Row = readonly CypherValue[];

const Cell = ({ value }: { readonly value: CypherValue }) => {
  const [, move] = useUrl();
  if (value === null) return <span className={css.none}>null</span>;
  if (isNode(value)) {
    const label = labelOf(value);
    const id = value.properties.id;
    if (!label || typeof id !== 'string') return textOf(value);
    return (
      <button type="button" className={parts.entity} onClick={() => void move(chooseNode(id))}>
        <Glyph label={label} />
        <span className={parts.name}>{textOf(value)}</span>
      </button>
    );
  }
  if (isEdge(value)) {
    const id = value.properties.id;
    return (
      <button
        type="button"
        className={css.edge}
        onClick={() => {
          if (typeof id === 'string') void move(chooseEdge(id));
        }}
      >
        {value.type}
      </button>
    );
  }
  return <span className={typeof value === 'string' ? undefined : css.value}>{textOf(value)}</span>;
};

const columnsOf = (names: readonly string[]): ColumnDef<Row, CypherValue>[] =>
  names.map((name, index) => ({
    id: `${index} ${name}`,
    header: name,
    accessorFn: (row) => row[index] ?? null,
    cell: ({ getValue }) => <Cell value={getValue()} />,
    sortingFn: (a, b) => compareValues(a.original[index] ?? null, b.original[index] ?? null),
  }));

/** The rows of a result; a header sorts. */
export const CypherTable = () => {
  const [url] = useUrl();
  const { data, error } = useCypher(url);
  const [sorting, setSorting] = useState<SortingState>([]);
  const columns = useMemo(() => columnsOf(data?.columns ?? []), [data]);
  const rows = useMemo(() => [...(data?.rows ?? [])], [data]);
  const table = useReactTable<Row>({
    data: rows,
    columns,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  if (error)
    return (
      <div className={css.sheet}>
        <p className={parts.note}>The query failed; the reason is beside it.</p>
      </div>
    );
  if (!data)
    return (
      <div className={css.sheet}>
        <Waiting rows={8} />
      </div>
    );
  if (data.rows.length === 0)
    return (
      <p className={css.sheet} data-testid="no-rows">
        The query matched nothing.
      </p>
    );
  return (
    <div className={css.sheet}>
      <table className={css.table} data-testid="cypher-table">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col">
                  <button type="button" onClick={header.column.getToggleSortingHandler()}>
                    {flexRender(header.column.columnDef.header, header.getContext())}
                    {{ asc: ' ↑', desc: ' ↓', none: '' }[header.column.getIsSorted() || 'none']}
                  </button>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getVisibleCells().map((cell) => (
                <td key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
