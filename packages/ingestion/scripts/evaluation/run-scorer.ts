import { spawnSync } from 'node:child_process';
import { EntenteError } from '@entente/graph-schema';

/** A scorer that could not be run, or printed no figures. */
class ScorerError extends EntenteError {}

const LARGEST_OUTPUT = 64 * 1024 * 1024;

/**
 * Runs a scorer of the evaluation data and parses what it prints as JSON.
 *
 * @throws EntenteError `scorer-failed`, with what it said
 */
export const runScorer = (program: string, args: readonly string[]): unknown => {
  const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: LARGEST_OUTPUT });
  if (run.status !== 0) {
    throw new ScorerError(`${program} ${args[0] ?? ''} failed: ${run.error?.message ?? run.stderr.trim()}`, {
      code: 'scorer-failed',
      remedy: 'Run the command by hand and see what it says.',
      cause: run.error,
    });
  }
  return JSON.parse(run.stdout) as unknown;
};
