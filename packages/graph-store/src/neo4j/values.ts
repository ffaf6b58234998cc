import neo4j from 'neo4j-driver';
import type { CypherEdge, CypherNode, CypherValue } from '../port.ts';

/** Gives the `id` property of a node by the id that the database has for it. */
export type IdOf = (elementId: string) => string;

type Properties = Readonly<Record<string, unknown>>;
/** What is read of the driver's values, whatever they use for integers. */
interface PlainNode {
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}
interface PlainEdge {
  readonly elementId: string;
  readonly startNodeElementId: string;
  readonly endNodeElementId: string;
  readonly type: string;
  readonly properties: Properties;
}
interface PlainPath {
  readonly start: PlainNode;
  readonly segments: readonly { readonly relationship: PlainEdge; readonly end: PlainNode }[];
}

/** Properties that serve the adapter alone. */
const HIDDEN = new Set(['tally', 'lock']);

const idIn = (properties: Properties, elementId: string): string =>
  typeof properties.id === 'string' ? properties.id : elementId;

const labelsInOrder = (labels: readonly string[]): string[] =>
  [...labels].sort((a, b) => Number(b === 'Entity') - Number(a === 'Entity') || (a < b ? -1 : 1));

const mapOf = (record: Properties, idOf: IdOf): Readonly<Record<string, CypherValue>> =>
  Object.fromEntries(Object.entries(record).map(([key, item]) => [key, toCypherValue(item, idOf)]));

const nodeOf = (node: PlainNode, idOf: IdOf): CypherNode => ({
  $type: 'node',
  id: idIn(node.properties, node.elementId),
  labels: labelsInOrder(node.labels),
  properties: mapOf(
    Object.fromEntries(
      Object.entries(node.properties).filter(([key]) => !(node.labels.includes('Entity') && HIDDEN.has(key))),
    ),
    idOf,
  ),
});

const edgeOf = (edge: PlainEdge, idOf: IdOf): CypherEdge => ({
  $type: 'relationship',
  id: idIn(edge.properties, edge.elementId),
  type: edge.type,
  from: idOf(edge.startNodeElementId),
  to: idOf(edge.endNodeElementId),
  properties: mapOf(edge.properties, idOf),
});

const nodesOf = (path: PlainPath): PlainNode[] => [
  path.start,
  ...path.segments.map((segment) => segment.end),
];

const fromObject = (value: object, idOf: IdOf): CypherValue => {
  if (neo4j.isNode(value)) return nodeOf(value, idOf);
  if (neo4j.isRelationship(value)) return edgeOf(value, idOf);
  if (neo4j.isPath(value))
    return {
      $type: 'path',
      nodes: nodesOf(value).map((node) => nodeOf(node, idOf)),
      relationships: value.segments.map((segment) => edgeOf(segment.relationship, idOf)),
    };
  if (neo4j.isPoint(value)) return mapOf({ ...value }, idOf);
  const prototype: unknown = Object.getPrototypeOf(value);
  // Dates, times and durations write themselves as ISO 8601.
  return prototype === Object.prototype || prototype === null ? mapOf({ ...value }, idOf) : asText(value);
};

const asText = (value: object): string => String((value as { toString(): string }).toString());

/** Turns what the driver returns into values of the port. */
export const toCypherValue = (value: unknown, idOf: IdOf): CypherValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map((item) => toCypherValue(item, idOf));
  if (ArrayBuffer.isView(value)) return [...(value as Int8Array)];
  return typeof value === 'object' ? fromObject(value, idOf) : null;
};

/** Collects the ids of nodes that come in a value, and of those that only edges name. */
export class NodeIds {
  readonly #known = new Map<string, string>();
  readonly #named = new Set<string>();

  see(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.see(item);
    else if (typeof value === 'object' && value !== null) this.#seeObject(value);
  }

  /** Database ids of nodes that were named and not seen. */
  missing(): string[] {
    return [...this.#named].filter((id) => !this.#known.has(id));
  }

  know(elementId: string, id: string): void {
    this.#known.set(elementId, id);
  }

  readonly of: IdOf = (elementId) => this.#known.get(elementId) ?? elementId;

  #seeObject(value: object): void {
    if (neo4j.isNode(value)) {
      this.know(value.elementId, idIn(value.properties, value.elementId));
    } else if (neo4j.isRelationship(value)) {
      this.#named.add(value.startNodeElementId).add(value.endNodeElementId);
    } else if (neo4j.isPath(value)) {
      for (const node of nodesOf(value)) this.see(node);
    } else if (Object.getPrototypeOf(value) === Object.prototype) {
      for (const item of Object.values(value)) this.see(item);
    }
  }
}
