import { z } from 'zod';
import { LABEL_NAMES, type Label } from './labels.ts';
import { RELATION_NAMES, type RelationType } from './relations.ts';

/** A label of the ontology. */
export const labelSchema = z.enum(LABEL_NAMES as [Label, ...Label[]]);
/** A relation type of the ontology. */
export const relationTypeSchema = z.enum(RELATION_NAMES as [RelationType, ...RelationType[]]);

export const polaritySchema = z.enum(['asserted', 'negated']);
export const modalitySchema = z.enum(['actual', 'possible', 'planned', 'reported']);
export const precisionSchema = z.enum(['day', 'month', 'season', 'year', 'decade', 'century']);

const offset = z.int().nonnegative();
const confidence = z.number().min(0).max(1);
const isoDate = z.string().regex(/^-?\d{4,}-\d{2}-\d{2}$/, 'an ISO date, YYYY-MM-DD');

/** A verbatim span: `document.text.slice(start, end) === text`, offsets in UTF-16 code units. */
export const spanSchema = z.object({ start: offset, end: offset, text: z.string() }).readonly();

/** A closed interval of days with the precision that the text gives; an open end is absent. */
export const intervalSchema = z
  .object({ start: isoDate.optional(), end: isoDate.optional(), precision: precisionSchema })
  .readonly();

/** What became of a stretch of a document. Together the stretches cover it without gap or overlap. */
export const coverageSchema = z
  .object({
    start: offset,
    end: offset,
    kind: z.enum(['read', 'heading', 'footnote', 'boilerplate', 'whitespace', 'markup', 'failed']),
    reason: z.string().optional(),
  })
  .readonly();

export const documentSchema = z
  .object({
    id: z.string().min(1),
    title: z.string(),
    /** Publication date, the anchor of relative dates. */
    date: isoDate.optional(),
    /** Who published it, when the document says. */
    source: z.string().optional(),
    /** Where it was read: a path relative to what was asked for, or a URL. */
    location: z.string(),
    format: z.string(),
    /** The text that every offset refers to. */
    text: z.string(),
    words: z.int().nonnegative(),
    coverage: z.array(coverageSchema).readonly(),
  })
  .readonly();

export const sentenceSchema = z
  .object({ index: z.int().nonnegative(), start: offset, end: offset })
  .readonly();

export const mentionSchema = z
  .object({
    id: z.string(),
    sentence: z.int().nonnegative(),
    start: offset,
    end: offset,
    text: z.string(),
    entity: z.string(),
  })
  .readonly();

/** An entity as known to one document, or to the graph when the documents' views are united. */
export const entitySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    label: labelSchema,
    kind: z.string().optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .optional(),
    /** Names used for it, the canonical one left out, sorted. */
    aliases: z.array(z.string()).readonly(),
  })
  .readonly();

/** One end of a statement: the entity, and the words that name it here. */
export const argumentSchema = z
  .object({ entity: z.string(), name: z.string(), label: labelSchema, mention: spanSchema })
  .readonly();

export const statementSchema = z
  .object({
    id: z.string(),
    document: z.string(),
    subject: argumentSchema,
    relation: relationTypeSchema,
    object: argumentSchema,
    item: spanSchema.optional(),
    from: spanSchema.optional(),
    recipient: spanSchema.optional(),
    polarity: polaritySchema,
    modality: modalitySchema,
    time: intervalSchema.optional(),
    trigger: spanSchema,
    /** The sentence, verbatim. */
    sentence: spanSchema,
    cause: spanSchema.optional(),
    effect: spanSchema.optional(),
    /** PLOVER root. */
    event: z.string(),
    confidence,
    /** Which extractor, and its version. */
    extractor: z.string(),
    /** Which rule or model version decided. */
    rule: z.string(),
  })
  .readonly();

/** An edge: the projection of the asserted statements with the same ends and relation. */
export const relationSchema = z
  .object({
    id: z.string(),
    type: relationTypeSchema,
    subject: z.string(),
    object: z.string(),
    confidence,
    /** Number of asserted statements. */
    support: z.int().positive(),
    /** Number of documents that assert it. */
    documents: z.int().positive(),
    /** Number of statements that deny it. */
    denials: z.int().nonnegative(),
    sign: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
    weight: z.number(),
    /** The strongest modality among its statements. */
    modality: modalitySchema,
    firstDate: isoDate.optional(),
    lastDate: isoDate.optional(),
    statements: z.array(z.string()).readonly(),
  })
  .readonly();

/** Everything that one document adds to the graph, and all that is needed to take it out again. */
export const deltaSchema = z
  .object({
    version: z.literal(1),
    extractor: z.string(),
    document: documentSchema,
    sentences: z.array(sentenceSchema).readonly(),
    mentions: z.array(mentionSchema).readonly(),
    entities: z.array(entitySchema).readonly(),
    statements: z.array(statementSchema).readonly(),
  })
  .readonly();

export type Polarity = z.infer<typeof polaritySchema>;
export type Modality = z.infer<typeof modalitySchema>;
export type Precision = z.infer<typeof precisionSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Interval = z.infer<typeof intervalSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type DocumentRecord = z.infer<typeof documentSchema>;
export type SentenceRecord = z.infer<typeof sentenceSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Argument = z.infer<typeof argumentSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Delta = z.infer<typeof deltaSchema>;
