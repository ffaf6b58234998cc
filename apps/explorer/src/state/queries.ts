import type { QueryInput } from '@entente/api/client';
import { FAMILIES, type Family } from '@entente/graph-schema/ontology';
import type { UrlState } from './url.ts';

const isFamily = (text: string): text is Family => FAMILIES.some((family) => family === text);

/** Which paths the address asks for; nothing until both ends are given. */
export const pathsInput = ({
  from,
  to,
  hops,
  families,
}: Pick<UrlState, 'from' | 'to' | 'hops' | 'families'>): QueryInput<'paths'> | undefined => {
  if (from === null || to === null) return undefined;
  const chosen = families.filter(isFamily);
  return {
    from,
    to,
    maxLength: Math.min(8, Math.max(1, hops)),
    ...(chosen.length > 0 ? { families: chosen } : {}),
  };
};

/** Which chains the address asks for, by the id of the query that answers. */
export type CausalAsk =
  | { readonly id: 'causes' | 'effects'; readonly input: QueryInput<'causes'> }
  | { readonly id: 'chain'; readonly input: QueryInput<'chain'> };

export const causalAsk = ({
  mode,
  about,
  from,
  to,
  hops,
}: Pick<UrlState, 'mode' | 'about' | 'from' | 'to' | 'hops'>): CausalAsk | undefined => {
  const most = Math.min(8, Math.max(1, hops));
  if (mode === 'chain')
    return from === null || to === null ? undefined : { id: 'chain', input: { from, to, maxLength: most } };
  return about === null ? undefined : { id: mode, input: { entity: about, depth: most } };
};

/** Edges that one growth brings, and the most that the server gives. */
const STEP = 60;
const MOST = 1000;

/**
 * What each growth asks for. An entity's next growth is a query of its own that repeats the ones before, which are
 * at hand: nothing leaves the picture while it is on its way.
 */
export const growths = (grown: readonly string[]) =>
  grown.map((entity, at) => {
    const times = grown.slice(0, at + 1).filter((other) => other === entity).length;
    return { entity, limit: Math.min(MOST, STEP * times), structure: true };
  });
