import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../lexicon/index.ts';
import { mentionsPass } from './index.ts';
import { analysisOf } from './testing.ts';

const told = async (...tables: readonly string[]): Promise<string[]> =>
  (await mentionsPass(loadLexicon()).run(analysisOf(tables))).mentions.map(
    (m) => `${m.text} = ${m.label} ${m.name}`,
  );

const WALL = (first: string): string => `
  1 Guards guard NOUN 2 nsubj
  2 watched watch VERB 0 root
  3 the the DET 5 det
  4 ${first} ${first} PROPN 5 compound
  5 Alliance Alliance PROPN 2 obj`;
const LONE = (noun: string): string => `
  1 The the DET 2 det
  2 ${noun} ${noun} PROPN 3 nsubj
  3 fell fall VERB 0 root`;

describe('a capitalised kind by itself', () => {
  it('is the last one named of that kind', async () => {
    expect(await told(WALL('Orvan'), LONE('Alliance'))).toContain('Alliance = Organization Orvan Alliance');
  });

  it('stays as it is before any was named, and where every state has one', async () => {
    expect(await told(LONE('Alliance'), WALL('Orvan'))).toContain('Alliance = Organization Alliance');
    const armies = await told(WALL('Orvan').replace(/Alliance/g, 'Army'), LONE('Army'));
    expect(armies).toContainEqual(expect.stringMatching(/^Army = \w+ Army$/));
  });
});

describe('a part of a state', () => {
  it.each([
    { direction: 'eastern', expected: 'eastern Chad = Place eastern Chad' },
    { direction: 'modern', expected: undefined },
  ])('$direction Chad', async ({ direction, expected }) => {
    const found = await told(`
      1 Rebels rebel NOUN 2 nsubj
      2 held hold VERB 0 root
      3 ${direction} ${direction} ADJ 4 amod
      4 Chad Chad PROPN 2 obj`);
    expect(found).toContain('Chad = Country Chad');
    expect(found.filter((m) => m.includes('Place'))).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('an organization inside a longer name', () => {
  it('is a mention too where it stands by its letters', async () => {
    const found = await told(`
      1 The the DET 5 det
      2 UN UN PROPN 5 compound
      3 Orvan Orvan PROPN 5 compound
      4 Observer Observer PROPN 5 compound
      5 Mission Mission PROPN 6 nsubj
      6 arrived arrive VERB 0 root`);
    expect(found).toEqual([
      'UN Orvan Observer Mission = Organization UN Orvan Observer Mission',
      'UN = Organization United Nations',
    ]);
  });
});

describe('a state joined with officials by "and"', () => {
  it('does not take them', async () => {
    const found = await told(`
      1 Chile Chile PROPN 4 compound
      2 and and CCONJ 3 cc
      3 Peruvian peruvian ADJ 1 conj
      4 officials official NOUN 5 nsubj
      5 met meet VERB 0 root`);
    expect(found).toContain('Chile = Country Chile');
  });
});

describe('whom a known event befell', () => {
  it('is a mention inside its name', async () => {
    const found = await told(`
      1 The the DET 2 det
      2 siege siege NOUN 5 nsubj
      3 of of ADP 4 case
      4 Sarajevo Sarajevo PROPN 2 nmod
      5 ended end VERB 0 root`);
    expect(found).toEqual(['siege of Sarajevo = Event Siege of Sarajevo', 'Sarajevo = Place Sarajevo']);
  });
});

describe('an acronym that was read as a common noun', () => {
  const INTRODUCED = `
    1 The the DET 4 det
    2 Velan Velan PROPN 4 compound
    3 Workers Workers PROPN 4 compound
    4 Party Party PROPN 8 nsubj
    5 ( ( PUNCT 6 punct
    6 VWP VWP PROPN 4 appos
    7 ) ) PUNCT 6 punct
    8 won win VERB 0 root`;
  const READ_AS_NOUN = `
    1 Voters voter NOUN 2 nsubj
    2 left leave VERB 0 root
    3 the the DET 4 det
    4 VWP vwp NOUN 2 obj`;
  it('is what it was introduced for, and nothing where it was not', async () => {
    expect(await told(INTRODUCED, READ_AS_NOUN)).toContain('VWP = Organization Velan Workers Party');
    expect((await told(READ_AS_NOUN)).join()).not.toContain('VWP');
  });
});

describe('a name with "and"', () => {
  it('goes on to what bodies are commonly for', async () => {
    const found = await told(`
      1 The the DET 6 det
      2 Orvan Orvan PROPN 6 compound
      3 Economic Economic PROPN 6 compound
      4 and and CCONJ 5 cc
      5 Monetary Monetary PROPN 3 conj
      6 Union Union PROPN 7 nsubj
      7 failed fail VERB 0 root`);
    expect(found).toContain(
      'Orvan Economic and Monetary Union = Organization Orvan Economic and Monetary Union',
    );
  });
});
