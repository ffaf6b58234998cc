/** What a query's input is to the client: flat fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Longer addresses are cut by some proxies. */
const LONGEST = 2000;

/** A lone string with a comma would be read as a list. */
const isPlain = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((part) => isScalar(part)) && !(value.length === 1 && String(value[0]).includes(','))
    : isScalar(value);

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const given = (input: Fields): [string, unknown][] =>
  Object.entries(input).filter(([, value]) => value !== undefined);

/** The input as a query string; `undefined` when it is too long or too rich for one. */
export const toSearch = (input: Fields): string | undefined => {
  const fields = given(input);
  if (!fields.every(([, value]) => isPlain(value))) return undefined;
  const search = new URLSearchParams();
  for (const [name, value] of fields)
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value])
      search.append(name, String(part));
  const text = search.toString();
  return text.length > LONGEST ? undefined : text;
};
