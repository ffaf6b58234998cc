import type { PostQueryId, QueryId, QueryInput, QueryOutput } from '@entente/graph-queries';
import { errorOf, unreachable } from './problem-error.ts';
import { toSearch, type Fields } from './request.ts';

export interface ClientOptions {
  /** Where the server is, without a slash at the end; empty for the page's own. */
  readonly baseUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Sent as `Authorization: Bearer`. */
  readonly token?: string;
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
}

/** The queries of the catalogue, asked over HTTP. */
export interface Client {
  /**
   * @throws ProblemError when the server refuses or can't be reached; the signal's reason when it was aborted
   */
  readonly query: <Id extends QueryId>(
    id: Id,
    input: QueryInput<Id>,
    options?: RequestOptions,
  ) => Promise<QueryOutput<Id>>;
}

const POSTED: Readonly<Record<PostQueryId, true>> = { cypher: true };

interface Prepared {
  readonly path: string;
  readonly init: RequestInit;
}

const prepare = (id: string, input: Fields): Prepared => {
  const search = id in POSTED ? undefined : toSearch(input);
  if (search !== undefined) return { path: `/api/${id}${search === '' ? '' : `?${search}`}`, init: {} };
  const headers = { 'Content-Type': 'application/json' };
  return { path: `/api/${id}`, init: { method: 'POST', headers, body: JSON.stringify(input) } };
};

/** A typed client of the API; runs in browsers as well as in Node. */
export const createClient = (options: ClientOptions = {}): Client => {
  const { baseUrl = '', token, fetch = globalThis.fetch } = options;
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const send = async ({ path, init }: Prepared, signal?: AbortSignal): Promise<Response> => {
    const headers = { Accept: 'application/json', ...authorization, ...init.headers };
    try {
      return await fetch(`${baseUrl}${path}`, { ...init, headers, ...(signal ? { signal } : {}) });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw unreachable(path, error);
    }
  };
  return {
    query: async <Id extends QueryId>(id: Id, input: QueryInput<Id>, { signal }: RequestOptions = {}) => {
      const prepared = prepare(id, input);
      const response = await send(prepared, signal);
      if (!response.ok) throw await errorOf(response, prepared.path);
      return (await response.json()) as QueryOutput<Id>;
    },
  };
};
