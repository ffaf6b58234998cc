import { InputError } from '@entente/graph-schema';
import { atomsOf } from './atoms.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { LexiconPack, PackEntry } from './pack.ts';

const LISTS = ['aliases', 'demonyms', 'capitals', 'seats'] as const;
/** Words that a pack takes from others. A capital stays the state's: that a city acts for it is no matter of names. */
const CLAIMED = ['aliases', 'demonyms', 'seats'] as const;

const spelling = (words: string): string =>
  atomsOf(words.replace(/^the /, ''))
    .map(({ key }) => key)
    .join(' ');

/** The entity that a row speaks of: the same key, or the only one of its label that bears its name. */
const targetOf = (entries: readonly LexiconEntry[], row: PackEntry): LexiconEntry | undefined => {
  const same = entries.find(({ key }) => key === row.key);
  if (same || row.ownKey) return same;
  const name = spelling(row.name);
  const bearers = entries.filter(
    ({ label, aliases = [] }) => label === row.label && aliases.some((alias) => spelling(alias) === name),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
};

const plain = ({ ownKey: _ownKey, replace: _replace, ...entry }: PackEntry): LexiconEntry => entry;

const union = (old: readonly string[] = [], added: readonly string[] = []): readonly string[] => [
  ...new Set([...old, ...added]),
];

/** The old row with what the new one says: its single values win, its lists add, and the old name stays an alias. */
const extended = (old: LexiconEntry, row: PackEntry): LexiconEntry => {
  const lists = Object.fromEntries(
    LISTS.map((field) => [field, union(old[field], row[field])]).filter(([, words]) => words?.length !== 0),
  ) as Pick<LexiconEntry, (typeof LISTS)[number]>;
  const merged = { ...old, ...plain(row), ...lists, key: old.key };
  return old.name === row.name ? merged : { ...merged, aliases: union(merged.aliases, [old.name]) };
};

const without = (entry: LexiconEntry, claims: ReadonlyMap<string, string>): LexiconEntry => {
  const kept: Record<string, readonly string[]> = {};
  for (const field of CLAIMED) {
    const words = entry[field];
    if (words) kept[field] = words.filter((word) => (claims.get(spelling(word)) ?? entry.key) === entry.key);
  }
  return { ...entry, ...kept };
};

/** The words that a row takes from all others, unless it says itself that they are ambiguous. */
const claimsOf = (row: PackEntry, key: string): [string, string][] =>
  row.ambiguous === true
    ? []
    : [row.name, ...CLAIMED.flatMap((field) => row[field] ?? [])].map((words) => [spelling(words), key]);

const refuseReplacing = (file: string, { label, name }: PackEntry): never => {
  throw new InputError(`lexicon pack ${file}: row "${name}": there is no ${label} of this name to replace`, {
    code: 'LEXICON_INVALID',
    remedy: 'Correct its name or label, or leave "replace" out to add it.',
  });
};

const applyPack = (entries: readonly LexiconEntry[], pack: LexiconPack): LexiconEntry[] => {
  const known = new Map(entries.map((entry) => [entry.key, entry]));
  const added: LexiconEntry[] = [];
  const claims = new Map<string, string>();
  for (const row of pack.entries) {
    const target = targetOf(entries, row);
    const key = target?.key ?? row.key;
    if (!target && row.replace) refuseReplacing(pack.file, row);
    if (!target) added.push(plain(row));
    else known.set(key, row.replace ? { ...plain(row), key } : extended(known.get(key) ?? target, row));
    for (const [words, owner] of claimsOf(row, key)) claims.set(words, owner);
  }
  return [...added, ...known.values()].map((entry) => without(entry, claims));
};

/**
 * The entries with those of packs, which come first between namesakes; a later pack goes over an earlier one. A row about
 * a known entity adds to it, or with `replace` stands in its place; the words that a row names no longer stand for others,
 * except where they are another's own name.
 * @throws InputError `LEXICON_INVALID` when a row replaces what is not known
 */
export const extendEntries = (
  entries: readonly LexiconEntry[],
  packs: readonly LexiconPack[],
): readonly LexiconEntry[] => packs.reduce<readonly LexiconEntry[]>(applyPack, entries);
