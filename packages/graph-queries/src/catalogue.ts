import { UsageError } from '@entente/graph-schema';
import type { z } from 'zod';
import { causesQuery, effectsQuery } from './queries/causes.ts';
import { chainQuery } from './queries/chain.ts';
import { cypherQuery } from './queries/cypher.ts';
import { documentQuery, documentsQuery } from './queries/documents.ts';
import { entityQuery } from './queries/entity.ts';
import { evidenceQuery } from './queries/evidence.ts';
import { ontologyQuery } from './queries/ontology.ts';
import { pathsQuery } from './queries/paths.ts';
import { searchQuery } from './queries/search.ts';
import { neighbourhoodQuery, overviewQuery } from './queries/slices.ts';
import { statusQuery } from './queries/status.ts';
import type { QueryContext, QueryEntry } from './query.ts';

/** Every query there is, in the order in which a reader meets them; the API and the command line list these. */
export const QUERIES = [
  statusQuery,
  searchQuery,
  entityQuery,
  neighbourhoodQuery,
  overviewQuery,
  pathsQuery,
  causesQuery,
  effectsQuery,
  chainQuery,
  evidenceQuery,
  documentsQuery,
  documentQuery,
  cypherQuery,
  ontologyQuery,
] as const;

type Catalogue = (typeof QUERIES)[number];
export type QueryId = Catalogue['id'];
export type QueryOf<Id extends QueryId> = Extract<Catalogue, { readonly id: Id }>;
/** What a caller gives: defaults may be left out. */
export type QueryInput<Id extends QueryId> = z.input<QueryOf<Id>['input']>;
export type QueryOutput<Id extends QueryId> = Awaited<ReturnType<QueryOf<Id>['run']>>;
/** Ids of the queries that are only asked with a body. */
export type PostQueryId = Extract<Catalogue, { readonly method: 'POST' }>['id'];

const byId: ReadonlyMap<string, QueryEntry> = new Map(QUERIES.map((query) => [query.id, query]));

/** The query with an id that comes from outside. */
export const findQuery = (id: string): QueryEntry | undefined => byId.get(id);

/**
 * Parses the input and runs a query.
 * @throws InvalidInputError when the input doesn't fit, QueryError and StoreError as the query does
 */
export const runQuery = async <Id extends QueryId>(
  id: Id,
  context: QueryContext,
  input: QueryInput<Id>,
): Promise<QueryOutput<Id>> => {
  const query = findQuery(id);
  if (!query)
    throw new UsageError(`no query is called ${id}`, {
      code: 'query-unknown',
      remedy: `Ask one of ${QUERIES.map((entry) => entry.id).join(', ')}.`,
    });
  return (await query.execute(context, input)) as QueryOutput<Id>;
};
