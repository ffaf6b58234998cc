import type { Pipeline } from '../../src/index.ts';
import { hasPython, measureCausation } from './causal-measures.ts';
import { documentSets } from './document-sets.ts';
import type { Figure } from './figures.ts';
import { measureMentions } from './mention-measures.ts';
import type { Split } from './splits.ts';
import { measureTraps } from './trap-measures.ts';
import { measureStatements } from './statement-measures.ts';

/** What was measured, and what was left out and why. */
export interface Measured {
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

type Measure = (pipeline: Pipeline, shared: string) => Promise<Measured>;

const setsOf =
  (split: Split | undefined): Measure =>
  async (pipeline, shared) => ({
    figures: await measureStatements(
      pipeline,
      shared,
      documentSets(shared).filter((set) => set.split === split),
    ),
    notes: [],
  });

const causal: Measure = async (pipeline, shared) =>
  hasPython()
    ? { figures: await measureCausation(pipeline, shared), notes: [] }
    : { figures: [], notes: ['The causal measures are left out: their scorer needs python3.'] };

const MEASURES: Readonly<Record<string, Measure>> = {
  gold: setsOf(undefined),
  'held-out': setsOf('held-out'),
  development: setsOf('development'),
  mentions: async (_pipeline, shared) => ({ figures: await measureMentions(shared), notes: [] }),
  causal,
  traps: async (pipeline) => ({ figures: await measureTraps(pipeline), notes: [] }),
  // What the weights have seen: it tells how closely they fit, not how good they are.
  training: setsOf('training'),
};

/** What `--only` takes. */
export const PARTS: readonly string[] = Object.keys(MEASURES);

/** What is measured where nothing else is asked for. */
export const DEFAULT_PARTS: readonly string[] = PARTS.filter((part) => part !== 'training');

/** The figures of the parts asked for, one after another. */
export const measure = async (
  pipeline: Pipeline,
  shared: string,
  parts: readonly string[],
): Promise<Measured> => {
  const all: Measured[] = [];
  for (const part of parts) {
    const run = MEASURES[part];
    if (run) all.push(await run(pipeline, shared));
  }
  return { figures: all.flatMap((m) => m.figures), notes: all.flatMap((m) => m.notes) };
};
