import { EntenteError } from '@entente/graph-schema';
import { startAnalysis, type Analysis, type Pass, type SourceDocument } from './analysis.ts';

/** Turns documents into analyses; made once, used for many. */
export interface Pipeline {
  /** Name and version of everything that decides what is extracted. */
  readonly version: string;
  /**
   * @returns the analysis with its delta
   * @throws EntenteError `pass-failed`, naming the pass and the document, or what a pass throws of ours
   */
  analyse(source: SourceDocument): Promise<Analysis>;
  /** Frees the model. The pipeline can't be used afterwards. */
  close(): Promise<void>;
}

/** A pass broke down: a fault of the program, confined to one document. */
class PassError extends EntenteError {}

const runPass = async (pass: Pass, analysis: Analysis): Promise<Analysis> => {
  try {
    return await pass.run(analysis);
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PassError(`${analysis.source.location}: the pass "${pass.id}" failed: ${reason}`, {
      code: 'pass-failed',
      remedy: 'Report this with the document; the others are not affected.',
      cause,
    });
  }
};

/** A pipeline of passes, run in order on each document. */
export const composePipeline = (
  version: string,
  passes: readonly Pass[],
  close: () => Promise<void> = async () => undefined,
): Pipeline => ({
  version,
  close,
  analyse: async (source) => {
    let analysis = startAnalysis(source);
    for (const pass of passes) analysis = await runPass(pass, analysis);
    return analysis;
  },
});
