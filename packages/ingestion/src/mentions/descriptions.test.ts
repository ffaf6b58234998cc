import { describe, expect, it } from 'vitest';
import type { Analysis } from '../analysis.ts';
import { loadLexicon } from '../lexicon/index.ts';
import { resolutionPass } from '../resolution/index.ts';
import { mentionsPass } from './index.ts';
import { analysisOf } from './testing.ts';

const read = async (tables: readonly string[]): Promise<Analysis> =>
  resolutionPass().run(await mentionsPass(loadLexicon()).run(analysisOf(tables)));

const told = (analysis: Analysis): string[] =>
  analysis.mentions.map((m) => `${m.text} = ${m.label} ${m.name} (${m.form})`);

describe('a noun that the tokens split at its hyphen', () => {
  it('describes as a whole', async () => {
    const analysis = await read([
      `1 A a DET 5 det
       2 shaky shaky ADJ 5 amod
       3 cease cease NOUN 5 compound
       4 - - PUNCT 5 punct
       5 fire fire NOUN 6 nsubj
       6 held hold VERB 0 root`,
    ]);
    expect(told(analysis)).toEqual(['shaky cease-fire = Agreement shaky cease-fire (description)']);
  });
});

describe('a noun that is too general by itself', () => {
  const tax = (modifier: string): string => `
    1 Voters voter NOUN 2 nsubj
    2 disliked dislike VERB 0 root
    3 the the DET 5 det
    4 ${modifier} ${modifier} ADJ 5 amod
    5 system system NOUN 2 obj`;
  it('describes with a modifier', async () => {
    expect(told(await read([tax('feudal')]))).toContain('feudal system = Policy feudal system (description)');
  });

  it('is no mention alone', async () => {
    const bare = `
      1 Voters voter NOUN 2 nsubj
      2 disliked dislike VERB 0 root
      3 the the DET 4 det
      4 system system NOUN 2 obj`;
    expect(told(await read([bare])).join()).not.toContain('system');
  });
});

describe('the label of a description', () => {
  const groups = (modifier: string): string => `
    1 Several several ADJ 3 amod
    2 ${modifier} ${modifier} ADJ 3 amod
    3 groups group NOUN 4 nsubj
    4 agreed agree VERB 0 root`;
  const cases = [
    { words: 'of a noun', table: groups('Christian'), label: 'Organization' },
    { words: 'that a modifier settles', table: groups('armed'), label: 'ArmedGroup' },
    {
      words: 'of those who oppose',
      table: `1 The the DET 2 det\n2 opposition opposition NOUN 3 nsubj\n3 won win VERB 0 root`,
      label: 'Organization',
    },
    {
      words: 'of opposing something',
      table: `
        1 The the DET 2 det
        2 opposition opposition NOUN 5 nsubj
        3 to to ADP 4 case
        4 Spain Spain PROPN 2 nmod
        5 grew grow VERB 0 root`,
      label: 'Event',
    },
  ];
  it.each(cases)('$words is $label', async ({ table, label }) => {
    const found = (await read([table])).mentions.find((m) => m.form === 'description');
    expect(found?.label).toBe(label);
  });
});

const MILITARY = (noun: string): string => `
  1 The the DET 3 det
  2 Chilean chilean ADJ 3 amod
  3 ${noun} ${noun} NOUN 4 nsubj
  4 agreed agree VERB 0 root`;

describe('a body of a state', () => {
  it('is the state, and itself', async () => {
    expect(told(await read([MILITARY('military')]))).toEqual([
      'Chilean military = Country Chile (demonym)',
      'Chilean military = Organization Chilean military (description)',
    ]);
    expect(told(await read([MILITARY('government')]))).toEqual([
      'Chilean government = Country Chile (demonym)',
    ]);
  });

  it('is a mention where it only modifies', async () => {
    const analysis = await read([
      `1 The the DET 3 det
       2 opposition opposition NOUN 3 compound
       3 candidate candidate NOUN 4 nsubj
       4 won win VERB 0 root`,
    ]);
    expect(told(analysis)).toContain('opposition = Organization opposition (description)');
  });
});

describe('a stretch of modifiers', () => {
  it('keeps a hyphenated word whole', async () => {
    const analysis = await read([
      `1 Chile Chile PROPN 2 nsubj
       2 refused refuse VERB 0 root
       3 on on ADP 5 case
       4 - - PUNCT 5 punct
       5 site site NOUN 6 compound
       6 inspections inspection NOUN 2 obj`,
    ]);
    expect(told(analysis)).toContain('on-site inspections = Policy on-site inspections (description)');
  });

  it('names a kind that the lexicon lists where a name is inside', async () => {
    const sanctions = (given: string): string => `
      1 They they PRON 2 nsubj
      2 lifted lift VERB 0 root
      3 ${given} ${given} ADJ 4 amod
      4 sanctions sanction NOUN 2 obj`;
    expect(told(await read([sanctions('French')])).join()).toContain('Policy French sanctions (description)');
    expect(told(await read([sanctions('harsh')])).join()).not.toContain('description');
  });
});

describe('the name of a description', () => {
  it('keeps one and many apart where nothing else is said', async () => {
    const held = (noun: string): string => `
      1 They they PRON 2 nsubj
      2 held hold VERB 0 root
      3 ${noun} election NOUN 2 obj`;
    const names = (await read([held('elections'), held('election')])).mentions.map((m) => m.name);
    expect(names).toEqual(['elections', 'election']);
  });

  it('gives its owner in full', async () => {
    const analysis = await read([
      `1 Washington Washington PROPN 3 nmod:poss
       2 ’s ’s PART 1 case
       3 withdrawal withdrawal NOUN 4 nsubj
       4 surprised surprise VERB 0 root
       5 Chile Chile PROPN 4 obj`,
    ]);
    expect(analysis.mentions.map((m) => m.name)).toContain('United States’ withdrawal');
  });
});

describe('bodies of one state', () => {
  it('are not each other', async () => {
    const names = (await read([MILITARY('military'), MILITARY('people')])).mentions
      .filter((m) => m.form === 'description')
      .map((m) => m.name);
    expect(names).toEqual(['Chilean military', 'Chilean people']);
  });
});
