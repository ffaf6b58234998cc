import { beforeAll, describe, expect, it } from 'vitest';
import { defaultScorers, scoreSentences } from './pass.ts';
import { readSentences } from './testing/read-sentences.ts';

/** A sentence, and the object that its statement must have. */
const OBJECTS: readonly (readonly [string, string])[] = [
  ['Algeria bought Russian S-400 anti-aircraft missiles.', 'PURCHASES S-400'],
  ['Egypt purchased five S-400 missile systems.', 'PURCHASES S-400'],
  ['Ethiopia bought Bayraktar TB2 drones from Turkey.', 'PURCHASES Bayraktar TB2'],
  ['Greece bought Rafale jets.', 'PURCHASES Rafale'],
  ['Bulgaria opposed the TurkStream pipeline.', 'OPPOSES TurkStream'],
  ['Lebanon opposed the EastMed gas pipeline.', 'OPPOSES EastMed pipeline'],
  ['India opposed the CAATSA law.', 'OPPOSES CAATSA'],
  ['Jordan backed the Astana talks.', 'BACKS Astana process'],
  ['Romania backed the Montreux treaty.', 'BACKS Montreux Convention'],
];

/** A name of another kind, or of what is only part of the thing, leaves the description. */
const DESCRIPTIONS: readonly (readonly [string, string])[] = [
  ['India opposed the S-400 deal.', 'OPPOSES S-400 deal'],
  ['Poland opposed the Crimea annexation.', 'OPPOSES Crimea annexation'],
  ['Serbia opposed the Minsk agreement.', 'OPPOSES Minsk agreement'],
];

let stated: readonly string[][];

beforeAll(async () => {
  const analysis = await readSentences([...OBJECTS, ...DESCRIPTIONS].map(([sentence]) => sentence));
  const candidates = scoreSentences(analysis, defaultScorers());
  stated = analysis.sentences.map(({ index }) =>
    candidates
      .filter(({ sentence }) => sentence === index)
      .map(({ relation, object }) => `${relation} ${analysis.mentions[object]?.name ?? ''}`),
  );
});

describe('an end that names the thing and its kind', () => {
  it.each(OBJECTS.map(([sentence, claim], i) => [sentence, claim, i] as const))('%s', (_, claim, i) => {
    expect(stated[i]?.filter((s) => s.split(' ', 1)[0] === claim.split(' ', 1)[0])).toEqual([claim]);
  });
});

describe('an end whose name is of another kind', () => {
  it.each(DESCRIPTIONS.map(([sentence, claim], i) => [sentence, claim, i + OBJECTS.length] as const))(
    '%s',
    (_, claim, i) => {
      expect(stated[i]).toContain(claim);
    },
  );
});
