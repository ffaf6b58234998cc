import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Candidate } from '../analysis.ts';
import { defaultScorers, scoreSentences } from '../statements/pass.ts';
import { readSentences } from '../statements/testing/read-sentences.ts';
import { relationDecider } from './decide.ts';
import type { PairReading } from './head.ts';
import type { RelationModel } from './model.ts';

const LABELS = {
  version: 'fake',
  relations: ['BACKS', 'ATTACKS', 'SIGNED'],
  symmetric: [],
  types: ['Thing', 'Country'],
  forms: ['name'],
  modalities: ['actual', 'possible'],
  distances: [0],
};

/** A model that says one thing of the first pair of every sentence. */
const saying = (reading: Partial<PairReading>): RelationModel => ({
  version: 'fake',
  labels: LABELS,
  threshold: 0.5,
  calibrate: (score) => score,
  read: async (inputs, least) =>
    inputs.map(() => {
      const said = {
        subject: 0,
        object: 1,
        relation: 0,
        score: 0.9,
        negated: 0,
        modality: 'actual',
        trigger: 1,
        ...reading,
      };
      return said.score >= least ? [said] : [];
    }),
  close: async () => undefined,
});

const BACKED = 0;
const DENIED = 1;

describe('the relation decider', () => {
  let analysis: Analysis;
  let rules: readonly Candidate[];
  beforeAll(async () => {
    analysis = await readSentences([
      'Ethiopia backed Eritrea in 1991.',
      'Ethiopia never attacked Eritrea.',
      'Ethiopia sleeps and Eritrea wakes.',
    ]);
    rules = scoreSentences(analysis, defaultScorers());
  });
  const decided = async (reading: Partial<PairReading>, sentence: number): Promise<readonly Candidate[]> => {
    const all = await relationDecider(saying(reading)).decide(analysis, rules);
    return all.filter((candidate) => candidate.sentence === sentence);
  };

  it('takes a rule with its words, at the confidence of the model', async () => {
    const [found] = await decided({ score: 0.8 }, BACKED);
    expect(found).toMatchObject({ relation: 'BACKS', confidence: 0.8, time: { start: '1991-01-01' } });
    expect(found?.rule).not.toBe('fake');
  });

  it('states what no rule did, in the name of the model, with the date of its clause', async () => {
    const [found] = await decided({ relation: 1 }, BACKED);
    expect(found).toMatchObject({
      relation: 'ATTACKS',
      rule: 'fake',
      trigger: { first: 1, last: 1 },
      time: { start: '1991-01-01' },
      polarity: 'asserted',
    });
  });

  it('says nothing that the model does not, whatever the rules say', async () => {
    expect(await decided({ score: 0.4 }, BACKED)).toEqual([]);
  });

  it('denies where the words do, though the model asserts', async () => {
    const [found] = await decided({ relation: 1, trigger: 2 }, DENIED);
    expect(found?.polarity).toBe('negated');
  });

  it('denies where the model does, though the words assert', async () => {
    const [found] = await decided({ negated: 0.9 }, BACKED);
    expect(found?.polarity).toBe('negated');
  });

  it('takes what the model holds for possible as no fact', async () => {
    const [found] = await decided({ relation: 1, modality: 'possible' }, BACKED);
    expect(found?.modality).toBe('possible');
  });

  it('keeps to the ontology: a country is signed by nobody', async () => {
    expect(await decided({ relation: 2 }, BACKED)).toEqual([]);
  });

  it('lets the rules stand where the model reads nothing', async () => {
    const unread = { ...analysis, states: [] };
    expect(await relationDecider(saying({})).decide(unread, rules)).toEqual(rules);
  });
});
