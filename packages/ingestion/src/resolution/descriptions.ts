import type { Label } from '@entente/graph-schema';
import type { Analysis, EntityMention } from '../analysis.ts';
import type { Resolved } from './clusters.ts';
import { contentWords } from './spelling.ts';

/** What "the war", "the treaty", "the canal" can take up. */
const TAKEN_UP: ReadonlySet<Label> = new Set<Label>([
  'Event',
  'Agreement',
  'Process',
  'Policy',
  'Infrastructure',
]);
const POINTING = /^(?:the|this|that|these|those)$/i;
const POSSESSIVE = /^(?:its|his|her|their)$/i;
const OWNING = /^['’]s\s/;
const MEMORY = 60;

/** A happening that a later "the war" can mean. */
interface Specific {
  readonly resolved: Resolved;
  /** Its head noun: "war" of "War of 1812" and of "Crimean War". */
  readonly head: string;
  readonly named: boolean;
}

const headWord = (mention: EntityMention, analysis: Analysis): string =>
  analysis.sentences[mention.sentence]?.tokens[mention.head]?.lemma.toLowerCase() ?? '';

const wordBefore = (mention: EntityMention, analysis: Analysis): string =>
  analysis.sentences[mention.sentence]?.tokens[mention.first - 1]?.text ?? '';

/** "its invasion of Poland" with "Germany" for "its". */
const spelledOut = (
  mention: EntityMention,
  analysis: Analysis,
  owners: ReadonlyMap<string, Resolved>,
): string => {
  const tokens = analysis.sentences[mention.sentence]?.tokens ?? [];
  const first = tokens[mention.first];
  const owner = owners.get(`${mention.sentence} ${mention.first}`);
  const rest = mention.name.slice(first?.text.length ?? 0);
  if (!first || (!POSSESSIVE.test(first.text) && !(owner && OWNING.test(rest)))) return mention.name;
  if (!owner) return rest.trimStart();
  if (!POSSESSIVE.test(first.text))
    return `${owner.name}${owner.name.endsWith('s') ? rest.replace(/^(['’])s/, '$1') : rest}`;
  return `${owner.name}${owner.name.endsWith('s') ? "'" : "'s"} ${rest.trimStart()}`;
};

/** What tells a description from others: its head and its words, names by their entity. */
const signature = (
  mention: EntityMention,
  name: string,
  analysis: Analysis,
  inside: readonly { readonly mention: EntityMention; readonly resolved: Resolved }[],
): string => {
  const tokens = analysis.sentences[mention.sentence]?.tokens ?? [];
  const parts = new Set<string>();
  for (let i = mention.first; i <= mention.last; i += 1) {
    const owner = inside.find(
      ({ mention: m }) =>
        m.first <= i && i <= m.last && i !== mention.head && m !== mention && m.form !== 'description',
    );
    const word = owner
      ? `@${owner.resolved.label}:${owner.resolved.name}`
      : (contentWords(tokens[i]?.lemma ?? '')[0] ?? '');
    if (word !== '') parts.add(word);
  }
  return parts.size === 0 ? name : `${mention.label} ${[...parts].sort().join(' ')}`;
};

/**
 * Resolves descriptions: possessive pronouns are spelled out, the same thing in other words is joined, and a bare "the
 * war" is the last happening before it whose name has that word.
 */
export const resolveDescriptions = (
  analysis: Analysis,
  resolved: ReadonlyMap<number, Resolved>,
): ReadonlyMap<number, Resolved> => {
  const owners = new Map<string, Resolved>();
  const bySentence = new Map<number, { mention: EntityMention; resolved: Resolved }[]>();
  for (const mention of analysis.mentions) {
    const own = resolved.get(mention.index);
    if (!own) continue;
    const single = mention.first === mention.last;
    if (mention.form === 'pronoun' || (single && own.label === 'Country' && mention.form !== 'demonym'))
      owners.set(`${mention.sentence} ${mention.first}`, own);
    const list = bySentence.get(mention.sentence) ?? [];
    list.push({ mention, resolved: own });
    bySentence.set(mention.sentence, list);
  }
  const result = new Map<number, Resolved>();
  const signatures = new Map<string, Resolved>();
  const recent: Specific[] = [];
  for (const mention of analysis.mentions) {
    const { kind, label } = mention;
    if (mention.form !== 'description') {
      const own = resolved.get(mention.index);
      if (own && TAKEN_UP.has(own.label)) remember(recent, own, true);
      continue;
    }
    const bare = mention.first === mention.last;
    const meant =
      bare && POINTING.test(wordBefore(mention, analysis))
        ? lastWith(recent, headWord(mention, analysis))
        : undefined;
    const name = spelledOut(mention, analysis, owners);
    const key = bare
      ? `${label} ${name.toLowerCase()}`
      : signature(mention, name, analysis, bySentence.get(mention.sentence) ?? []);
    const described = signatures.get(key) ?? { name, label, ...(kind === undefined ? {} : { kind }) };
    const own: Resolved = meant
      ? { ...meant, bare: 'meant' }
      : bare
        ? { ...described, bare: 'open' }
        : described;
    if (!signatures.has(key)) signatures.set(key, described);
    result.set(mention.index, own);
    if (!bare && TAKEN_UP.has(label)) remember(recent, own, false);
  }
  return result;
};

const headOfName = (name: string): string =>
  contentWords(name.split(/ (?:of|for|on|to|in|against|between) /)[0] ?? name).at(-1) ?? '';

const remember = (recent: Specific[], resolved: Resolved, named: boolean): void => {
  recent.push({ resolved, head: headOfName(resolved.name), named });
  if (recent.length > MEMORY) recent.shift();
};

/** The named happening with that head which dominates the last ones, else the last such, else the last described one. */
const lastWith = (recent: readonly Specific[], word: string): Resolved | undefined => {
  const fitting = recent.filter(({ head }) => head === word || head === `${word}s`);
  const named = fitting.filter((specific) => specific.named);
  return (dominant(named) ?? named.at(-1) ?? fitting.at(-1))?.resolved;
};

const DOMINANCE = 0.6;

const dominant = (named: readonly Specific[]): Specific | undefined => {
  const counts = new Map<string, number>();
  for (const { resolved } of named) counts.set(resolved.name, (counts.get(resolved.name) ?? 0) + 1);
  return named.find(({ resolved }) => (counts.get(resolved.name) ?? 0) >= DOMINANCE * named.length);
};
