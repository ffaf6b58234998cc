import type { Statement } from '@entente/graph-schema';
import type { Analysis, Candidate, Pass } from '../analysis.ts';
import { withPhrases } from '../causes/index.ts';
import type { RelationDecider } from '../relations/index.ts';
import { compoundScorer } from './compound-scorer.ts';
import { connectiveScorer } from './connective-scorer.ts';
import { FRAMES } from './data/index.ts';
import { frameScorer } from './frame-scorer.ts';
import { mergeCandidates } from './merge.ts';
import { toStatement } from './records.ts';
import type { Proposal, Scorer } from './scorer.ts';
import { structureScorer } from './structure-scorer.ts';
import { titleScorer } from './title-scorer.ts';

/** Name and version of this extractor, on every statement it makes. */
export const EXTRACTOR = 'frames-1.0';

/** All of them look at every sentence; `mergeCandidates` settles what two of them claim, so order is no matter. */
export const defaultScorers = (): readonly Scorer[] => [
  frameScorer(FRAMES),
  compoundScorer(FRAMES),
  titleScorer,
  connectiveScorer,
  structureScorer,
];

/** What all scorers propose over all sentences of prose, ruled out or not. */
export const proposals = (analysis: Analysis, scorers: readonly Scorer[]): Proposal[] =>
  analysis.sentences.flatMap((sentence) => scorers.flatMap((s) => s.score(sentence, analysis)));

/** Candidates of all scorers over all sentences of prose, merged. */
export const scoreSentences = (analysis: Analysis, scorers: readonly Scorer[]): Candidate[] =>
  mergeCandidates(
    proposals(analysis, scorers).filter(({ dropped }) => dropped === undefined),
    analysis.mentions,
  );

/** Every option of the pass has a default. */
export interface StatementsOptions {
  readonly scorers?: readonly Scorer[];
  readonly extractor?: string;
  /** What has the last word on the rules' candidates, and adds its own; without it the rules' stand. */
  readonly relations?: RelationDecider;
}

/**
 * Tree and mentions in, scored candidates and statement records out. Runs after resolution, since an argument is an
 * entity; statements whose ends are one entity are dropped.
 */
export const statementsPass = (options: StatementsOptions = {}): Pass => {
  const scorers = options.scorers ?? defaultScorers();
  const extractor = options.extractor ?? EXTRACTOR;
  return {
    id: 'statements',
    description: 'states who does what to whom, and what caused what',
    async run(analysis: Analysis): Promise<Analysis> {
      const rules = scoreSentences(analysis, scorers);
      const candidates = options.relations
        ? mergeCandidates(await options.relations.decide(analysis, rules), analysis.mentions)
        : rules;
      const phrased = candidates.map((candidate) => withPhrases(analysis, candidate));
      const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
      const statements = new Map<string, Statement>();
      for (const candidate of phrased) {
        const statement = toStatement(analysis, candidate, extractor, names);
        if (statement) statements.set(statement.id, statement);
      }
      return { ...analysis, candidates: phrased, statements: [...statements.values()] };
    },
  };
};
