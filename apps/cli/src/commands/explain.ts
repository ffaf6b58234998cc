import type { Analysis, Candidate, EntityMention, Sentence, TracedClaim } from '@entente/ingestion';
import { oneLine, paint, type Terminal } from '../terminal.ts';

interface ExplainedMention {
  readonly text: string;
  readonly label: string;
  readonly name: string;
  readonly form: string;
  readonly entity: string;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
}

interface ExplainedClaim {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  readonly confidence: number;
  readonly trigger: string;
  readonly rule: string;
  readonly kept: boolean;
  /** What decided, in words. */
  readonly why: string;
}

/** A sentence with all that led to its statements. */
export interface ExplainedSentence {
  readonly document: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The dependency tree on one line: a word, then its dependents in brackets. */
  readonly tree: string;
  readonly mentions: readonly ExplainedMention[];
  readonly claims: readonly ExplainedClaim[];
}

const subtree = (sentence: Sentence, token: number): string => {
  const below = sentence.tokens
    .filter(({ head, deprel }) => head === token && deprel !== 'punct')
    .map(({ index, deprel }) => ` [${deprel}: ${subtree(sentence, index)}]`);
  return `${sentence.tokens[token]?.text ?? ''}${below.join('')}`;
};

/** The dependency tree of a sentence on one line, punctuation left out. */
export const compactTree = (sentence: Sentence): string =>
  sentence.tokens
    .filter(({ head }) => head < 0)
    .map(({ index }) => subtree(sentence, index))
    .join(' ');

const claimName = (analysis: Analysis, mention: number): string => {
  const found = analysis.mentions[mention];
  const entity = analysis.entities.find(({ id }) => id === found?.entity);
  return entity?.name ?? found?.name ?? '?';
};

const label = (analysis: Analysis, mention: number): string => analysis.mentions[mention]?.label ?? '?';

const decided = ({ rule, confidence }: Candidate): string => `${rule}, ${confidence.toFixed(2)}`;

/** Why a claim was kept or dropped, in words. */
const reasonOf = (analysis: Analysis, { candidate, fate, into, decidedBy }: TracedClaim): string => {
  const { subject, object, relation, polarity } = candidate;
  switch (fate) {
    case 'kept':
      return decidedBy;
    case 'merged': {
      const denied = into?.polarity === 'negated' && polarity !== 'negated';
      return `merged into ${into ? decided(into) : decidedBy}${denied ? ', which denies it' : ''}`;
    }
    case 'not confirmed':
      return `${decidedBy} does not confirm it`;
    case 'same entity':
      return 'both ends are one entity';
    case 'overlapping ends':
      return 'its ends share words';
    case 'out of range':
      return `${relation} does not go from ${label(analysis, subject)} to ${label(analysis, object)}`;
    case 'too weak':
      return 'too weak';
  }
};

const explainClaim = (analysis: Analysis, claim: TracedClaim): ExplainedClaim => {
  const { sentence, subject, relation, object, trigger, polarity, modality, confidence, rule } =
    claim.candidate;
  const tokens = analysis.sentences[sentence]?.tokens.slice(trigger.first, trigger.last + 1) ?? [];
  return {
    subject: claimName(analysis, subject),
    relation,
    object: claimName(analysis, object),
    polarity,
    modality,
    confidence,
    trigger: tokens
      .map(({ text, spaceAfter }) => `${text}${spaceAfter ? ' ' : ''}`)
      .join('')
      .trim(),
    rule,
    kept: claim.fate === 'kept',
    why: reasonOf(analysis, claim),
  };
};

const explainMention = ({
  text,
  label,
  name,
  form,
  entity,
  confidence,
  start,
  end,
}: EntityMention): ExplainedMention => ({
  text,
  label,
  name,
  form,
  entity,
  confidence,
  start,
  end,
});

/** Every sentence of a traced analysis, in reading order. */
export const explainSentences = (analysis: Analysis): ExplainedSentence[] =>
  analysis.sentences.map((sentence) => ({
    document: analysis.source.id,
    index: sentence.index,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    tree: compactTree(sentence),
    mentions: analysis.mentions.filter((m) => m.sentence === sentence.index).map(explainMention),
    claims: (analysis.trace ?? [])
      .filter(({ candidate }) => candidate.sentence === sentence.index)
      .map((claim) => explainClaim(analysis, claim)),
  }));

const MARGIN = 11;

const line = (terminal: Terminal, head: string, text: string, style: 'dim' | 'green' | 'yellow'): string =>
  `  ${paint(terminal, style, head.padEnd(MARGIN - 2))}${text}`;

const mentionText = (mention: ExplainedMention): string =>
  `${oneLine(mention.text)}  ${mention.label} “${mention.name}”, ${mention.form}, ${mention.confidence.toFixed(2)}`;

const claimText = (claim: ExplainedClaim): string => {
  const marks = [
    ...(claim.polarity === 'negated' ? ['denied'] : []),
    ...(claim.modality === 'actual' ? [] : [claim.modality]),
    claim.confidence.toFixed(2),
  ].join(', ');
  const by = claim.kept ? claim.why : `${claim.rule}: ${claim.why}`;
  return `${claim.subject} ${claim.relation} ${claim.object} (${marks}) by “${oneLine(claim.trigger)}”  ${by}`;
};

/** A sentence's explanation for people: one line for the tree, each mention and each claim. */
export const explanationText = (terminal: Terminal, sentence: ExplainedSentence): string =>
  [
    `${paint(terminal, 'dim', `[${sentence.index}]`)} ${paint(terminal, 'bold', oneLine(sentence.text, Infinity))}`,
    line(terminal, 'tree', sentence.tree, 'dim'),
    ...(sentence.mentions.length === 0 ? [line(terminal, 'mentions', 'none', 'dim')] : []),
    ...sentence.mentions.map((mention) => line(terminal, 'mention', mentionText(mention), 'dim')),
    ...(sentence.claims.length === 0 ? [line(terminal, 'claims', 'none was considered', 'dim')] : []),
    ...sentence.claims.map((claim) =>
      line(terminal, claim.kept ? 'kept' : 'dropped', claimText(claim), claim.kept ? 'green' : 'yellow'),
    ),
    '',
  ].join('\n');
