import { foldName, type Label } from '@entente/graph-schema';
import type { EntityMention } from '../analysis.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { sameEntity } from './compare.ts';
import { contentWords, soundKey } from './spelling.ts';

/** What a name resolves to: the canonical name and label, and the lexicon's entry where it is known. */
export interface Resolved {
  readonly name: string;
  readonly label: Label;
  readonly kind?: string;
  readonly entry?: LexiconEntry;
  /** A bare description that could mean anything of its kind, or the thing that it was found to mean. */
  readonly bare?: 'open' | 'meant';
}

const fromEntry = (entry: LexiconEntry): Resolved => ({
  name: entry.name,
  label: entry.label,
  entry,
  ...(entry.kind === undefined ? {} : { kind: entry.kind }),
});

/** One name of a document with the labels that its mentions were given, weighed by their confidence. */
interface Tally {
  readonly name: string;
  readonly votes: Map<Label, number>;
  readonly kinds: Map<Label, string>;
}

const tallyNames = (mentions: readonly EntityMention[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const { name, label, kind, confidence, form } of mentions) {
    if (form === 'pronoun') continue;
    const key = foldName(name);
    const tally = tallies.get(key) ?? {
      name,
      votes: new Map<Label, number>(),
      kinds: new Map<Label, string>(),
    };
    tally.votes.set(label, (tally.votes.get(label) ?? 0) + confidence);
    if (kind !== undefined) tally.kinds.set(label, kind);
    tallies.set(key, tally);
  }
  return tallies;
};

const winner = (tally: Tally): Resolved => {
  const [label = 'Organization'] = [...tally.votes].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const kind = tally.kinds.get(label);
  return { name: tally.name, label, ...(kind === undefined ? {} : { kind }) };
};

/** A cheap key that two names of one entity share more often than not; only such pairs are compared. */
const blockKeys = (resolved: Resolved): string[] => {
  const words = contentWords(resolved.name);
  const initials = words.map((word) => word.charAt(0)).join('');
  const joined = words.join('');
  return [
    `${resolved.label} ${soundKey(words.at(-1) ?? '')}`,
    `${resolved.label} ${soundKey(words[0] ?? '')}`,
    `${resolved.label} #${words.length > 1 ? initials : joined}`,
  ];
};

/**
 * The canonical form of every name that no lexicon key settles, by folded name. Variants of one another share the
 * longest of their names; a variant of a known name in the document takes that.
 */
export const resolveNames = (
  mentions: readonly EntityMention[],
  lexicon: Lexicon,
): ReadonlyMap<string, Resolved> => {
  const known = new Map<string, LexiconEntry>();
  for (const mention of mentions) {
    const entry = mention.known === undefined ? undefined : lexicon.entries.get(mention.known);
    if (entry) known.set(entry.key, entry);
  }
  const unknown = mentions.filter((mention) => mention.known === undefined && mention.form !== 'description');
  const leaders: Resolved[] = [...known.values()].map(fromEntry);
  const blocks = new Map<string, Resolved[]>();
  const file = (resolved: Resolved): void => {
    for (const key of blockKeys(resolved)) blocks.set(key, [...(blocks.get(key) ?? []), resolved]);
  };
  leaders.forEach(file);
  const result = new Map<string, Resolved>();
  const tallies = [...tallyNames(unknown)].sort((a, b) => b[1].name.length - a[1].name.length);
  for (const [key, tally] of tallies) {
    const own = winner(tally);
    const near = new Set(blockKeys(own).flatMap((block) => blocks.get(block) ?? []));
    const same = [...near].find((leader) => sameEntity(lexicon, leader, own));
    if (!same) file(own);
    result.set(key, same ?? own);
  }
  return result;
};

export const resolvedOf = (
  mention: EntityMention,
  names: ReadonlyMap<string, Resolved>,
  lexicon: Lexicon,
): Resolved => {
  const entry = mention.known === undefined ? undefined : lexicon.entries.get(mention.known);
  if (entry) return fromEntry(entry);
  const { name, label, kind } = mention;
  return names.get(foldName(name)) ?? { name, label, ...(kind === undefined ? {} : { kind }) };
};
