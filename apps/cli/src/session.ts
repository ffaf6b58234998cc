import { openStore, type GraphStore } from '@entente/graph-store';
import { UsageError } from '@entente/graph-schema';
import { createPipeline, loadLexicon, readLexiconPacks, type Pipeline } from '@entente/ingestion';
import { readConfig, type Config } from './config.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { paint, type Terminal } from './terminal.ts';

/** What every command is given: the configuration and where to write. */
export interface Session {
  readonly config: Config;
  readonly terminal: Terminal;
  readonly env: NodeJS.ProcessEnv;
}

export const startSession = (env: NodeJS.ProcessEnv, terminal: Terminal, store?: string): Session => ({
  config: readConfig(env, store),
  terminal,
  env,
});

/** Opens the configured store, hands it to `use` and closes it whatever happens. */
export const withStore = async <T>(
  session: Session,
  options: { readonly readOnly: boolean },
  use: (store: GraphStore) => Promise<T>,
): Promise<T> => {
  const { store: url, neo4j } = session.config;
  const store = await openStore(url, {
    readOnly: options.readOnly,
    ...(neo4j === undefined ? {} : { neo4j }),
  });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

/** A whole number within bounds from an option. */
export const wholeNumber =
  (name: string, least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new UsageError(`${name} is "${text}"`, {
      code: 'bad-option',
      remedy: `Give a whole number from ${least} to ${most}.`,
    });
  };

/** Says what failed, by name and reason, and turns the counts into an exit status. */
export const reportFailures = (
  terminal: Terminal,
  failures: readonly { readonly location: string; readonly message: string; readonly remedy: string }[],
  done: number,
): ExitStatus => {
  for (const failure of failures) {
    terminal.err(`${paint(terminal, 'red', 'failed')} ${failure.message}\n  → ${failure.remedy}`);
  }
  if (failures.length === 0) return EXIT.done;
  return done > 0 ? EXIT.partial : EXIT.failed;
};

/**
 * The extractor, with the world's lexicon extended by packs of the user's own.
 *
 * @param trace whether analyses keep what was considered
 * @throws InputError naming the pack, the row and the field that does not fit
 */
export const openPipeline = async (packs: readonly string[], trace = false): Promise<Pipeline> =>
  createPipeline({
    trace,
    ...(packs.length === 0 ? {} : { lexicon: loadLexicon(await readLexiconPacks(packs)) }),
  });
