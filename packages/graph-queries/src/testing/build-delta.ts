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

/** One claim of a made-up document: the sentence with the words of its ends and of its trigger in it. */
export interface Claim {
  readonly sentence: string;
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string;
  readonly trigger: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  /** First and last day. */
  readonly time?: readonly [string, string];
  readonly confidence?: number;
}

export interface Brief {
  readonly title: string;
  readonly date?: string;
  readonly source?: string;
  readonly claims: readonly Claim[];
}

/** Who is who: words of a mention → the entity. */
export type Cast = Readonly<Record<string, Entity>>;

export const makeEntity = (label: Label, name: string, aliases: readonly string[] = []): Entity => ({
  id: entityId(label, name),
  name,
  label,
  aliases,
});

const spanIn = (text: string, start: number, part: string): Span => {
  const at = text.indexOf(part, start);
  if (at < 0) throw new RangeError(`“${part}” is not in the sentence`);
  return { start: at, end: at + part.length, text: part };
};

const argument = (cast: Cast, mention: Span): Argument => {
  const entity = cast[mention.text];
  if (!entity) throw new RangeError(`“${mention.text}” is not in the cast`);
  return { entity: entity.id, name: entity.name, label: entity.label, mention };
};

const toStatement = (claim: Claim, document: string, text: string, start: number, cast: Cast): Statement => {
  const subject = argument(cast, spanIn(text, start, claim.subject));
  const object = argument(cast, spanIn(text, start, claim.object));
  const trigger = spanIn(text, start, claim.trigger);
  const place = ({ entity, mention }: Argument) => [entity, mention.start, mention.end] as const;
  const [from, to] = claim.time ?? [];
  return {
    id: statementId(document, claim.relation, place(subject), [trigger.start, trigger.end], place(object)),
    document,
    subject,
    relation: claim.relation,
    object,
    polarity: claim.polarity ?? 'asserted',
    modality: claim.modality ?? 'actual',
    ...(from === undefined || to === undefined ? {} : { time: { start: from, end: to, precision: 'day' } }),
    trigger,
    sentence: spanIn(text, start, claim.sentence),
    event: relationEntry(claim.relation).plover,
    confidence: claim.confidence ?? 0.9,
    extractor: 'sample 1',
    rule: 'sample',
  };
};

const toMentions = (statement: Statement, sentence: number): Mention[] =>
  [statement.subject, statement.object].map(({ entity, mention }) => ({
    ...mention,
    id: mentionId(statement.document, mention.start, mention.end),
    sentence,
    entity,
  }));

/** A delta as the extractor would make it of a document that consists of the claims' sentences. */
export const makeDelta = (brief: Brief, cast: Cast): Delta => {
  const text = brief.claims.map((claim) => claim.sentence).join(' ');
  const id = documentId(text, brief.date);
  const sentences: { index: number; start: number; end: number }[] = [];
  let at = 0;
  for (const [index, { sentence }] of brief.claims.entries()) {
    sentences.push({ index, start: at, end: at + sentence.length });
    at += sentence.length + 1;
  }
  const statements = brief.claims.map((claim, index) =>
    toStatement(claim, id, text, sentences[index]?.start ?? 0, cast),
  );
  const used = new Set(
    statements.flatMap((statement) => [statement.subject.entity, statement.object.entity]),
  );
  const entities = new Map(Object.values(cast).map((entity) => [entity.id, entity]));
  return {
    version: 1,
    extractor: 'sample 1',
    document: {
      id,
      title: brief.title,
      ...(brief.date === undefined ? {} : { date: brief.date }),
      ...(brief.source === undefined ? {} : { source: brief.source }),
      location: `${brief.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.md`,
      format: 'markdown',
      text,
      words: text.split(/\s+/).length,
      coverage: [{ start: 0, end: text.length, kind: 'read' }],
    },
    sentences,
    mentions: [...new Map(statements.flatMap((s, i) => toMentions(s, i)).map((m) => [m.id, m])).values()],
    entities: [...entities.values()].filter((entity) => used.has(entity.id)),
    statements,
  };
};
