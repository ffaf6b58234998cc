import type { Analysis, TokenSpan } from '../../src/index.ts';
import { causalReadings, type CausalReading } from '../../src/statements/causal-readings.ts';

type Offsets = readonly [number, number];
/** A reading in the form of the Causal News Corpus: each argument a list of spans. */
export interface SpanRelation {
  readonly cause: readonly Offsets[];
  readonly effect: readonly Offsets[];
  readonly signal: readonly Offsets[];
}

/** A reading in the form that the scorer takes for BECAUSE. */
export interface DocumentRelation {
  readonly doc_id: string;
  readonly cause_span: Offsets;
  readonly effect_span: Offsets;
  readonly relation: string;
}

/** The scorer counts code points, the pipeline UTF-16 code units. */
const codePoints = (text: string, offset: number): number => [...text.slice(0, offset)].length;

const offsetsOf = ({ sentences, source }: Analysis, span: TokenSpan | undefined): Offsets | undefined => {
  const tokens = span && sentences[span.sentence]?.tokens;
  const [first, last] = [tokens?.[span?.first ?? -1], tokens?.[span?.last ?? -1]];
  return first && last
    ? [codePoints(source.text, first.start), codePoints(source.text, last.end)]
    : undefined;
};

const whole = (reading: CausalReading): boolean =>
  reading.cause !== undefined && reading.effect !== undefined;

/** Whole readings first: the scorer takes as many of a sentence as its gold has. */
export const spanRelations = (analysis: Analysis): SpanRelation[] => {
  const list = (span: TokenSpan | undefined): Offsets[] => {
    const offsets = offsetsOf(analysis, span);
    return offsets ? [offsets] : [];
  };
  return causalReadings(analysis)
    .sort((a, b) => Number(whole(b)) - Number(whole(a)))
    .map(({ cause, effect, signal }) => ({ cause: list(cause), effect: list(effect), signal: list(signal) }));
};

/** The readings of a document that have both a cause and an effect. */
export const documentRelations = (analysis: Analysis, id: string): DocumentRelation[] =>
  causalReadings(analysis).flatMap((reading) => {
    const cause = offsetsOf(analysis, reading.cause);
    const effect = offsetsOf(analysis, reading.effect);
    return cause && effect
      ? [{ doc_id: id, cause_span: cause, effect_span: effect, relation: reading.relation }]
      : [];
  });
