import neo4j from 'neo4j-driver';

export type Parameters = Readonly<Record<string, unknown>>;

/** Properties that stay floating-point even where their value is whole. */
const FLOATS = new Set(['confidence', 'weight', 'read', 'minConfidence', 'floor']);

const toParameter = (value: unknown, key: string): unknown => {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !FLOATS.has(key) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => toParameter(item, key));
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return toParameters({ ...value });
  return value;
};

/** Parameters as the driver wants them: it writes every plain number as a float, so whole ones become integers. */
export const toParameters = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toParameter(value, key)]));
