import { QueryError } from '@entente/graph-schema';
import type { QueryContext } from './query.ts';

/** One way to ask for more, and what a person would have to change to ask so. */
export interface Loosening<Q> {
  /** "with up to 8 hops", to stand behind "there is one". */
  readonly words: string;
  readonly loosen: (query: Q) => Q;
  /** Whether it changes anything about this query. */
  readonly applies: (query: Q) => boolean;
}

const finds = async <Q>(found: (query: Q) => Promise<boolean>, query: Q): Promise<boolean> => {
  try {
    return await found(query);
  } catch (error) {
    // A hint is a courtesy: an attempt that runs into the store's limits counts as not found.
    if (error instanceof QueryError) return false;
    throw error;
  }
};

/**
 * Words for what looser question would have had an answer: the first single change that helps, else all together.
 * `undefined` when nothing helps.
 */
export const looserHint = async <Q>(
  { signal }: QueryContext,
  query: Q,
  steps: readonly Loosening<Q>[],
  found: (query: Q) => Promise<boolean>,
): Promise<string | undefined> => {
  const open = steps.filter((step) => step.applies(query));
  for (const step of open) {
    signal?.throwIfAborted();
    if (await finds(found, step.loosen(query))) return step.words;
  }
  if (open.length < 2) return undefined;
  const all = open.reduce((looser, step) => step.loosen(looser), query);
  return (await finds(found, all)) ? open.map((step) => step.words).join(', ') : undefined;
};
