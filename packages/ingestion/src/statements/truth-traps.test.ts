import { beforeAll, describe, expect, it } from 'vitest';
import type { Candidate } from '../analysis.ts';
import { defaultScorers, scoreSentences } from './pass.ts';
import { readSentences } from './testing/read-sentences.ts';
import { FACTS, TRAPS } from './testing/truth-traps.ts';

const marked = ({ polarity, modality }: Candidate): string =>
  [polarity === 'negated' ? ' negated' : '', modality === 'actual' ? '' : ` ${modality}`].join('');

let trapped: readonly (readonly string[])[];
let factual: readonly (readonly string[])[];

beforeAll(async () => {
  const analysis = await readSentences([
    ...TRAPS.map(([, sentence]) => sentence),
    ...FACTS.map(([sentence]) => sentence),
  ]);
  const name = (index: number): string => analysis.mentions[index]?.name ?? '';
  const stated = analysis.sentences.map((): string[] => []);
  for (const candidate of scoreSentences(analysis, defaultScorers()))
    stated[candidate.sentence]?.push(
      `${name(candidate.subject)} ${candidate.relation} ${name(candidate.object)}${marked(candidate)}`,
    );
  trapped = stated.slice(0, TRAPS.length);
  factual = stated.slice(TRAPS.length);
});

describe('what is said but not claimed as a fact', () => {
  it.each(
    TRAPS.map(([what, sentence, claim, ...readings], i) => [what, sentence, claim, readings, i] as const),
  )('%s: %s', (_what, _sentence, claim, readings, i) => {
    const found = (trapped[i] ?? []).filter((c) => c === claim || c.startsWith(`${claim} `));
    expect(found).not.toContain(claim);
    expect(found.some((c) => readings.some((reading) => c.includes(` ${reading}`)))).toBe(true);
  });
});

describe('facts that look like it', () => {
  it.each(FACTS.map(([sentence, claim], i) => [sentence, claim, i] as const))('%s', (_sentence, claim, i) => {
    expect(factual[i]).toContain(claim);
  });
});
