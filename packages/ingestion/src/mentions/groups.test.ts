import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../lexicon/index.ts';
import { mentionsPass } from './index.ts';
import { analysisOf } from './testing.ts';

const members = async (tables: readonly string[], text: RegExp): Promise<string[]> =>
  (await mentionsPass(loadLexicon()).run(analysisOf(tables))).mentions
    .filter((m) => text.test(m.text) && m.form === 'pronoun')
    .map((m) => m.name);

const AND = (first: string, second: string): string => `
  1 ${first} ${first} PROPN 4 nsubj
  2 and and CCONJ 3 cc
  3 ${second} ${second} PROPN 1 conj
  4 agreed agree VERB 0 root`;
const THREE = `
  1 France France PROPN 6 nsubj
  2 , , PUNCT 3 punct
  3 Spain Spain PROPN 1 conj
  4 and and CCONJ 5 cc
  5 Portugal Portugal PROPN 1 conj
  6 agreed agree VERB 0 root`;
const ALONE = (name: string): string => `1 ${name} ${name} PROPN 2 nsubj\n2 agreed agree VERB 0 root`;
const GROUP = (determiner: string, number: string, noun: string, lemma: string): string => `
  1 ${determiner} ${determiner.toLowerCase()} DET 3 det
  2 ${number} ${number} NUM 3 nummod
  3 ${noun} ${lemma} NOUN 4 nsubj
  4 withdrew withdraw VERB 0 root`;
const BOTH = (noun: string, lemma: string): string => `
  1 Both both DET 2 det
  2 ${noun} ${lemma} NOUN 3 nsubj
  3 withdrew withdraw VERB 0 root`;

describe('a group', () => {
  const cases = [
    { tables: [AND('Chile', 'Peru'), BOTH('sides', 'side')], text: /sides/, names: ['Chile', 'Peru'] },
    {
      tables: [THREE, GROUP('The', 'three', 'countries', 'country')],
      text: /countries/,
      names: ['France', 'Spain', 'Portugal'],
    },
    {
      tables: [ALONE('Chile'), ALONE('Peru'), GROUP('The', 'two', 'nations', 'nation')],
      text: /nations/,
      names: ['Peru', 'Chile'],
    },
    {
      tables: [
        ALONE('Chile'),
        ALONE('Peru'),
        AND('Chile', 'Peru'),
        ALONE('Brazil'),
        `1 Talks talk NOUN 2 nsubj\n2 failed fail VERB 0 root`,
        `1 Rain rain NOUN 2 nsubj\n2 fell fall VERB 0 root`,
        `1 Snow snow NOUN 2 nsubj\n2 fell fall VERB 0 root`,
        BOTH('governments', 'government'),
      ],
      text: /governments/,
      names: ['Chile', 'Peru'],
    },
  ];
  it.each(cases)('of $names', async ({ tables, text, names }) => {
    expect(await members(tables, text)).toEqual(names);
  });

  it.each([
    {
      words: 'of a size that no sentence names',
      tables: [THREE, GROUP('The', 'four', 'countries', 'country')],
    },
    {
      words: 'without an article',
      tables: [AND('Chile', 'Peru'), GROUP('Some', 'two', 'countries', 'country')],
    },
    { words: 'with nobody before it', tables: [BOTH('sides', 'side')] },
  ])('$words stays open', async ({ tables }) => {
    expect(await members(tables, /countries|sides/)).toEqual([]);
  });
});
