import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../analysis.ts';
import { defaultScorers, scoreSentences } from './pass.ts';
import { readSentences } from './testing/read-sentences.ts';

/** A sentence, and statements it must give, written "subject RELATION object [negated] [modality]"; after `!`, ones it must not. */
const SENTENCES: readonly (readonly [string, string, ...string[]])[] = [
  [
    'mission',
    'Turkey backs the Government of National Accord.',
    'Turkey BACKS Government of National Accord',
  ],
  ['mission', 'In March 2020 Russia brokered a ceasefire.', 'Russia BROKERED ceasefire'],
  ['mission', 'Turkey’s purchase of the S-400 led to CAATSA sanctions.', 'S-400 CAUSED CAATSA'],
  ['passive', 'Armenia was attacked by Azerbaijan.', 'Azerbaijan ATTACKS Armenia'],
  [
    'passive without agent',
    'Armenia was attacked near Azerbaijan.',
    '!Azerbaijan ATTACKS Armenia',
    '!Armenia ATTACKS Azerbaijan',
  ],
  ['reduced relative', 'The officers met the rebels backed by Turkey.', '!Turkey OPPOSES Russia'],
  ['relative clause', 'Iran, which supports Hezbollah, was silent.', 'Iran BACKS Hezbollah'],
  ['relative clause', 'Hezbollah, which Iran supports, was silent.', 'Iran BACKS Hezbollah'],
  ['coordinated verbs', 'Iran supports and arms Hezbollah.', 'Iran BACKS Hezbollah'],
  ['coordinated subjects', 'Russia and Iran support Syria.', 'Russia BACKS Syria', 'Iran BACKS Syria'],
  ['coordinated objects', 'Turkey supports Qatar and Somalia.', 'Turkey BACKS Qatar', 'Turkey BACKS Somalia'],
  ['control', 'Turkey agreed to support Qatar.', 'Turkey BACKS Qatar planned'],
  ['control', 'Russia refused to recognize Kosovo.', 'Russia RECOGNIZES Kosovo negated'],
  ['participle', 'Turkey entered the war, supporting Azerbaijan.', 'Turkey BACKS Azerbaijan'],
  ['nominalisation', 'Turkey’s support for Qatar surprised many.', 'Turkey BACKS Qatar'],
  ['nominalisation', 'Iranian support for Hezbollah surprised many.', 'Iran BACKS Hezbollah'],
  ['light verb', 'Washington imposed sanctions on Iran.', 'United States SANCTIONS Iran'],
  ['light verb', 'Turkey held talks with Russia.', 'Turkey CONSULTS_WITH Russia'],
  ['light verb', 'Washington provided support to Israel.', 'United States BACKS Israel'],
  ['ended', 'Qatar withdrew its support for Hamas.', 'Qatar BACKS Hamas negated'],
  ['title', 'Russian President Vladimir Putin spoke.', 'Vladimir Putin LEADS Russia'],
  ['apposition', 'Vladimir Putin, the president of Russia, spoke.', 'Vladimir Putin LEADS Russia'],
  [
    'apposition',
    'The Libyan National Army, led by Khalifa Haftar, lost.',
    'Khalifa Haftar LEADS Libyan National Army',
  ],
  ['compound', 'The Iran-backed Hezbollah fired rockets.', 'Iran BACKS Hezbollah'],
  ['reciprocal', 'Turkey and Russia cooperate closely.', 'Russia COOPERATES_WITH Turkey'],
  ['between', 'Relations between Turkey and Russia improved.', 'Russia COOPERATES_WITH Turkey'],
  ['hyphenated pair', 'Turkish-Russian cooperation deepened.', 'Russia COOPERATES_WITH Turkey'],
  ['copula', 'Turkey is a member of NATO.', 'Turkey MEMBER_OF NATO'],
  ['copula', 'Armenia is dependent on Russia.', 'Armenia DEPENDS_ON Russia'],
  ['negation', 'Turkey did not support Qatar.', 'Turkey BACKS Qatar negated', '!Turkey BACKS Qatar'],
  ['negation', 'Turkey never recognized Cyprus.', 'Turkey RECOGNIZES Cyprus negated'],
  ['negated subject', 'Neither Russia nor China attacked Japan.', '!Russia ATTACKS Japan'],
  ['not only', 'Turkey not only supported Qatar but also Somalia.', 'Turkey BACKS Qatar'],
  ['auxiliary', 'Turkey may support Qatar.', 'Turkey BACKS Qatar possible'],
  ['auxiliary', 'Turkey will support Qatar.', 'Turkey BACKS Qatar planned'],
  ['condition', 'If Turkey attacks Greece, the summit will fail.', 'Turkey ATTACKS Greece possible'],
  ['question', 'Did Turkey attack Greece?', 'Turkey ATTACKS Greece possible'],
  ['report', 'Turkey was accused of attacking Greece.', 'Turkey ATTACKS Greece reported'],
  ['report', 'Turkey allegedly attacked Greece.', 'Turkey ATTACKS Greece reported'],
  [
    'sequence is no cause',
    'After the Libyan civil war, the Skhirat Agreement was signed.',
    '!Libyan civil war CAUSED Skhirat Agreement',
  ],
  ['punishment', 'Turkey was hit with CAATSA for buying the S-400.', 'S-400 CAUSED CAATSA'],
];

let analysis: Analysis;
let stated: readonly string[][];

beforeAll(async () => {
  analysis = await readSentences(SENTENCES.map(([, sentence]) => sentence));
  const name = (index: number): string => analysis.mentions[index]?.name ?? '';
  const candidates = scoreSentences(analysis, defaultScorers());
  stated = SENTENCES.map((_, i) =>
    candidates
      .filter((c) => c.sentence === i)
      .flatMap((c) => {
        const marks = [
          c.polarity === 'negated' ? ' negated' : '',
          c.modality === 'actual' ? '' : ` ${c.modality}`,
        ];
        const [a, b] = [name(c.subject), name(c.object)];
        return [`${a} ${c.relation} ${b}${marks.join('')}`, `${b} ${c.relation} ${a}${marks.join('')}`].slice(
          0,
          c.relation.endsWith('_WITH') ? 2 : 1,
        );
      }),
  );
});

describe('alternations, truth and causation', () => {
  it.each(SENTENCES.map(([what, sentence, ...claims], i) => [what, sentence, claims, i] as const))(
    '%s: %s',
    (_what, _sentence, claims, i) => {
      for (const claim of claims) {
        if (claim.startsWith('!')) expect(stated[i]).not.toContain(claim.slice(1));
        else expect(stated[i]).toContain(claim);
      }
    },
  );
});
