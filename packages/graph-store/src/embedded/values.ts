import { z } from 'zod';
import type { CypherEdge, CypherNode, CypherValue } from '../port.ts';

const nodeSchema = z.looseObject({ _id: z.number(), _labels: z.array(z.string()) });
const edgeSchema = z.looseObject({
  _id: z.number(),
  _source: z.number(),
  _target: z.number(),
  _type: z.string(),
});
const pathSchema = z.strictObject({ nodes: z.array(nodeSchema), edges: z.array(edgeSchema) });

/** Gives the `id` property of a node by its number in the engine. */
export type IdOf = (node: number) => string;

const idIn = (record: { readonly _id: number; readonly id?: unknown }): string =>
  typeof record.id === 'string' ? record.id : String(record._id);

const labelsInOrder = (labels: readonly string[]): string[] =>
  [...labels].sort((a, b) => Number(b === 'Entity') - Number(a === 'Entity') || (a < b ? -1 : 1));

/** Turns what Grafeo returns into values of the port. */
export const toCypherValue = (value: unknown, idOf: IdOf): CypherValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Float32Array || value instanceof Uint8Array) return [...value];
  if (Array.isArray(value)) return value.map((item) => toCypherValue(item, idOf));
  return fromObject(value, idOf);
};

const fromObject = (value: unknown, idOf: IdOf): CypherValue => {
  const node = nodeSchema.safeParse(value);
  if (node.success) return toNode(node.data, idOf);
  const edge = edgeSchema.safeParse(value);
  if (edge.success) return toEdge(edge.data, idOf);
  const path = pathSchema.safeParse(value);
  if (path.success)
    return {
      $type: 'path',
      nodes: path.data.nodes.map((each) => toNode(each, idOf)),
      relationships: path.data.edges.map((each) => toEdge(each, idOf)),
    };
  return mapOf(z.record(z.string(), z.unknown()).parse(value), idOf);
};

const mapOf = (
  record: Readonly<Record<string, unknown>>,
  idOf: IdOf,
): Readonly<Record<string, CypherValue>> =>
  Object.fromEntries(Object.entries(record).map(([key, item]) => [key, toCypherValue(item, idOf)]));

const toNode = (record: z.infer<typeof nodeSchema>, idOf: IdOf): CypherNode => {
  const { _id, _labels, ...properties } = record;
  return {
    $type: 'node',
    id: idIn({ ...properties, _id }),
    labels: labelsInOrder(_labels),
    properties: mapOf(properties, idOf),
  };
};

const toEdge = (record: z.infer<typeof edgeSchema>, idOf: IdOf): CypherEdge => {
  const { _id, _source, _target, _type, ...properties } = record;
  return {
    $type: 'relationship',
    id: idIn({ ...properties, _id }),
    type: _type,
    from: idOf(_source),
    to: idOf(_target),
    properties: mapOf(properties, idOf),
  };
};
