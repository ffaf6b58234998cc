import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../lexicon/index.ts';
import { resolutionPass } from '../resolution/index.ts';
import { mentionsPass } from './index.ts';
import { analysisOf } from './testing.ts';

const namesIn = async (tables: readonly string[], date?: string): Promise<string[]> => {
  const analysis = await resolutionPass().run(
    await mentionsPass(loadLexicon()).run(analysisOf(tables, date)),
  );
  return analysis.mentions.map((m) => m.name);
};

const acted = (name: string): string => {
  const words = name.split(' ');
  const rows = words.map(
    (word, i) =>
      `${i + 1} ${word} ${word} PROPN ${i === 0 ? words.length + 1 : 1} ${i === 0 ? 'nsubj' : 'flat'}`,
  );
  return [...rows, `${words.length + 1} agreed agree VERB 0 root`].join('\n');
};

describe('namesakes', () => {
  it.each([
    { name: 'Treaty of Paris', date: '1763-02-10', meant: 'Treaty of Paris (1763)' },
    { name: 'Treaty of Paris', date: '1783-09-03', meant: 'Treaty of Paris (1783)' },
    { name: 'Treaty of Paris', date: '1898-12-10', meant: 'Treaty of Paris (1898)' },
    { name: 'President Bush', date: '1990-08-02', meant: 'George H. W. Bush' },
    { name: 'President Bush', date: '2003-03-20', meant: 'George W. Bush' },
    { name: 'President Roosevelt', date: '1905-09-05', meant: 'Theodore Roosevelt' },
    { name: 'President Roosevelt', date: '1943-01-14', meant: 'Franklin D. Roosevelt' },
    { name: 'Assad', date: '1982-06-06', meant: 'Hafez al-Assad' },
    { name: 'Assad', date: '2015-09-30', meant: 'Bashar al-Assad' },
    { name: 'Saigon', date: '1964-08-02', meant: 'South Vietnam' },
    { name: 'Bonn', date: '1970-08-12', meant: 'West Germany' },
    { name: 'Vance', date: '1978-09-17', meant: 'Cyrus Vance' },
    { name: 'Vance', date: '2025-02-14', meant: 'JD Vance' },
    { name: 'President Johnson', date: '1866-04-09', meant: 'Andrew Johnson' },
    { name: 'President Johnson', date: '1965-07-28', meant: 'Lyndon B. Johnson' },
    { name: 'President Harrison', date: '1841-03-04', meant: 'William Henry Harrison' },
    { name: 'President Harrison', date: '1891-10-16', meant: 'Benjamin Harrison' },
    { name: 'Secretary Marshall', date: '1947-06-05', meant: 'George C. Marshall' },
    { name: 'King Charles III', date: '1770-06-01', meant: 'Charles III of Spain' },
    { name: 'King Charles III', date: '2023-05-06', meant: 'King Charles III' },
    { name: 'King Faisal', date: '1921-08-23', meant: 'Faisal I of Iraq' },
    { name: 'King Faisal', date: '1973-10-17', meant: 'King Faisal' },
    { name: 'Gandhi', date: '1931-03-05', meant: 'Mahatma Gandhi' },
    { name: 'Gandhi', date: '1971-12-03', meant: 'Indira Gandhi' },
    { name: 'Gandhi', date: '1987-07-29', meant: 'Rajiv Gandhi' },
    { name: 'Dalai Lama', date: '1904-08-03', meant: '13th Dalai Lama' },
    { name: 'Dalai Lama', date: '1959-03-17', meant: 'Dalai Lama' },
    { name: 'Bhutto', date: '1972-07-02', meant: 'Zulfikar Ali Bhutto' },
    { name: 'Bhutto', date: '1995-01-01', meant: 'Benazir Bhutto' },
    { name: 'Trudeau', date: '1970-10-16', meant: 'Pierre Trudeau' },
    { name: 'Trudeau', date: '2016-03-10', meant: 'Justin Trudeau' },
    { name: 'Marcos', date: '1972-09-21', meant: 'Ferdinand Marcos' },
    { name: 'Marcos', date: '2023-02-02', meant: 'Ferdinand Marcos Jr.' },
    { name: 'Botha', date: '1910-05-31', meant: 'Louis Botha' },
    { name: 'Botha', date: '1985-08-15', meant: 'P. W. Botha' },
    { name: 'Sikorski', date: '1941-07-30', meant: 'Władysław Sikorski' },
    { name: 'Sikorski', date: '2024-02-23', meant: 'Radosław Sikorski' },
    { name: 'Zelaya', date: '1909-11-18', meant: 'José Santos Zelaya' },
    { name: 'Zelaya', date: '2009-06-28', meant: 'Manuel Zelaya' },
    { name: 'Kadyrov', date: '2000-06-12', meant: 'Akhmad Kadyrov' },
    { name: 'Kadyrov', date: '2022-03-01', meant: 'Ramzan Kadyrov' },
    { name: 'Berlin', date: '1942-01-20', meant: 'Nazi Germany' },
    { name: 'Moscow', date: '1962-10-22', meant: 'Soviet Union' },
    { name: 'Moscow', date: '2014-03-18', meant: 'Russia' },
    { name: 'Kremlin', date: '1979-12-24', meant: 'Soviet Union' },
    { name: 'Kremlin', date: '2022-02-24', meant: 'Russia' },
    { name: 'Congo', date: '1965-11-25', meant: 'Democratic Republic of the Congo' },
    { name: 'Congo', date: '2005-12-18', meant: 'Democratic Republic of the Congo' },
  ])('$name of $date is $meant', async ({ name, date, meant }) => {
    expect(await namesIn([acted(name)], date)).toContain(meant);
  });

  it.each([
    { name: 'King Abdullah', date: '2007-01-01', why: 'two reign' },
    { name: 'President Johnson', date: '1780-01-01', why: 'none of them lives' },
    { name: 'King George', date: '1920-01-01', why: 'it is no surname' },
  ])('$name of $date is no one known, since $why', async ({ name, date }) => {
    const known = loadLexicon().entries;
    for (const found of await namesIn([acted(name)], date)) expect(known.has(`Person:${found}`)).toBe(false);
  });

  it('a name in full decides over the year', async () => {
    const names = await namesIn([acted('Theodore Roosevelt'), acted('Roosevelt')], '1943-01-14');
    expect(names).toEqual(['Theodore Roosevelt', 'Theodore Roosevelt']);
  });

  it('a bare surname means the one it stands for by itself until a namesake is named in full', async () => {
    const names = await namesIn([acted('Kennedy'), acted('Robert Kennedy'), acted('Kennedy')], '1962-10-22');
    expect(names).toEqual(['John F. Kennedy', 'Robert F. Kennedy', 'Robert F. Kennedy']);
  });

  it('a bare surname that could be any word needs support', async () => {
    expect(await namesIn([acted('Baker')])).not.toContain('James Baker');
    expect(await namesIn([acted('James Baker'), acted('Baker')])).toEqual(['James Baker', 'James Baker']);
  });

  it.each([
    { country: 'Libya', meant: 'Libyan House of Representatives' },
    { country: 'United States', meant: 'U.S. House of Representatives' },
  ])('a parliament is that of the state the document speaks of: $country', async ({ country, meant }) => {
    const house = `
      1 The the DET 2 det
      2 House House PROPN 5 nsubj
      3 of of ADP 4 case
      4 Representatives Representatives PROPN 2 nmod
      5 agreed agree VERB 0 root`;
    expect(await namesIn([acted(country), house])).toContain(meant);
  });

  it.each([
    { noun: 'administration', meant: 'United States' },
    { noun: 'regime', meant: 'Richard Nixon' },
  ])('"the Nixon $noun" is $meant', async ({ noun, meant }) => {
    const names = await namesIn([
      `1 The the DET 3 det
       2 Nixon Nixon PROPN 3 compound
       3 ${noun} ${noun} NOUN 4 nsubj
       4 agreed agree VERB 0 root`,
    ]);
    expect(names[0]).toBe(meant);
  });

  it('"the country" is the last one named that is not the subject', async () => {
    const analysis = await namesIn([
      acted('Peru'),
      `1 Chile Chile PROPN 2 nsubj
       2 left leave VERB 0 root
       3 the the DET 4 det
       4 country country NOUN 2 obj`,
    ]);
    expect(analysis.at(-1)).toBe('Peru');
  });

  it('"the president" is the last person called so', async () => {
    const names = await namesIn([
      acted('President Oru Tamsin'),
      `1 The the DET 2 det
       2 president president NOUN 3 nsubj
       3 left leave VERB 0 root`,
    ]);
    expect(names).toEqual(['Oru Tamsin', 'Oru Tamsin']);
  });

  it('a direction before a known place makes another place', async () => {
    const names = await namesIn([
      `1 They they PRON 2 nsubj
       2 left leave VERB 0 root
       3 South South PROPN 4 compound
       4 Kasai Kasai PROPN 2 obj`,
    ]);
    expect(names).toContain('South Kasai');
  });
});
