import { relationEntry } from '@entente/graph-schema';
import type { Analysis, Candidate, Pass, TracedClaim } from '../analysis.ts';
import { settleClaims } from './merge.ts';
import { proposals } from './pass.ts';
import type { Proposal, Scorer } from './scorer.ts';

const sameClaim = (a: Candidate, b: Candidate): boolean => {
  if (a.relation !== b.relation || a.sentence !== b.sentence) return false;
  const straight = a.subject === b.subject && a.object === b.object;
  const turned = a.subject === b.object && a.object === b.subject;
  return straight || (turned && relationEntry(a.relation).symmetric);
};

const plain = ({ dropped: _, ...candidate }: Proposal): Candidate => candidate;

/** What became of the proposals of rules, given the candidates that the analysis ended with. */
const traceRules = (analysis: Analysis, proposed: readonly Proposal[], model: string): TracedClaim[] => {
  const admitted = proposed.filter(({ dropped }) => dropped === undefined);
  const { kept, merged } = settleClaims(admitted, analysis.mentions);
  const final = (claim: Candidate): Candidate | undefined =>
    analysis.candidates.find((candidate) => sameClaim(candidate, claim));
  return [
    ...kept.flatMap((candidate): TracedClaim[] =>
      final(candidate) ? [] : [{ candidate: plain(candidate), fate: 'not confirmed', decidedBy: model }],
    ),
    ...merged.map(({ candidate, into }): TracedClaim => {
      const winner = final(into) ?? plain(into);
      return { candidate: plain(candidate), fate: 'merged', into: winner, decidedBy: into.rule };
    }),
    ...proposed.flatMap((proposal): TracedClaim[] =>
      proposal.dropped === undefined
        ? []
        : [{ candidate: plain(proposal), fate: proposal.dropped, decidedBy: proposal.rule }],
    ),
  ];
};

/**
 * All claims that were considered for an analysis: those that it kept, then those that its rules proposed and that
 * gave way, with the reason. In order of sentence; the scorers are asked again, so it costs as much as stating did.
 */
export const traceClaims = (
  analysis: Analysis,
  scorers: readonly Scorer[],
  model = '',
): readonly TracedClaim[] => {
  const kept = analysis.candidates.map((candidate): TracedClaim => ({
    candidate,
    fate: 'kept',
    decidedBy: candidate.rule,
  }));
  const rules = traceRules(analysis, proposals(analysis, scorers), model);
  return [...kept, ...rules].sort((a, b) => a.candidate.sentence - b.candidate.sentence);
};

/** Keeps on the analysis what was considered; runs after the statements. */
export const tracePass = (scorers: readonly Scorer[], model = ''): Pass => ({
  id: 'trace',
  description: 'keeps what was considered, and why it was dropped',
  run: (analysis) => ({ ...analysis, trace: traceClaims(analysis, scorers, model) }),
});
