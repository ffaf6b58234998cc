import { entityId, mentionId, type Entity, type Mention } from '@entente/graph-schema';
import type { Analysis, EntityMention, Pass } from '../analysis.ts';
import { loadLexicon } from '../lexicon/load.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { resolvedOf, resolveNames, type Resolved } from './clusters.ts';
import { resolveDescriptions } from './descriptions.ts';

const ALIAS_FORMS: ReadonlySet<EntityMention['form']> = new Set<EntityMention['form']>([
  'name',
  'acronym',
  'surname',
]);

const aliasOf = (mention: EntityMention): string => mention.text.replace(/\s+/g, ' ').trim();

interface Gathered {
  readonly resolved: Resolved;
  readonly aliases: Set<string>;
}

const toEntity = (id: string, { resolved, aliases }: Gathered): Entity => {
  const { name, label, kind, entry } = resolved;
  return {
    id,
    name,
    label,
    ...(kind === undefined ? {} : { kind }),
    ...(entry?.wikidata === undefined ? {} : { wikidata: entry.wikidata }),
    aliases: [...aliases].filter((alias) => alias !== name).sort(),
  };
};

const gather = (mentions: readonly EntityMention[], resolutions: readonly Resolved[]): Entity[] => {
  const entities = new Map<string, Gathered>();
  mentions.forEach((mention, i) => {
    const resolved = resolutions[i];
    if (!resolved) return;
    const gathered = entities.get(mention.entity) ?? { resolved, aliases: new Set<string>() };
    if (ALIAS_FORMS.has(mention.form)) gathered.aliases.add(aliasOf(mention));
    entities.set(mention.entity, gathered);
  });
  return [...entities.keys()].sort().flatMap((id) => {
    const gathered = entities.get(id);
    return gathered ? [toEntity(id, gathered)] : [];
  });
};

const recordsOf = (document: string, mentions: readonly EntityMention[]): Mention[] => {
  const records = new Map<string, Mention>();
  for (const { sentence, start, end, text, entity } of mentions) {
    const id = mentionId(document, start, end);
    if (!records.has(id)) records.set(id, { id, sentence, start, end, text, entity });
  }
  return [...records.values()];
};

const OPEN_CONFIDENCE = 0.2;
const MEANT_CONFIDENCE = 0.6;

const confidenceOf = ({ confidence }: EntityMention, resolved: Resolved | undefined): number => {
  if (resolved?.bare === undefined) return confidence;
  return resolved.bare === 'meant' ? MEANT_CONFIDENCE : OPEN_CONFIDENCE;
};

/** A name of letters that fold away would have no id. */
const idOf = ({ label, name }: Resolved): string => entityId(label, name);

const resolveMentions = (analysis: Analysis, lexicon: Lexicon): Resolved[] => {
  const names = resolveNames(analysis.mentions, lexicon);
  const direct = new Map(
    analysis.mentions
      .filter((mention) => mention.form !== 'description')
      .map((mention) => [mention.index, resolvedOf(mention, names, lexicon)]),
  );
  const described = resolveDescriptions(analysis, direct);
  return analysis.mentions.map((mention) => {
    const { name, label } = mention;
    return direct.get(mention.index) ?? described.get(mention.index) ?? { name, label };
  });
};

const run = (analysis: Analysis, lexicon: Lexicon): Analysis => {
  const resolutions = resolveMentions(analysis, lexicon);
  const mentions = analysis.mentions.map((mention, i) => {
    const resolved = resolutions[i] ?? mention;
    const { name, label } = resolved;
    return {
      ...mention,
      name,
      label,
      confidence: confidenceOf(mention, resolutions[i]),
      entity: idOf(resolved),
    };
  });
  return {
    ...analysis,
    mentions,
    entities: gather(mentions, resolutions),
    mentionRecords: recordsOf(analysis.source.id, mentions),
  };
};

/**
 * Fills the `entity` of every mention, with its canonical name and label, and from them `entities` and
 * `mentionRecords`. A mention's `index` is its place in the list.
 */
export const resolutionPass = (lexicon: Lexicon = loadLexicon()): Pass => ({
  id: 'resolution',
  description: 'joins the mentions of one entity',
  run: (analysis) => run(analysis, lexicon),
});
