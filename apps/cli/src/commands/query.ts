import { QUERIES, type QueryEntry } from '@entente/graph-queries';
import type {
  ChainsResult,
  CypherQueryResult,
  EntityResult,
  PathsResult,
  SearchResult,
} from '@entente/graph-queries';
import { UsageError } from '@entente/graph-schema';
import type { Command } from 'commander';
import type { z } from 'zod';
import { EXIT, type ExitStatus } from '../exit.ts';
import { renderChains, renderCypher, renderEntity, renderPaths, renderSearch } from '../render.ts';
import { withStore, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';

/** A query of the catalogue as a command: which inputs are its arguments, and how its result is printed. */
export interface QueryCommand {
  readonly command: string;
  readonly query: string;
  readonly positional: readonly string[];
  readonly description: string;
  render(terminal: Terminal, result: unknown): string;
}

// The catalogue types each result by its query's id; a row of this table pairs the two.
const row = <R>(
  command: string,
  query: string,
  positional: readonly string[],
  description: string,
  render: (terminal: Terminal, result: R) => string,
): QueryCommand => ({
  command,
  query,
  positional,
  description,
  render: (terminal, result) => render(terminal, result as R),
});

export const QUERY_COMMANDS: readonly QueryCommand[] = [
  row<PathsResult>(
    'path',
    'paths',
    ['from', 'to'],
    'ranked paths between two actors, with a quote per hop',
    renderPaths,
  ),
  row<ChainsResult>(
    'causes',
    'causes',
    ['entity'],
    'what led to something, as chains of causation',
    renderChains,
  ),
  row<ChainsResult>(
    'effects',
    'effects',
    ['entity'],
    'what something led to, as chains of causation',
    renderChains,
  ),
  row<ChainsResult>(
    'chain',
    'chain',
    ['from', 'to'],
    'chains of causation from one thing to another',
    renderChains,
  ),
  row<CypherQueryResult>('cypher', 'cypher', ['text'], 'read-only Cypher', renderCypher),
];

export const ENTITY_COMMANDS: readonly QueryCommand[] = [
  row<SearchResult>('search', 'search', ['text'], 'entities by name', renderSearch),
  row<EntityResult>(
    'show',
    'entity',
    ['entity'],
    'an entity, its names and what is said of it',
    renderEntity,
  ),
];

export const catalogueEntry = (id: string): QueryEntry => {
  const entry = QUERIES.find((query) => query.id === id);
  if (!entry)
    throw new UsageError(`no query is called ${id}`, {
      code: 'query-unknown',
      remedy: 'See "entente --help".',
    });
  return entry;
};

export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const shapeOf = (query: string): Readonly<Record<string, z.ZodType>> => catalogueEntry(query).input.shape;

const argumentName = (field: string): string => (field === 'text' ? 'query' : field);

/** Adds a command whose options are the catalogue's inputs. */
export const addQueryCommand = (
  parent: Command,
  spec: QueryCommand,
  act: (run: (session: Session, json: boolean) => Promise<ExitStatus>) => Promise<void>,
): void => {
  const shape = shapeOf(spec.query);
  const command = parent.command(spec.command).description(spec.description);
  for (const field of spec.positional) {
    command.argument(`<${argumentName(field)}>`, shape[field]?.description ?? '');
  }
  const options = Object.keys(shape).filter((field) => !spec.positional.includes(field));
  for (const field of options) {
    command.option(`--${kebab(field)} [value]`, shape[field]?.description ?? '');
  }
  command.action(async (...given: unknown[]) => {
    const values = given.slice(0, spec.positional.length);
    const flags = command.opts<Record<string, unknown>>();
    const raw = Object.fromEntries([
      ...spec.positional.map((field, i) => [field, values[i]] as const),
      ...options.filter((field) => flags[field] !== undefined).map((field) => [field, flags[field]] as const),
    ]);
    await act((session, json) => runQuery(session, spec, raw, json));
  });
};

const runQuery = (session: Session, spec: QueryCommand, raw: unknown, json: boolean): Promise<ExitStatus> =>
  withStore(session, { readOnly: true }, async (store) => {
    const result = await catalogueEntry(spec.query).execute({ store }, raw);
    session.terminal.out(json ? JSON.stringify(result) : spec.render(session.terminal, result));
    return EXIT.done;
  });
