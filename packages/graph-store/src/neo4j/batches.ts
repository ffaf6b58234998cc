import { LABEL_NAMES, RELATION_NAMES, type Label, type RelationType } from '@entente/graph-schema';
import type { Row, Transaction } from './connection.ts';
import type { Parameters } from './parameters.ts';

/** Rows in one statement. */
const BATCH = 1_000;

const LABELS = new Set<string>(LABEL_NAMES);
const TYPES = new Set<string>(RELATION_NAMES);

/**
 * A label or type that is put into a query's text; only the ontology's own pass.
 * @throws RangeError
 */
export const known = (name: Label | RelationType): string => {
  if (!LABELS.has(name) && !TYPES.has(name)) throw new RangeError(`the ontology has no ${String(name)}`);
  return name;
};

/** `BACKS|OPPOSES|…` for a pattern. */
export const alternatives = (types: readonly RelationType[]): string => types.map(known).join('|');
export const EVERY_TYPE = alternatives(RELATION_NAMES);

/** `cypher` once for every row, a thousand at a time. Statements are sent without waiting for the one before. */
export const forEachRow = async (
  tx: Transaction,
  rows: readonly unknown[],
  cypher: string,
  parameters: Parameters = {},
): Promise<Row[]> => {
  const sent: Promise<Row[]>[] = [];
  for (let i = 0; i < rows.length; i += BATCH)
    sent.push(tx.run(`UNWIND $rows AS row ${cypher}`, { ...parameters, rows: rows.slice(i, i + BATCH) }));
  return (await Promise.all(sent)).flat();
};

/** Rows in groups by a key, in the order of the keys, so that two writers take locks in one order. */
export const groupBy = <K extends string, T>(rows: readonly T[], key: (row: T) => K): [K, T[]][] => {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};
