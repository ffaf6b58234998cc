import type { Label, Modality, RelationType } from '@entente/graph-schema';

/**
 * Where an end is found, seen from the trigger. `agent` and `patient` are logical (voice is undone), `holder` is who
 * a role noun or adjective is said of, `pair` the members of a plural or of "between A and B"; a preposition is its
 * complement. `self` is the mention that the trigger itself heads, `bearer` whom the verb that governs an oblique
 * noun says it of ("with US backing, Panama seceded").
 */
export type Slot =
  'agent' | 'patient' | 'recipient' | 'holder' | 'owner' | 'complement' | 'self' | 'bearer' | Preposition;

export type Preposition =
  | 'about'
  | 'across'
  | 'after'
  | 'against'
  | 'along'
  | 'alongside'
  | 'among'
  | 'as'
  | 'at'
  | 'before'
  | 'behind'
  | 'between'
  | 'beyond'
  | 'by'
  | 'for'
  | 'from'
  | 'in'
  | 'inside'
  | 'into'
  | 'of'
  | 'off'
  | 'on'
  | 'onto'
  | 'out of'
  | 'over'
  | 'through'
  | 'throughout'
  | 'to'
  | 'toward'
  | 'towards'
  | 'under'
  | 'upon'
  | 'with'
  | 'within'
  | 'without'
  | 'near'
  | 'around';

export type Category = 'verb' | 'noun' | 'adjective';

/** One row of the extractor's knowledge: which words state which relation between which arguments. */
export interface Frame {
  /** Stable; stands on every statement the row makes. */
  readonly id: string;
  readonly category: Category;
  readonly lemmas: readonly string[];
  readonly particle?: string;
  /** Lemmas of which one must head the patient: "declare war", "cut ties". */
  readonly theme?: readonly string[];
  /** Preposition that must stand before the noun. */
  readonly marker?: Preposition;
  readonly relation: RelationType;
  /** Alternatives in order of preference. */
  readonly subject: readonly Slot[];
  readonly object: readonly Slot[];
  readonly item?: readonly Slot[];
  readonly from?: readonly Slot[];
  readonly recipient?: readonly Slot[];
  readonly subjectLabels?: readonly Label[];
  readonly objectLabels?: readonly Label[];
  /** What the words themselves do to the claim. */
  readonly polarity?: 'negated';
  readonly modality?: Modality;
  /** Chance that a clear instance states the relation, before the ends are looked at. */
  readonly confidence: number;
  /** Why these words state it, as an id shared by rows of one kind. */
  readonly reason: string;
  /** A sentence that states it, the subject marked `<…>` and the object `{…}`. */
  readonly example: string;
  /** A sentence with the same word of which the row must make nothing. */
  readonly counterExample: string;
}

export interface FrameOptions {
  readonly subject?: string;
  readonly object?: string;
  readonly item?: string;
  readonly from?: string;
  readonly recipient?: string;
  readonly subjectLabels?: readonly Label[];
  readonly objectLabels?: readonly Label[];
  readonly polarity?: 'negated';
  readonly modality?: Modality;
  readonly marker?: Preposition;
  readonly confidence?: number;
}

const slots = (text: string): readonly Slot[] => text.split('|') as Slot[];

/** How sure a clear instance of a relation's frames was on the development texts, unless a row knows better. */
const BASE: Partial<Record<RelationType, number>> = {
  CAUSED: 0.66,
  ENABLED: 0.62,
  PREVENTED: 0.62,
  PARTICIPATES_IN: 0.68,
  PROPOSED: 0.66,
  LOCATED_IN: 0.72,
  PART_OF: 0.72,
};
const DEFAULT_BASE = 0.8;

interface Pattern {
  readonly lemmas: readonly string[];
  readonly particle?: string;
  readonly theme?: readonly string[];
  readonly object?: string;
}

/**
 * Reads a row's pattern: `back`, `side @with` (object after a preposition), `break -off` (particle),
 * `declare {war} @on` (the patient must be "war"), `support/back` (alternatives).
 */
const readPattern = (pattern: string): Pattern => {
  const [lemmas = '', ...rest] = pattern.split(' ');
  const particle = rest.find((part) => part.startsWith('-'))?.slice(1);
  const theme = rest
    .find((part) => part.startsWith('{'))
    ?.slice(1, -1)
    .split('|');
  const object = rest
    .find((part) => part.startsWith('@'))
    ?.slice(1)
    .replaceAll('_', ' ');
  return {
    lemmas: lemmas.split('/').map((lemma) => lemma.replaceAll('_', ' ')),
    ...(particle === undefined ? {} : { particle }),
    ...(theme === undefined ? {} : { theme }),
    ...(object === undefined ? {} : { object }),
  };
};

const build = (
  category: Category,
  reason: string,
  relation: RelationType,
  pattern: string,
  example: string,
  counterExample: string,
  options: FrameOptions,
  defaults: { readonly subject: string; readonly object: string },
): Frame => {
  const { lemmas, particle, theme, object } = readPattern(pattern);
  const { subject: s, object: o, item, from, recipient, confidence, ...rest } = options;
  return {
    id: `${category}:${options.marker === undefined ? '' : `${options.marker}_`}${pattern.replaceAll(' ', '_')}:${relation.toLowerCase()}`,
    category,
    lemmas,
    ...(particle === undefined ? {} : { particle }),
    ...(theme === undefined ? {} : { theme }),
    relation,
    subject: slots(s ?? defaults.subject),
    object: slots(o ?? object ?? defaults.object),
    ...(item === undefined ? {} : { item: slots(item) }),
    ...(from === undefined ? {} : { from: slots(from) }),
    ...(recipient === undefined ? {} : { recipient: slots(recipient) }),
    ...rest,
    confidence: confidence ?? BASE[relation] ?? DEFAULT_BASE,
    reason,
    example,
    counterExample,
  };
};

/** A maker of rows that share a relation and a reason. */
export type RowMaker = (
  pattern: string,
  example: string,
  counterExample: string,
  options?: FrameOptions,
) => Frame;

/** Makes the rows of one word class, whose arguments stand where `roles` says unless a row says otherwise. */
const rowsOf =
  (kind: Parameters<typeof build>[0], roles: Parameters<typeof build>[7]) =>
  (relation: RelationType, reason: string, shared: FrameOptions = {}): RowMaker =>
  (pattern, example, counterExample, options = {}) =>
    build(kind, reason, relation, pattern, example, counterExample, { ...shared, ...options }, roles);

/** Verb rows: the agent does it to the patient unless the row says otherwise. */
export const verbRows = rowsOf('verb', { subject: 'agent', object: 'patient' });

/** Rows of nouns that name an act or a state: "support for", "attack on". */
export const nounRows = rowsOf('noun', { subject: 'agent', object: 'of' });

/** Rows of nouns that name who stands in the relation: "ally of", "president of". */
export const roleRows = rowsOf('noun', { subject: 'holder', object: 'of|owner' });

/** Rows of adjectives: "dependent on". */
export const adjectiveRows = rowsOf('adjective', { subject: 'holder', object: 'of' });
