import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../lexicon/index.ts';
import { mentionsPass } from './index.ts';
import { analysisOf } from './testing.ts';

const meant = async (...tables: readonly string[]): Promise<string[]> =>
  (await mentionsPass(loadLexicon()).run(analysisOf(tables))).mentions
    .filter((m) => /^its?$/i.test(m.text))
    .map((m) => m.name);

const IT = `1 It it PRON 2 nsubj\n2 failed fail VERB 0 root`;
const ITS = `
  1 Rebels rebel NOUN 2 nsubj
  2 broke break VERB 0 root
  3 its its PRON 4 nmod:poss
  4 terms term NOUN 2 obj`;
const TREATY = `
  1 The the DET 2 det
  2 Treaty Treaty PROPN 5 nsubj
  3 of of ADP 4 case
  4 Orvan Orvan PROPN 2 nmod
  5 angered anger VERB 0 root
  6 Chile Chile PROPN 5 obj`;
const PLAN = (...before: readonly string[]): string =>
  [...before, 'plan plan NOUN', 'angered anger VERB', 'Chile Chile PROPN']
    .map((row, i, all) => {
      const [noun, verb] = [all.length - 2, all.length - 1];
      const at = i + 1;
      const places = [
        [noun, `${String(verb)} nsubj`],
        [verb, '0 root'],
        [all.length, `${String(verb)} obj`],
      ] as const;
      const place = places.find(([n]) => n === at)?.[1];
      return `${String(at)} ${row}${place === undefined ? '' : ` ${place}`}`;
    })
    .join('\n');

describe('"it" after a sentence', () => {
  const cases = [
    { words: 'about a named thing', table: TREATY, names: ['Treaty of Orvan'] },
    {
      words: 'about a described thing',
      table: PLAN('A a DET 3 det', 'secret secret ADJ 3 amod'),
      names: ['secret plan'],
    },
    {
      words: 'about a body by its kind',
      table: PLAN('The the DET 2 det').replace(/plan plan/, 'junta junta'),
      names: ['junta'],
    },
    { words: 'about nobody knows what', table: PLAN('This this DET 2 det'), names: [] },
    {
      words: 'about something of somebody’s',
      table: PLAN('Peru Peru PROPN 3 nmod:poss', "'s 's PART 1 case"),
      names: [],
    },
  ];
  it.each(cases)('$words', async ({ table, names }) => {
    expect(await meant(table, IT)).toEqual(names);
  });
});

describe('"its"', () => {
  it('looks for an actor', async () => {
    expect(await meant(TREATY, ITS)).toEqual(['Chile']);
  });
});
