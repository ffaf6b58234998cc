import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ChainsResult, CypherQueryResult } from '@entente/graph-queries';
import { client } from '../api/client.ts';
import { useAsk } from '../api/queries.ts';
import { causalAsk, pathsInput } from './queries.ts';
import type { UrlState } from './url.ts';

// What the address asks for, answered; a panel and the stage that read the same answer share one request.

/** Most entities of the first picture. */
export const OVERVIEW = 300;

export const useOverview = () => useAsk('overview', { limit: OVERVIEW });

export const usePaths = (url: UrlState) =>
  useAsk('paths', url.view === 'paths' ? pathsInput(url) : undefined);

export const useChains = (url: UrlState) => {
  const asked = url.view === 'causes' ? causalAsk(url) : undefined;
  return useQuery<ChainsResult>({
    queryKey: ['chains', asked],
    enabled: asked !== undefined,
    queryFn: ({ signal }) => {
      if (!asked) throw new TypeError('chains were asked without an end');
      return asked.id === 'chain'
        ? client.query('chain', asked.input, { signal })
        : client.query(asked.id, asked.input, { signal });
    },
  });
};

export const useCypher = ({ view, cypher }: Pick<UrlState, 'view' | 'cypher'>) =>
  useQuery<CypherQueryResult>({
    queryKey: ['cypher', cypher],
    enabled: view === 'cypher' && cypher.trim() !== '',
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => client.query('cypher', { text: cypher, maxRows: 1000 }, { signal }),
  });
