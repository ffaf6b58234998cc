import { describe, expect, it } from 'vitest';
import type { Analysis } from '../analysis.ts';
import { loadLexicon } from '../lexicon/index.ts';
import { resolutionPass } from '../resolution/index.ts';
import { mentionsPass } from './index.ts';
import { analysisOf } from './testing.ts';

const read = async (tables: readonly string[], date?: string): Promise<Analysis> =>
  resolutionPass().run(await mentionsPass(loadLexicon()).run(analysisOf(tables, date)));

const told = (analysis: Analysis): string[] =>
  analysis.mentions.map((m) => `${m.text} = ${m.label} ${m.name} (${m.form})`);

const AGREED_IN = (city: string): string => `
  1 Envoys envoy NOUN 2 nsubj
  2 met meet VERB 0 root
  3 in in ADP 4 case
  4 ${city} ${city} PROPN 2 obl
  5 . . PUNCT 2 punct`;
const CITY_AGREED = (city: string): string => `
  1 ${city} ${city} PROPN 2 nsubj
  2 agreed agree VERB 0 root
  3 . . PUNCT 2 punct`;

describe('a capital', () => {
  const cases = [
    { table: CITY_AGREED('Ankara'), expected: 'Ankara = Country Turkey (metonym)' },
    { table: AGREED_IN('Ankara'), expected: 'Ankara = Place Ankara (name)' },
    { table: CITY_AGREED('Washington'), expected: 'Washington = Country United States (metonym)' },
    { table: CITY_AGREED('Brussels'), expected: 'Brussels = Organization European Union (metonym)' },
  ];
  it.each(cases)('$expected', async ({ table, expected }) => {
    expect(told(await read([table]))).toContain(expected);
  });

  it.each([
    { date: '1962-10-20', state: 'Soviet Union' },
    { date: '2015-11-24', state: 'Russia' },
  ])('stands for the state of its time: $state', async ({ date, state }) => {
    expect(told(await read([CITY_AGREED('Moscow')], date))).toContain(`Moscow = Country ${state} (metonym)`);
  });
});

describe('a demonym', () => {
  it('takes the noun through which the state acts', async () => {
    const analysis = await read([
      `1 Turkish Turkish ADJ 2 amod
       2 officials official NOUN 3 nsubj
       3 met meet VERB 0 root
       4 Egyptian Egyptian ADJ 5 amod
       5 merchants merchant NOUN 3 obj
       6 . . PUNCT 3 punct`,
    ]);
    expect(told(analysis)).toContain('Turkish officials = Country Turkey (demonym)');
    expect(told(analysis)).toContain('Egyptian = Country Egypt (demonym)');
  });

  it('is found inside a hyphenated word', async () => {
    const analysis = await read([
      `1 The the DET 3 det
       2 Russian-backed russian-backed ADJ 3 amod
       3 force force NOUN 4 nsubj
       4 fled flee VERB 0 root`,
    ]);
    expect(told(analysis)).toContain('Russian = Country Russia (demonym)');
  });

  it('is no verb', async () => {
    const analysis = await read([
      `1 Polish polish VERB 0 root
       2 the the DET 3 det
       3 table table NOUN 1 obj`,
    ]);
    expect(told(analysis)).toEqual([]);
  });
});

describe('names by their form', () => {
  it('reach from a given name to a known surname, and not from someone else’s', async () => {
    const named = (given: string): string => `
      1 ${given} ${given} PROPN 3 nsubj
      2 Erdogan Erdogan PROPN 1 flat
      3 agreed agree VERB 0 root`;
    expect(told(await read([named('Recep')]))).toEqual([
      'Recep Erdogan = Person Recep Tayyip Erdoğan (name)',
    ]);
    expect(told(await read([named('Velan')]))[0]).not.toContain('Recep');
  });

  const cases = [
    {
      words: 'a titled person',
      table: `
        1 President President PROPN 4 nsubj
        2 Oru Oru PROPN 1 flat
        3 Tamsin Tamsin PROPN 1 flat
        4 resigned resign VERB 0 root`,
      expected: 'President Oru Tamsin = Person Oru Tamsin (title)',
    },
    {
      words: 'a party',
      table: `
        1 The the DET 4 det
        2 Velan Velan PROPN 4 compound
        3 Workers Workers PROPN 4 compound
        4 Party Party PROPN 5 nsubj
        5 won win VERB 0 root`,
      expected: 'Velan Workers Party = Organization Velan Workers Party (name)',
    },
    {
      words: 'a treaty of a place',
      table: `
        1 They they PRON 2 nsubj
        2 signed sign VERB 0 root
        3 the the DET 4 det
        4 Treaty Treaty PROPN 2 obj
        5 of of ADP 6 case
        6 Orvan Orvan PROPN 4 nmod`,
      expected: 'Treaty of Orvan = Agreement Treaty of Orvan (name)',
    },
    {
      words: 'a place in a locative phrase',
      table: `
        1 Troops troop NOUN 2 nsubj
        2 landed land VERB 0 root
        3 in in ADP 4 case
        4 Velmar Velmar PROPN 2 obl`,
      expected: 'Velmar = Place Velmar (name)',
    },
  ];
  it.each(cases)('$words', async ({ table, expected }) => {
    expect(told(await read([table]))).toContain(expected);
  });

  it('joins an acronym and a surname with what introduced them', async () => {
    const analysis = await read([
      `1 The the DET 4 det
       2 Velan Velan PROPN 4 compound
       3 Workers Workers PROPN 4 compound
       4 Party Party PROPN 8 nsubj
       5 ( ( PUNCT 6 punct
       6 VWP VWP PROPN 4 appos
       7 ) ) PUNCT 6 punct
       8 chose choose VERB 0 root
       9 Anna Anna PROPN 8 obj
       10 Tamsin Tamsin PROPN 9 flat`,
      `1 Tamsin Tamsin PROPN 2 nsubj
       2 thanked thank VERB 0 root
       3 the the DET 4 det
       4 VWP VWP PROPN 2 obj`,
    ]);
    expect(told(analysis)).toContain('Tamsin = Person Anna Tamsin (surname)');
    expect(told(analysis)).toContain('VWP = Organization Velan Workers Party (acronym)');
  });
});

