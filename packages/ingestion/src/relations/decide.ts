import { relationEntry, type Modality, type RelationType } from '@entente/graph-schema';
import type { Analysis, Candidate, EntityMention } from '../analysis.ts';
import { phraseSpan, ruledOut } from '../statements/candidates.ts';
import { mentionsOf, viewOf, type SentenceView } from '../statements/scorer.ts';
import { timeOf } from '../statements/time.ts';
import { combineTruth, truthOf, type Truth } from '../statements/truth.ts';
import type { PairInput } from './features.ts';
import { MOST_MENTIONS, type PairReading } from './head.ts';
import type { RelationModel } from './model.ts';

/** Turns the rules' candidates into the final ones, by what the model says of every pair of mentions. */
export interface RelationDecider {
  readonly version: string;
  decide(analysis: Analysis, rules: readonly Candidate[]): Promise<readonly Candidate[]>;
}

const SCORE_STEPS = 200;

/** Chance of a denial from which on the model's word alone denies. */
const DENIED = 0.5;

const keyOf = (relation: string, subject: number, object: number): string =>
  `${relation} ${subject} ${object}`;

/** The safer of two readings: a denial, and what is less than a fact, stand against what asserts. */
const safer = (model: Truth, rule: Truth): Truth => {
  const both = combineTruth(rule, undefined, model.modality === 'actual' ? undefined : model.modality);
  return { polarity: model.polarity === 'negated' ? 'negated' : both.polarity, modality: both.modality };
};

interface Grounds {
  readonly view: SentenceView;
  readonly analysis: Analysis;
  readonly model: RelationModel;
  /** Rule candidates by relation and ends, symmetric ones in both directions. */
  readonly rules: ReadonlyMap<string, Candidate>;
}

const fromModel = (
  { view, analysis, model }: Grounds,
  reading: PairReading,
  relation: RelationType,
  [subject, object]: readonly [EntityMention, EntityMention],
): Candidate => {
  const sentence = view.sentence.index;
  const truth = safer(
    {
      polarity: reading.negated >= DENIED ? 'negated' : 'asserted',
      modality: reading.modality as Modality,
    },
    truthOf(view.tree, reading.trigger),
  );
  const time = timeOf(view.tree, reading.trigger, analysis.source.date);
  const causal = relationEntry(relation).family === 'causation';
  return {
    sentence,
    subject: subject.index,
    object: object.index,
    relation,
    trigger: { sentence, first: reading.trigger, last: reading.trigger },
    polarity: truth.polarity,
    modality: truth.modality,
    ...(time ? { time } : {}),
    ...(causal ? { cause: phraseSpan(view, subject.head), effect: phraseSpan(view, object.head) } : {}),
    confidence: model.calibrate(reading.score, 0),
    rule: model.version,
  };
};

/** A rule's candidate as it is, but for the confidence, and for a denial that only the model saw. */
const fromRule = ({ model }: Grounds, reading: PairReading, rule: Candidate): Candidate => ({
  ...rule,
  polarity: reading.negated >= DENIED ? 'negated' : rule.polarity,
  confidence: model.calibrate(reading.score, rule.confidence),
});

const candidatesOf = (
  grounds: Grounds,
  mentions: readonly EntityMention[],
  readings: readonly PairReading[],
): Candidate[] =>
  readings.flatMap((reading) => {
    const relation = grounds.model.labels.relations[reading.relation] as RelationType | undefined;
    const [subject, object] = [mentions[reading.subject], mentions[reading.object]];
    if (relation === undefined || !subject || !object) return [];
    const rule = grounds.rules.get(keyOf(relation, subject.index, object.index));
    if (rule) return [fromRule(grounds, reading, rule)];
    return ruledOut(relation, subject, object) === undefined
      ? [fromModel(grounds, reading, relation, [subject, object])]
      : [];
  });

const indexed = (rules: readonly Candidate[]): Map<string, Candidate> => {
  const index = new Map<string, Candidate>();
  for (const rule of rules) {
    index.set(keyOf(rule.relation, rule.subject, rule.object), rule);
    if (relationEntry(rule.relation).symmetric)
      index.set(keyOf(rule.relation, rule.object, rule.subject), rule);
  }
  return index;
};

/** The lowest score whose calibrated confidence reaches the threshold where no rule says the same. */
const leastScore = (model: RelationModel): number => {
  for (let step = 0; step < SCORE_STEPS; step++)
    if (model.calibrate(step / SCORE_STEPS, 0) >= model.threshold) return step / SCORE_STEPS;
  return 1;
};

const bySentence = (candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> => {
  const grouped = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = grouped.get(candidate.sentence);
    if (list) list.push(candidate);
    else grouped.set(candidate.sentence, [candidate]);
  }
  return grouped;
};

/**
 * A decider over a model. Where the model does not read a sentence (no states, or a list of very many names), the rules
 * stand. Candidates of one claim are left for the merge.
 */
export const relationDecider = (model: RelationModel): RelationDecider => {
  const least = leastScore(model);
  const judge = (analysis: Analysis, input: PairInput, readings: readonly PairReading[]): Candidate[] => {
    const grounds = { view: viewOf(input.sentence, analysis), analysis, model, rules: indexed(input.rules) };
    const candidates = candidatesOf(grounds, input.mentions, readings);
    return candidates.filter(({ confidence }) => confidence >= model.threshold);
  };
  return {
    version: model.version,
    async decide(analysis, rules) {
      const grouped = bySentence(rules);
      const inputs: PairInput[] = [];
      const unread: Candidate[] = [];
      analysis.sentences.forEach((sentence, index) => {
        const mentions = mentionsOf(analysis, sentence.index);
        const own = grouped.get(sentence.index) ?? [];
        const states = analysis.states?.[index];
        const isRead = states?.scales.length === sentence.tokens.length && mentions.length <= MOST_MENTIONS;
        if (!isRead) unread.push(...own);
        else if (mentions.length > 1) inputs.push({ sentence, states, mentions, rules: own });
      });
      const readings = await model.read(inputs, least);
      return [...unread, ...inputs.flatMap((input, i) => judge(analysis, input, readings[i] ?? []))];
    },
  };
};
