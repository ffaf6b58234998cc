import { describe, expect, it } from 'vitest';
import { startAnalysis, type Analysis, type Candidate, type EntityMention } from '../analysis.ts';
import { withPhrases } from './phrases.ts';
import type { PhraseReading } from './read.ts';

const mention = (first: number, last: number): EntityMention => ({
  index: 0,
  sentence: 0,
  first,
  last,
  head: last,
  start: 0,
  end: 0,
  text: '',
  label: 'Event',
  name: '',
  form: 'name',
  confidence: 1,
  entity: '',
});

const reading = (cause: PhraseReading['cause'], effect: PhraseReading['effect']): PhraseReading => ({
  cause,
  effect,
  inhibits: false,
  score: 1,
});

const analysis = (...readings: readonly PhraseReading[]): Analysis => ({
  ...startAnalysis({
    id: 'doc',
    title: '',
    location: '',
    format: 'txt',
    text: '',
    markup: [],
    blockHints: [],
  }),
  mentions: [mention(1, 1), mention(5, 6)],
  causes: [readings],
});

const candidate = (relation: Candidate['relation']): Candidate => ({
  sentence: 0,
  subject: 0,
  object: 1,
  relation,
  trigger: { sentence: 0, first: 3, last: 3 },
  cause: { sentence: 0, first: 1, last: 1 },
  effect: { sentence: 0, first: 5, last: 6 },
  polarity: 'asserted',
  modality: 'actual',
  confidence: 1,
  rule: 'test',
});

const phrases = ({ cause, effect }: Candidate): number[][] =>
  [cause, effect].map((span) => [span?.first ?? -1, span?.last ?? -1]);

const BY_TREE = [
  [1, 1],
  [5, 6],
];

describe('phrases of a causal claim', () => {
  it.each<readonly [string, readonly PhraseReading[], number[][]]>([
    [
      'of the reading that has its ends',
      [reading([0, 2], [4, 8])],
      [
        [0, 2],
        [4, 8],
      ],
    ],
    [
      'of the surest one that does',
      [reading([4, 8], [0, 2]), reading([1, 2], [5, 7]), reading([0, 2], [4, 8])],
      [
        [1, 2],
        [5, 7],
      ],
    ],
    ['of the tree, where an end is left out', [reading([0, 2], [6, 8])], BY_TREE],
    ['of the tree, where nothing is read', [], BY_TREE],
  ])('%s', (_, readings, expected) => {
    expect(phrases(withPhrases(analysis(...readings), candidate('CAUSED')))).toEqual(expected);
  });

  it('leaves other claims alone', () => {
    const backs = candidate('BACKS');
    expect(withPhrases(analysis(reading([0, 2], [4, 8])), backs)).toBe(backs);
  });

  it('are the tree’s where the head did not run', () => {
    const { causes, ...without } = analysis();
    expect(causes).toEqual([[]]);
    expect(phrases(withPhrases(without, candidate('CAUSED')))).toEqual(BY_TREE);
  });
});