const PURCHASE = `
  1 Turkey Turkey PROPN 3 nmod:poss
  2 's 's PART 1 case
  3 purchase purchase NOUN 7 nsubj
  4 of of ADP 6 case
  5 the the DET 6 det
  6 S-400 S-400 PROPN 3 nmod
  7 angered anger VERB 0 root
  8 NATO NATO PROPN 7 obj`;

describe('descriptions', () => {
  it('reach from the first modifier to the last complement', async () => {
    expect(told(await read([PURCHASE]))).toContain(
      "Turkey's purchase of the S-400 = Event Turkey's purchase of the S-400 (description)",
    );
  });

  it('are taken up by a bare definite noun', async () => {
    const later = `
      1 The the DET 2 det
      2 purchase purchase NOUN 3 nsubj
      3 continued continue VERB 0 root`;
    expect(told(await read([PURCHASE, later]))).toContain(
      "purchase = Event Turkey's purchase of the S-400 (description)",
    );
  });

  it('spell out a possessive pronoun', async () => {
    const analysis = await read([
      `1 Turkey Turkey PROPN 2 nsubj
       2 defended defend VERB 0 root
       3 its its PRON 4 nmod:poss
       4 invasion invasion NOUN 2 obj
       5 of of ADP 6 case
       6 Cyprus Cyprus PROPN 4 nmod`,
    ]);
    expect(told(analysis)).toContain(
      "its invasion of Cyprus = Event Turkey's invasion of Cyprus (description)",
    );
  });
});

describe('confidence', () => {
  it.each([
    { words: 'with a name inside', tables: [PURCHASE], name: "Turkey's purchase of the S-400", atLeast: 0.7 },
    {
      words: 'bare and open',
      tables: [`1 War war NOUN 2 nsubj\n2 came come VERB 0 root`],
      name: 'war',
      atLeast: 0.1,
    },
  ])('of a description $words', async ({ tables, name, atLeast }) => {
    const found = (await read(tables)).mentions.find((m) => m.name === name)?.confidence ?? 0;
    expect(found).toBeGreaterThanOrEqual(atLeast);
    expect(found).toBeLessThan(atLeast + 0.2);
  });
});

describe('pronouns', () => {
  it('take up the subject of the sentence before', async () => {
    const analysis = await read([
      CITY_AGREED('France'),
      `1 It it PRON 2 nsubj\n2 withdrew withdraw VERB 0 root`,
    ]);
    expect(told(analysis)).toContain('It = Country France (pronoun)');
  });

  it('leave an expletive alone', async () => {
    const analysis = await read([CITY_AGREED('France'), `1 It it PRON 2 expl\n2 rained rain VERB 0 root`]);
    expect(analysis.mentions).toHaveLength(1);
  });

  it('"both countries" is two', async () => {
    const analysis = await read([
      `1 France France PROPN 4 nsubj
       2 and and CCONJ 3 cc
       3 Spain Spain PROPN 1 conj
       4 agreed agree VERB 0 root`,
      `1 Both both DET 2 det
       2 countries country NOUN 3 nsubj
       3 withdrew withdraw VERB 0 root`,
    ]);
    expect(told(analysis).slice(2)).toEqual([
      'Both countries = Country France (pronoun)',
      'Both countries = Country Spain (pronoun)',
    ]);
  });
});

describe('spans', () => {
  it('are verbatim, and a mention’s index is its place', async () => {
    const analysis = await read([PURCHASE, CITY_AGREED('Ankara')]);
    analysis.mentions.forEach((mention, i) => {
      expect(mention.index).toBe(i);
      expect(analysis.source.text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.first <= mention.head && mention.head <= mention.last).toBe(true);
    });
    expect(analysis.mentions.map((m) => m.text)).toContain('Turkey');
  });

  it('every mention leads to an entity', async () => {
    const analysis = await read([PURCHASE]);
    const ids = new Set(analysis.entities.map((entity) => entity.id));
    expect(analysis.mentions.every((mention) => ids.has(mention.entity))).toBe(true);
    expect(analysis.mentionRecords).toHaveLength(analysis.mentions.length);
  });
});
