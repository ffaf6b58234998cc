import { ProblemError, type QueryId, type QueryInput, type QueryOutput } from '@entente/api/client';
import { keepPreviousData, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { client } from './client.ts';

const mayHelp = (error: unknown): boolean => !(error instanceof ProblemError) || error.problem.retriable;

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && mayHelp(error),
        retryDelay: 300,
      },
    },
  });

/** A query of the catalogue as TanStack's options: keyed by its id and input, cancelled when nobody waits. */
export const ask = <Id extends QueryId>(id: Id, input: QueryInput<Id>) =>
  queryOptions<QueryOutput<Id>>({
    queryKey: [id, input],
    queryFn: ({ signal }) => client.query(id, input, { signal }),
  });

/**
 * Asks when there is something to ask; `undefined` waits.
 * @param keep shows the answer before until the next is there
 */
export const useAsk = <Id extends QueryId>(id: Id, input: QueryInput<Id> | undefined, keep = false) =>
  useQuery<QueryOutput<Id>>({
    queryKey: [id, input],
    queryFn: ({ signal }) => {
      if (input === undefined) throw new TypeError(`${id} was asked without input`);
      return client.query(id, input, { signal });
    },
    enabled: input !== undefined,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
