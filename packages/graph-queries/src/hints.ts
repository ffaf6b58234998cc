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

export interface Looser {
  /** What would have had an answer; absent when nothing did. */
  readonly words?: string;
  /** Whether every way was tried to its end. */
  readonly complete: boolean;
}

/** Milliseconds after which no further way is tried: a hint is a courtesy. */
const PATIENCE = 3000;

const attempt = async <Q>(found: (query: Q) => Promise<boolean>, query: Q): Promise<boolean | 'gave up'> => {
  try {
    return await found(query);
  } catch (error) {
    if (error instanceof QueryError) return 'gave up';
    throw error;
  }
};

/** Each single change, then all of them together. */
const attempts = <Q>(query: Q, steps: readonly Loosening<Q>[]): readonly (readonly [string, Q])[] => {
  const open = steps.filter((step) => step.applies(query));
  const single = open.map((step) => [step.words, step.loosen(query)] as const);
  if (open.length < 2) return single;
  const all = open.reduce((looser, step) => step.loosen(looser), query);
  return [...single, [open.map((step) => step.words).join(', '), all]];
};

/** What looser question would have had an answer: the first single change that helps, else all together. */
export const looserHint = async <Q>(
  { signal }: QueryContext,
  query: Q,
  steps: readonly Loosening<Q>[],
  found: (query: Q) => Promise<boolean>,
  patience = PATIENCE,
): Promise<Looser> => {
  const end = performance.now() + patience;
  let complete = true;
  for (const [words, looser] of attempts(query, steps)) {
    signal?.throwIfAborted();
    const outcome = performance.now() > end ? 'gave up' : await attempt(found, looser);
    if (outcome === true) return { words, complete };
    if (outcome === 'gave up') complete = false;
  }
  return { complete };
};
