import { parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';

export const VIEWS = ['graph', 'paths', 'causes', 'cypher', 'documents'] as const;
export type View = (typeof VIEWS)[number];
export const CAUSE_MODES = ['causes', 'effects', 'chain'] as const;

/** Everything that a link restores. Names are short, as they stand in the address. */
export const PARSERS = {
  view: parseAsStringLiteral(VIEWS).withDefault('graph'),
  /** Chosen entity. */
  node: parseAsString,
  /** Chosen relation. */
  edge: parseAsString,
  /** Open document, and the statement that is shown in it. */
  doc: parseAsString,
  cite: parseAsString,
  /** Words in the search box. */
  q: parseAsString.withDefault(''),
  /** Entities whose neighbours were added, in that order; one that stands there twice brought twice as many. */
  grown: parseAsArrayOf(parseAsString).withDefault([]),
  /** Labels and families that are hidden. */
  hide: parseAsArrayOf(parseAsString).withDefault([]),
  /** Ends of a path or chain, its most hops, its families, and which of the results is shown. */
  from: parseAsString,
  to: parseAsString,
  hops: parseAsInteger.withDefault(4),
  families: parseAsArrayOf(parseAsString).withDefault([]),
  pick: parseAsInteger.withDefault(0),
  mode: parseAsStringLiteral(CAUSE_MODES).withDefault('causes'),
  /** Whose causes or effects. */
  about: parseAsString,
  cypher: parseAsString.withDefault(''),
  result: parseAsStringLiteral(['graph', 'table'] as const).withDefault('table'),
  scheme: parseAsStringLiteral(['auto', 'light', 'dark'] as const).withDefault('auto'),
} as const;

/** The view's state and its setter: what is set to null goes back to its default and leaves the address. */
export const useUrl = () => useQueryStates(PARSERS, { history: 'push' });

export type UrlState = ReturnType<typeof useUrl>[0];
export type Move = Partial<{ [K in keyof UrlState]: UrlState[K] | null }>;
