import { InputError, type Label } from '@entente/graph-schema';
import { z } from 'zod';
import { extendEntries } from './extend.ts';
import { type Lexicon, type LexiconEntry, buildLexicon } from './lexicon.ts';
import { type LexiconPack, packsVersion } from './pack.ts';
import { lexiconFileSchema, lexiconRowSchema } from './schema.ts';
import { WORLD_FILES } from './world.ts';

const nameOf = (row: unknown): string => {
  const named = z.object({ name: z.string() }).safeParse(row);
  return named.success ? ` ("${named.data.name}")` : '';
};

const refuse = (file: string, what: string): never => {
  throw new InputError(`lexicon ${file}: ${what}`, {
    code: 'LEXICON_INVALID',
    remedy: 'Correct the row; every row has a name, and the fields of a lexicon row only.',
  });
};

const issueOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
};

const parseRow = (file: string, label: Label, row: unknown, at: number): LexiconEntry => {
  const parsed = lexiconRowSchema.safeParse(row);
  if (!parsed.success) return refuse(file, `row ${at + 1}${nameOf(row)}: ${issueOf(parsed.error)}`);
  const own = parsed.data.label ?? label;
  return { ...parsed.data, label: own, key: parsed.data.key ?? `${own}:${parsed.data.name}` };
};

/**
 * Checks a file of rows: `{label, rows}`.
 * @throws InputError `LEXICON_INVALID`, naming the file, the row and the field.
 */
export const parseLexiconFile = (file: string, content: unknown): LexiconEntry[] => {
  const parsed = lexiconFileSchema.safeParse(content);
  if (!parsed.success) return refuse(file, issueOf(parsed.error));
  return parsed.data.rows.map((row, at) => parseRow(file, parsed.data.label, row, at));
};

const capitalPlaces = (entries: readonly LexiconEntry[]): LexiconEntry[] => {
  const places = new Set(entries.filter((e) => e.label === 'Place').map((e) => e.name));
  const cities = new Set(entries.flatMap((entry) => entry.capitals ?? []));
  return [...cities]
    .filter((city) => !places.has(city))
    .map((name) => ({ name, label: 'Place', key: `Place:${name}`, kind: 'city' }));
};

const rejectDuplicates = (files: ReadonlyMap<string, readonly LexiconEntry[]>): void => {
  const seen = new Map<string, string>();
  for (const [file, entries] of files) {
    for (const { key } of entries) {
      const before = seen.get(key);
      if (before !== undefined)
        refuse(file, `"${key}" is already in ${before}; merge the rows or give one a key`);
      seen.set(key, file);
    }
  }
};

const entriesOf = (files: Readonly<Record<string, unknown>>): readonly LexiconEntry[] => {
  const parsed = new Map(
    Object.entries(files).map(([file, content]) => [file, parseLexiconFile(file, content)]),
  );
  rejectDuplicates(parsed);
  return [...parsed.values()].flat();
};

const lexiconOf = (entries: readonly LexiconEntry[], version = ''): Lexicon =>
  buildLexicon([...entries, ...capitalPlaces(entries)], version);

/** Builds a lexicon from files of rows; every capital also becomes a place. */
export const lexiconFrom = (files: Readonly<Record<string, unknown>>): Lexicon => lexiconOf(entriesOf(files));

let worldEntries: readonly LexiconEntry[] | undefined;
let world: Lexicon | undefined;

/**
 * The lexicon of the world; with packs, extended by them (see `extendEntries`).
 * @throws InputError `LEXICON_INVALID` for a row that does not fit.
 */
export const loadLexicon = (packs: readonly LexiconPack[] = []): Lexicon => {
  worldEntries ??= entriesOf(WORLD_FILES);
  if (packs.length > 0) return lexiconOf(extendEntries(worldEntries, packs), packsVersion(packs));
  world ??= lexiconOf(worldEntries);
  return world;
};
