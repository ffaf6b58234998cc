import type { CypherEdge, CypherNode, CypherPath, CypherValue } from '@entente/graph-queries';
import { LABEL_NAMES, type Label } from '@entente/graph-schema/ontology';

const tagged = (value: CypherValue, type: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  '$type' in value &&
  value.$type === type;

export const isNode = (value: CypherValue): value is CypherNode => tagged(value, 'node');
export const isEdge = (value: CypherValue): value is CypherEdge => tagged(value, 'relationship');
export const isPath = (value: CypherValue): value is CypherPath => tagged(value, 'path');

/** The ontology's label among a node's labels. */
export const labelOf = ({ labels }: CypherNode): Label | undefined =>
  LABEL_NAMES.find((label) => labels.includes(label));

/** A value as text: what a table sorts by and shows. */
export const textOf = (value: CypherValue): string => {
  if (value === null) return '';
  if (isNode(value)) {
    const { name, title } = value.properties;
    return typeof name === 'string' ? name : typeof title === 'string' ? title : value.id;
  }
  if (isEdge(value)) return value.type;
  if (isPath(value)) return value.nodes.map(textOf).join(' – ');
  if (Array.isArray(value)) return value.map((part: CypherValue) => textOf(part)).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Numbers by size, everything else by its text; nothing comes last. */
export const compareValues = (a: CypherValue, b: CypherValue): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return textOf(a).localeCompare(textOf(b), 'en');
};
