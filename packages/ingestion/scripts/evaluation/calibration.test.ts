import type { Statement } from '@entente/graph-schema';
import { describe, expect, it } from 'vitest';
import { expectedCalibrationError, judge } from './calibration.ts';
import type { Scores } from './statement-scores.ts';

const claims = (confidence: number, right: number, wrong: number) =>
  [true, false].flatMap((r) => Array.from({ length: r ? right : wrong }, () => ({ confidence, right: r })));

describe('expected calibration error', () => {
  it.each([
    ['nothing', [], 0],
    ['a bin as sure as it is right', claims(0.75, 3, 1), 0],
    ['a bin too sure', claims(0.9, 1, 1), 0.4],
    ['a bin not sure enough', claims(0.5, 4, 0), 0.5],
    ['bins by their sizes', [...claims(0.75, 3, 1), ...claims(0.25, 4, 0)], 0.375],
    ['certainty in the last bin', claims(1, 2, 0), 0],
  ])('%s', (_what, judged, expected) => {
    expect(expectedCalibrationError(judged)).toBeCloseTo(expected);
  });
});

const statement = (
  subject: string,
  relation: string,
  object: string,
  confidence: number,
  polarity = 'asserted',
) => ({ subject: { name: subject }, relation, object: { name: object }, polarity, confidence }) as Statement;
const scores = (...statements: string[]): Scores => {
  const none = { precision: 0, recall: 0, predicted: 0, right: 0, core: 0, coreFound: 0 };
  return {
    totals: { strict: none, causation: none },
    errors: statements.map((s) => ({ document: 'brief', kind: 'not in gold', statement: s })),
  };
};

describe('judging statements by what the scorer found wrong', () => {
  it('takes a claim made twice once, at its surest', () => {
    const list = [statement('Egypt', 'BACKS', 'Sudan', 0.4), statement('Egypt', 'BACKS', 'Sudan', 0.8)];
    expect(judge(new Map([['brief', list]]), scores())).toEqual([{ confidence: 0.8, right: true }]);
  });

  it('takes a symmetric claim the other way round for the same, and a directed one not', () => {
    const list = [
      statement('Egypt', 'ALLIED_WITH', 'Sudan', 0.4),
      statement('Sudan', 'ALLIED_WITH', 'Egypt', 0.3),
      statement('Egypt', 'BACKS', 'Sudan', 0.6),
    ];
    const wrong = scores('Sudan ALLIED_WITH Egypt', 'Sudan BACKS Egypt');
    expect(judge(new Map([['brief', list]]), wrong)).toEqual([
      { confidence: 0.4, right: false },
      { confidence: 0.6, right: true },
    ]);
  });

  it('holds a denial apart from the claim', () => {
    const list = [statement('Egypt', 'BACKS', 'Sudan', 0.6, 'negated')];
    expect(judge(new Map([['brief', list]]), scores('Egypt BACKS Sudan (negated)'))[0]?.right).toBe(false);
    expect(judge(new Map([['brief', list]]), scores('Egypt BACKS Sudan'))[0]?.right).toBe(true);
  });

  it('looks at the document that the error is of', () => {
    const list = [statement('Egypt', 'BACKS', 'Sudan', 0.6)];
    expect(judge(new Map([['essay', list]]), scores('Egypt BACKS Sudan'))[0]?.right).toBe(true);
  });
});
