import { inRange, labelEntry, relationEntry, type Interval, type RelationType } from '@entente/graph-schema';
import type { Candidate, DropReason, EntityMention, TokenSpan } from '../analysis.ts';
import { calibrate, rawScore } from './confidence.ts';
import type { End } from './ends.ts';
import type { Proposal, SentenceView } from './scorer.ts';
import type { Truth } from './truth.ts';

/** All that a rule found, before the ontology's ranges are applied. */
export interface Finding {
  readonly rule: string;
  readonly relation: Candidate['relation'];
  readonly trigger: readonly [number, number];
  readonly subject: End;
  readonly object: End;
  readonly truth: Truth;
  readonly base: number;
  readonly time?: Interval | undefined;
  readonly item?: TokenSpan | undefined;
  readonly from?: TokenSpan | undefined;
  readonly recipient?: TokenSpan | undefined;
  readonly cause?: TokenSpan | undefined;
  readonly effect?: TokenSpan | undefined;
}

const OPTIONAL = ['time', 'item', 'from', 'recipient', 'cause', 'effect'] as const;

/** Raw score below which statements were wrong more often than right on the development texts. */
const LEAST_STATED = 0.3;
/** An actor that causes is mostly the actor of a cause that the sentence names better elsewhere. */
const ACTING_CAUSE_FACTOR = 0.85;

const baseOf = (finding: Finding): number => {
  const causal = relationEntry(finding.relation).family === 'causation';
  return causal && labelEntry(finding.subject.mention.label).actor
    ? finding.base * ACTING_CAUSE_FACTOR
    : finding.base;
};

const holds = (outer: EntityMention, inner: EntityMention): boolean =>
  outer.first <= inner.first && outer.last >= inner.last;

/** Ends that share words, save an actor named inside an event or agreement ("the accord between A and B"). */
const overlaps = (a: EntityMention, b: EntityMention): boolean => {
  if (a.first > b.last || b.first > a.last) return false;
  return !(holds(a, b) && !labelEntry(a.label).actor) && !(holds(b, a) && !labelEntry(b.label).actor);
};

const sameEntity = (a: EntityMention, b: EntityMention): boolean =>
  a.index === b.index || (a.entity === '' ? a.name === b.name : a.entity === b.entity);

/** Why a relation can't hold between two mentions, whatever the words say; undefined where it can. */
export const ruledOut = (
  relation: RelationType,
  subject: EntityMention,
  object: EntityMention,
): DropReason | undefined => {
  if (sameEntity(subject, object)) return 'same entity';
  if (overlaps(subject, object) && relationEntry(relation).family !== 'structure') return 'overlapping ends';
  return inRange(relation, subject.label, object.label) ? undefined : 'out of range';
};

const dropReason = ({ subject, object, relation }: Finding, raw: number): DropReason | undefined =>
  ruledOut(relation, subject.mention, object.mention) ?? (raw < LEAST_STATED ? 'too weak' : undefined);

/** What a finding amounts to; dropped when both ends are one, the ontology rules the pair out, or it is too weak. */
export const toProposal = (view: SentenceView, finding: Finding): Proposal => {
  const { subject, object, relation } = finding;
  const [first, last] = finding.trigger;
  const distance = Math.max(
    ...[subject, object].map((end) => Math.max(first - end.mention.last, end.mention.first - last, 0)),
  );
  const raw = rawScore({ base: baseOf(finding), subject, object, distance });
  const dropped = dropReason(finding, raw);
  const sentence = view.sentence.index;
  const candidate: Proposal = {
    sentence,
    subject: subject.mention.index,
    object: object.mention.index,
    relation,
    trigger: { sentence, first, last },
    polarity: finding.truth.polarity,
    modality: finding.truth.modality,
    confidence: calibrate(raw),
    rule: finding.rule,
    ...(dropped ? { dropped } : {}),
  };
  const extras = OPTIONAL.flatMap((key) =>
    finding[key] === undefined ? [] : [[key, finding[key]] as const],
  );
  return extras.length === 0 ? candidate : { ...candidate, ...Object.fromEntries(extras) };
};

/** The span of a token's whole phrase. */
export const phraseSpan = (view: SentenceView, token: number): TokenSpan => {
  const [first, last] = view.tree.extent(token);
  return { sentence: view.sentence.index, first, last };
};
