import { run } from './program.ts';
import type { ExitStatus } from './exit.ts';

export interface Outcome {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and keeps what it writes. */
export const runCommand = async (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> => {
  const out: string[] = [];
  const err: string[] = [];
  const streamed: string[] = [];
  const status = await run(args, env, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    stream: async (text) => void streamed.push(text),
    interactive: false,
    colours: false,
  });
  return { status, out: streamed.join('') + out.join('\n'), err: err.join('\n') };
};
