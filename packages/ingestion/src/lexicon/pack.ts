import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { InputError, labelSchema } from '@entente/graph-schema';
import type { z } from 'zod';
import type { LexiconEntry } from './lexicon.ts';
import { rowProblems } from './pack-checks.ts';
import { packFileSchema, packRowSchema } from './schema.ts';

/** A row of a pack, checked. */
export interface PackEntry extends LexiconEntry {
  /** Whether the row names its own key: then it is an entity of its own whatever the world calls so. */
  readonly ownKey: boolean;
  readonly replace: boolean;
}

/** Entities of the user's own, from one file. */
export interface LexiconPack {
  readonly file: string;
  readonly entries: readonly PackEntry[];
}

/** More would not be read. */
const MOST_PROBLEMS = 10;
const FIELDS = Object.keys(packRowSchema.unwrap().shape);

const refuse = (file: string, problems: readonly string[], remedy: string, cause?: unknown): never => {
  const shown = problems.slice(0, MOST_PROBLEMS);
  const more = problems.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`and ${more} more`] : [])];
  throw new InputError(`lexicon pack ${file}: ${lines.join('\n  ')}`, {
    code: 'LEXICON_INVALID',
    remedy,
    ...(cause === undefined ? {} : { cause }),
  });
};

const nearest = (field: string): string => {
  const known = FIELDS.find((name) => name.startsWith(field.toLowerCase().slice(0, 4)));
  return known === undefined ? '' : ` (did you mean "${known}"?)`;
};

const issueText = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `no field is called "${key}"${nearest(key)}`).join('; ');
  return `${issue.path.length === 0 ? 'row' : `"${issue.path.join('.')}"`}: ${issue.message}`;
};

const nameOf = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'name' in row && typeof row.name === 'string'
    ? ` ("${row.name}")`
    : '';

interface Parsed {
  readonly entries: PackEntry[];
  readonly problems: string[];
}

const parseRow = (row: unknown, at: number, label: string | undefined, into: Parsed): void => {
  const where = `row ${at + 1}${nameOf(row)}`;
  const parsed = packRowSchema.safeParse(row);
  if (!parsed.success) {
    into.problems.push(...parsed.error.issues.map((issue) => `${where}: ${issueText(issue)}`));
    return;
  }
  const { replace = false, ...fields } = parsed.data;
  const own = labelSchema.safeParse(fields.label ?? label);
  if (!own.success) {
    into.problems.push(`${where}: "label" is missing, and the file has none for all rows`);
    return;
  }
  const key = fields.key ?? `${own.data}:${fields.name}`;
  const entry = { ...fields, label: own.data, key, ownKey: fields.key !== undefined, replace };
  const before = into.entries.findIndex((other) => other.key === key);
  if (before >= 0) into.problems.push(`${where}: "${key}" is already in this file; merge the two rows`);
  into.problems.push(...rowProblems(entry).map((problem) => `${where}: ${problem}`));
  into.entries.push(entry);
};

const REMEDY = `Correct the rows; the fields are ${FIELDS.join(', ')}, the labels ${labelSchema.options.join(', ')}.`;
const SHAPE = 'Make it {"label": "…", "rows": [{"name": "…", "aliases": ["…"]}]}; see examples/lexicon.';

/**
 * Checks the text of a pack: `{label?, rows}` in JSON, rows as in the world's lexicon.
 * @throws InputError `LEXICON_INVALID`, naming the file and, for up to ten problems, the row and the field
 */
export const parseLexiconPack = (file: string, text: string): LexiconPack => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return refuse(file, [`is not JSON: ${reason}`], SHAPE, cause);
  }
  const parsed = packFileSchema.safeParse(content);
  if (!parsed.success) return refuse(file, parsed.error.issues.map(issueText), SHAPE);
  const into: Parsed = { entries: [], problems: [] };
  parsed.data.rows.forEach((row, at) => {
    parseRow(row, at, parsed.data.label, into);
  });
  if (into.problems.length > 0) return refuse(file, into.problems, REMEDY);
  return { file, entries: into.entries };
};

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new InputError(`lexicon pack ${file}: can't be read`, {
      code: 'LEXICON_UNREADABLE',
      remedy: 'Give the path of a JSON file that exists and may be read.',
      cause,
    });
  }
};

/**
 * Reads packs, in the order given.
 * @throws InputError `LEXICON_UNREADABLE` or `LEXICON_INVALID`
 */
export const readLexiconPacks = async (files: readonly string[]): Promise<LexiconPack[]> => {
  const texts = await Promise.all(files.map(readText));
  return files.map((file, i) => parseLexiconPack(file, texts[i] ?? ''));
};

/** Tells packs apart by what they say and in which order, not by where they lie; empty without packs. */
export const packsVersion = (packs: readonly LexiconPack[]): string => {
  if (packs.length === 0) return '';
  const said = JSON.stringify(packs.map(({ entries }) => entries));
  return `lexicon-${createHash('sha256').update(said).digest('hex').slice(0, 12)}`;
};
