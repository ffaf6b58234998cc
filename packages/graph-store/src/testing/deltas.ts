import {
  documentId,
  entityId,
  mentionId,
  relationEntry,
  statementId,
  type Argument,
  type Delta,
  type Entity,
  type Label,
  type Mention,
  type Modality,
  type Polarity,
  type RelationType,
  type Span,
  type Statement,
} from '@entente/graph-schema';

/** Someone or something of an invented world, and the name that a document uses for it. */
export interface Who {
  readonly label: Label;
  readonly name: string;
  /** How the text says it, when not by its name. */
  readonly as?: string;
  readonly wikidata?: string;
}

/** One sentence of a made-up document. */
export interface ClaimDraft {
  readonly subject: Who;
  readonly relation: RelationType;
  readonly object: Who;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly confidence?: number;
  /** First and last day. */
  readonly time?: readonly [string, string];
  readonly item?: string;
}

export interface DocumentDraft {
  readonly location: string;
  readonly date?: string;
  /** Set apart documents that say the same. */
  readonly heading?: string;
  readonly claims: readonly ClaimDraft[];
}

interface Written {
  readonly sentence: Span;
  readonly subject: Span;
  readonly trigger: Span;
  readonly object: Span;
  readonly item: Span | undefined;
}

export const idOf = (who: Who): string => entityId(who.label, who.name);

const entityOf = (who: Who): Entity => ({
  id: idOf(who),
  name: who.name,
  label: who.label,
  ...(who.wikidata === undefined ? {} : { wikidata: who.wikidata }),
  aliases: who.as === undefined || who.as === who.name ? [] : [who.as],
});

/** Writes a claim at a place of a text and says where its parts stand. */
const write = (draft: ClaimDraft, at: number): Written => {
  const verb = draft.relation.toLowerCase().replaceAll('_', ' ');
  const parts = [draft.subject.as ?? draft.subject.name, verb, draft.object.as ?? draft.object.name];
  if (draft.item !== undefined) parts.push(draft.item);
  const sentence = `${parts.join(' ')}.`;
  let from = at;
  const [subject, trigger, object, item] = parts.map((text): Span => {
    const span = { start: from, end: from + text.length, text };
    from = span.end + 1;
    return span;
  });
  if (!subject || !trigger || !object) throw new RangeError('a claim has three parts');
  return {
    sentence: { start: at, end: at + sentence.length, text: sentence },
    subject,
    trigger,
    object,
    item,
  };
};

const argument = (who: Who, mention: Span): Argument => ({
  entity: idOf(who),
  name: who.name,
  label: who.label,
  mention,
});

const statementOf = (draft: ClaimDraft, written: Written, document: string): Statement => {
  const subject = argument(draft.subject, written.subject);
  const object = argument(draft.object, written.object);
  const { sentence, trigger, item } = written;
  const [start, end] = draft.time ?? [];
  return {
    id: statementId(
      document,
      draft.relation,
      [subject.entity, subject.mention.start, subject.mention.end],
      [trigger.start, trigger.end],
      [object.entity, object.mention.start, object.mention.end],
    ),
    document,
    subject,
    relation: draft.relation,
    object,
    ...(item === undefined ? {} : { item }),
    polarity: draft.polarity ?? 'asserted',
    modality: draft.modality ?? 'actual',
    ...(start === undefined || end === undefined ? {} : { time: { start, end, precision: 'day' } }),
    trigger,
    sentence,
    event: relationEntry(draft.relation).plover,
    confidence: draft.confidence ?? 0.9,
    extractor: 'made-up-1',
    rule: 'made-up',
  };
};

const mentionOf = (statement: Statement, end: 'subject' | 'object', sentence: number): Mention => {
  const { entity, mention } = statement[end];
  const { start, end: stop, text } = mention;
  return { id: mentionId(statement.document, start, stop), sentence, start, end: stop, text, entity };
};

/** The entities of a document, each with all names that it uses. */
const entitiesOf = (claims: readonly ClaimDraft[]): Entity[] => {
  const entities = new Map<string, Entity>();
  for (const who of claims.flatMap(({ subject, object }) => [subject, object])) {
    const entity = entityOf(who);
    const known = entities.get(entity.id);
    const aliases = [...new Set([...(known?.aliases ?? []), ...entity.aliases])].sort();
    entities.set(entity.id, { ...known, ...entity, aliases });
  }
  return [...entities.values()];
};

/** A delta whose every offset is true, out of claims. */
export const makeDelta = ({ location, date, heading = location, claims }: DocumentDraft): Delta => {
  const title = `${heading}\n`;
  const written: Written[] = [];
  let text = title;
  for (const claim of claims) {
    const next = write(claim, text.length);
    written.push(next);
    text += `${next.sentence.text}\n`;
  }
  const id = documentId(text, date);
  const sentences = written.map(({ sentence }, index) => ({
    index,
    start: sentence.start,
    end: sentence.end,
  }));
  const statements = claims.flatMap((claim, i) => {
    const place = written[i];
    return place ? [statementOf(claim, place, id)] : [];
  });
  return {
    version: 1,
    extractor: 'made-up-1',
    document: {
      id,
      title: heading,
      ...(date === undefined ? {} : { date }),
      location,
      format: 'text',
      text,
      words: text.split(/\s+/u).filter(Boolean).length,
      coverage: [
        { start: 0, end: title.length, kind: 'heading' },
        ...sentences.flatMap(({ start, end }) => [
          { start, end, kind: 'read' as const },
          { start: end, end: end + 1, kind: 'whitespace' as const },
        ]),
      ],
    },
    sentences,
    mentions: statements.flatMap((statement, i) => [
      mentionOf(statement, 'subject', i),
      mentionOf(statement, 'object', i),
    ]),
    entities: entitiesOf(claims),
    statements,
  };
};
