import type { Analysis, Pass } from '../analysis.ts';
import type { CausalModel } from './model.ts';

/** Reads causes and effects off the words' states; an analysis without states stays as it is. */
export const causesPass = (model: CausalModel): Pass => ({
  id: 'causes',
  description: `phrases of cause and effect by ${model.version}`,
  run: async (analysis: Analysis): Promise<Analysis> =>
    analysis.states ? { ...analysis, causes: await model.read(analysis.states) } : analysis,
});
