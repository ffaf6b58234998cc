import { relationEntry, type Statement } from '@entente/graph-schema';
import type { Scores, StatementsByDocument } from './statement-scores.ts';

/** A claim with the chance that it was given and whether it is right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

const BINS = 10;

/**
 * Expected calibration error: the gap between mean confidence and share of right claims in ten bins of equal width,
 * weighted by their sizes (Guo et al. 2017); 0…1.
 */
export const expectedCalibrationError = (judged: readonly Judged[]): number => {
  const bins = Array.from({ length: BINS }, (): Judged[] => []);
  for (const claim of judged) bins[Math.min(BINS - 1, Math.floor(claim.confidence * BINS))]?.push(claim);
  const gap = (bin: readonly Judged[]): number =>
    Math.abs(bin.reduce((sum, { confidence, right }) => sum + confidence - Number(right), 0));
  return judged.length === 0 ? 0 : bins.reduce((sum, bin) => sum + gap(bin), 0) / judged.length;
};

/** The scorer takes these either way round. */
const eitherWay = (relation: Statement['relation']): boolean =>
  relationEntry(relation).symmetric || relation === 'OPPOSES';

const claimsOf = ({ subject, relation, object, polarity }: Statement): string[] => {
  const ends = [[subject.name, object.name], ...(eitherWay(relation) ? [[object.name, subject.name]] : [])];
  return ends.map(([a = '', b = '']) => `${a} ${relation} ${b}${polarity === 'negated' ? ' (negated)' : ''}`);
};

/** Each claim of each document once, at its surest, and whether the scorer found it in the gold. */
export const judge = (statements: StatementsByDocument, scores: Scores): Judged[] => {
  const wrong = new Set(
    scores.errors.filter((e) => e.kind === 'not in gold').map((e) => `${e.document}\t${e.statement}`),
  );
  const judged = new Map<string, Judged>();
  for (const [document, list] of statements)
    for (const statement of list) {
      const claims = claimsOf(statement);
      const key = [document, [...claims].sort()[0]].join('\t');
      const confidence = Math.max(statement.confidence, judged.get(key)?.confidence ?? 0);
      judged.set(key, { confidence, right: !claims.some((claim) => wrong.has(`${document}\t${claim}`)) });
    }
  return [...judged.values()];
};
