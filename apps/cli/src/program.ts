import { UsageError } from '@entente/graph-schema';
import { EXPORT_FORMATS, exportFormat } from '@entente/graph-queries';
import { DEFAULT_READ_OPTIONS } from '@entente/ingestion';
import { Command, CommanderError } from 'commander';
import { listDocuments, removeDocument, showDocument } from './commands/documents.ts';
import { doctor } from './commands/doctor.ts';
import { exportGraph } from './commands/export.ts';
import { extract } from './commands/extract.ts';
import { DEFAULT_CONCURRENCY, ingest } from './commands/ingest.ts';
import { addQueryCommand, ENTITY_COMMANDS, QUERY_COMMANDS } from './commands/query.ts';
import { serveCommand } from './commands/serve.ts';
import { DEFAULT_STORE } from './config.ts';
import { describeError, EXIT, exitStatusOf, type ExitStatus } from './exit.ts';
import { startSession, wholeNumber, type Session } from './session.ts';
import type { Terminal } from './terminal.ts';

interface GlobalOptions {
  readonly store?: string;
  readonly json?: boolean;
}

const oneOf = (name: string, choices: readonly string[], given: string): string => {
  if (choices.includes(given)) return given;
  throw new UsageError(`${name} is "${given}"`, {
    code: 'bad-option',
    remedy: `Give one of: ${choices.join(', ')}.`,
  });
};

const addMaxCharacters = (command: Command): Command =>
  command.option(
    '--max-characters <n>',
    'longest document that is read',
    wholeNumber('--max-characters', 1000, 1_000_000_000),
    DEFAULT_READ_OPTIONS.maxCharacters,
  );

const addLexicon = (command: Command): Command =>
  command.option(
    '--lexicon <file>',
    'entities of your own, as JSON; may be given several times, the later over the earlier',
    (file: string, before: readonly string[]) => [...before, file],
    [],
  );

type Act = (run: (session: Session, json: boolean) => Promise<ExitStatus>) => Promise<void>;

interface ExtractFlags {
  readonly format: string;
  readonly explain?: boolean;
  readonly textOut?: string;
  readonly maxCharacters: number;
  readonly lexicon: readonly string[];
}

const addIngestion = (program: Command, act: Act): void => {
  addLexicon(addMaxCharacters(program.command('ingest')))
    .description('reads files, folders and URLs into the store, in parallel')
    .argument('<paths...>', 'files, folders or URLs; .txt, .md, .html and .jsonl are read')
    .option(
      '--concurrency <n>',
      'documents at once',
      wholeNumber('--concurrency', 1, 64),
      DEFAULT_CONCURRENCY,
    )
    .action((paths: string[], options: { concurrency: number; maxCharacters: number; lexicon: string[] }) =>
      act((session, json) => ingest(session, paths, { json, ...options })),
    );
  addLexicon(addMaxCharacters(program.command('extract')))
    .description('prints the statements of files, without a store')
    .argument('<files...>', 'files to read')
    .option('--format <format>', 'text or jsonl', 'text')
    .option(
      '--explain',
      'shows for each sentence its tree, its mentions, the claims considered and what decided',
    )
    .option('--text-out <file>', 'writes the stored text, to which the offsets refer')
    .action((files: string[], { format, textOut, explain = false, ...rest }: ExtractFlags) =>
      act((session, json) =>
        extract(session, files, {
          format: json || oneOf('--format', ['text', 'jsonl'], format) === 'jsonl' ? 'jsonl' : 'text',
          ...rest,
          explain,
          ...(textOut === undefined ? {} : { textOut }),
        }),
      ),
    );
};

const addDocuments = (program: Command, act: Act): void => {
  const documents = program.command('documents').description('what is in, its coverage, taking it out');
  documents
    .command('list', { isDefault: true })
    .description('all documents')
    .action(() => act(listDocuments));
  documents
    .command('show')
    .description('one document and its coverage ledger')
    .argument('<id>')
    .action((id: string) => act((session, json) => showDocument(session, id, json)));
  documents
    .command('remove')
    .description('takes a document out, exactly')
    .argument('<id>')
    .action((id: string) => act((session, json) => removeDocument(session, id, json)));
};

const addQueries = (program: Command, act: Act): void => {
  for (const spec of QUERY_COMMANDS) addQueryCommand(program, spec, act);
  const entities = program.command('entities').description('look up entities');
  for (const spec of ENTITY_COMMANDS) addQueryCommand(entities, spec, act);
};

const addTools = (program: Command, act: Act): void => {
  program
    .command('export')
    .description('the graph, for other tools')
    .option(
      '--format <format>',
      EXPORT_FORMATS.map(({ name, description }) => `${name}: ${description}`).join('; '),
      'gexf',
    )
    .option('--out <path>', 'a file, instead of standard output; a folder for csv')
    .option('--force', 'writes over what is there')
    .action(({ format, out, force = false }: { format: string; out?: string; force?: boolean }) =>
      act((session, json) =>
        exportGraph(session, {
          format: exportFormat(format),
          force,
          json,
          ...(out === undefined ? {} : { out }),
        }),
      ),
    );
  program
    .command('serve')
    .description('API and explorer')
    .option('--host <host>', 'address to listen on; beyond this machine it needs ENTENTE_TOKEN', '127.0.0.1')
    .option('--port <port>', 'port; 0 takes a free one', wholeNumber('--port', 0, 65535), 4747)
    .option('--read-only', 'never writes to the store', false)
    .action((options: { host: string; port: number; readOnly: boolean }) =>
      act((session) => serveCommand(session, options)),
    );
  program
    .command('doctor')
    .description('checks the installation, the store and its promises on real data')
    .action(() => act(doctor));
};

/** Every command takes the options that all share, and writes where this one does. */
const shareOptions = (command: Command, terminal: Terminal): void => {
  if (command.commands.length === 0) {
    command
      .option('--store <url>', `where the graph is: a folder or a Neo4j URL (default ${DEFAULT_STORE})`)
      .option('--json', 'prints data as JSON');
  }
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.out(text.trimEnd()),
    writeErr: (text) => terminal.err(text.trimEnd()),
  });
  for (const child of command.commands) shareOptions(child, terminal);
};

/**
 * Runs one command line.
 * @param args what follows the program's name
 * @returns the exit status
 */
export const run = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitStatus> => {
  let status: ExitStatus = EXIT.done;
  const program = new Command('entente')
    .description('Who backs whom, who brokered this, what caused that, and who says so?')
    .version('0.1.0')
    .showHelpAfterError('(see --help)');
  let active: Command = program;
  program.hook('preAction', (_, action) => {
    active = action;
  });
  const act: Act = async (runCommand) => {
    const { store, json } = active.opts<GlobalOptions>();
    status = await runCommand(startSession(env, terminal, store), json ?? false);
  };
  addIngestion(program, act);
  addDocuments(program, act);
  addQueries(program, act);
  addTools(program, act);
  shareOptions(program, terminal);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    terminal.err(describeError(error));
    return exitStatusOf(error);
  }
  return status;
};
