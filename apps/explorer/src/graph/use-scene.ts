import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask, useAsk } from '../api/queries.ts';
import { useChains, useCypher, useOverview, usePaths } from '../state/answers.ts';
import { growths } from '../state/queries.ts';
import type { UrlState } from '../state/url.ts';
import { compose, glimpse, type Part, type Scene } from './compose.ts';
import { partOf, trailOf, type Walk } from './trail.ts';

/** Neighbours that come with an entity that was not in the picture. */
const GLIMPSE = 12;

interface SceneOfUrl {
  readonly scene: Scene;
  readonly trail: readonly string[];
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Entities of the graph that the first picture leaves out. */
  readonly omitted: number;
  readonly retry: () => void;
}

const useGrown = (grown: readonly string[]): readonly Part[] =>
  useQueries({
    queries: growths(grown).map((input) => ask('neighbourhood', input)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });

const useChosen = ({ node, edge }: UrlState): readonly Part[] => {
  const { data: entity } = useAsk(
    'entity',
    node === null ? undefined : { entity: node, edges: 60, quotes: 60 },
  );
  const { data: evidence } = useAsk('evidence', edge === null ? undefined : { relation: edge });
  return useMemo(
    () => [
      ...(entity ? [glimpse(entity.slice, entity.entity.id, GLIMPSE)] : []),
      ...(evidence?.relation ? [{ entities: evidence.entities, relations: [evidence.relation] }] : []),
    ],
    [entity, evidence],
  );
};

const useWalks = (url: UrlState): readonly Walk[] => {
  const paths = usePaths(url).data?.paths;
  const chains = useChains(url).data?.chains;
  return useMemo(
    () => (url.view === 'paths' ? (paths ?? []) : url.view === 'causes' ? (chains ?? []) : []),
    [url.view, paths, chains],
  );
};

/** What the address says is to be seen, put together from the server's answers. */
export const useScene = (url: UrlState): SceneOfUrl => {
  const overview = useOverview();
  const cypher = useCypher(url);
  const grown = useGrown(url.grown);
  const chosen = useChosen(url);
  const walks = useWalks(url);
  const found = url.view === 'cypher' && cypher.data && cypher.data.slice.entities.length > 0;
  const base: Part | undefined = found ? cypher.data.slice : overview.data;
  const scene = useMemo(() => {
    const parts = [...(base ? [base] : []), ...grown, ...walks.map(partOf)];
    const known = compose(parts);
    const isKnown = (part: Part): boolean =>
      part.entities.length > 0 && part.relations.every(({ id }) => known.relations.has(id));
    const missing = chosen.filter(
      (part) => !isKnown(part) && !part.entities.every(({ id }) => known.entities.has(id)),
    );
    return missing.length === 0 ? known : compose([...parts, ...missing]);
  }, [base, grown, walks, chosen]);
  return {
    scene,
    trail: trailOf(walks[url.pick]),
    isPending: overview.isPending,
    error: overview.error,
    omitted: found ? 0 : (overview.data?.omitted.entities ?? 0),
    retry: () => void overview.refetch(),
  };
};
