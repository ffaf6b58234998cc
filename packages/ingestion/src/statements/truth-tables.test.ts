import { describe, expect, it } from 'vitest';
import type { Analysis } from '../analysis.ts';
import { defaultScorers, scoreSentences } from './pass.ts';
import { readSentences } from './testing/read-sentences.ts';
import { truthRows, type TruthRow } from './testing/truth-rows.ts';
import { Tree } from './tree.ts';
import { truthOf } from './truth.ts';

/** The claims of each sentence that the scorers make as facts. */
const factsOf = (analysis: Analysis): string[][] => {
  const facts = analysis.sentences.map((): string[] => []);
  const name = (index: number): string => analysis.mentions[index]?.name ?? '';
  for (const c of scoreSentences(analysis, defaultScorers()))
    if (c.polarity === 'asserted' && c.modality === 'actual')
      facts[c.sentence]?.push(`${name(c.subject)} ${c.relation} ${name(c.object)}`);
  return facts;
};

/** The rows of a table that are read as facts, at their trigger or from end to end. */
const readAsFacts = async (rows: readonly TruthRow[]): Promise<TruthRow[]> => {
  const analysis = await readSentences(rows.map((row) => row.sentence));
  const facts = factsOf(analysis);
  return rows.filter((row, i) => {
    const sentence = analysis.sentences[i];
    if (!sentence) throw new RangeError(`no sentence ${i}`);
    const at = sentence.start + row.trigger;
    const token = sentence.tokens.findIndex((t) => t.start <= at && at < t.end);
    const { polarity, modality } = truthOf(new Tree(sentence), token);
    return (polarity === 'asserted' && modality === 'actual') || (facts[i] ?? []).includes(row.claim);
  });
};

describe('claims that are not made as facts', () => {
  // The words were chosen on the first three tables; the last was never looked at while they were.
  it.each([
    ['traps-tuned-a', 2],
    ['traps-tuned-b', 2],
    ['traps-tuned-c', 4],
    ['traps-untuned', 10],
  ])(
    '%s: at most %d in a hundred are asserted',
    async (table, bar) => {
      const rows = truthRows(table);
      const asserted = await readAsFacts(rows);
      expect(rows.length).toBeGreaterThan(100);
      expect(
        (100 * asserted.length) / rows.length,
        asserted.map((row) => row.sentence).join('\n'),
      ).toBeLessThanOrEqual(bar);
    },
    60_000,
  );
});

describe('facts in words that look like it', () => {
  it.each([
    ['facts-tuned-a', 2],
    ['facts-tuned-b', 2],
    ['facts-untuned', 6],
  ])(
    '%s: at most %d in a hundred are not read as facts',
    async (table, bar) => {
      const rows = truthRows(table);
      const read = new Set(await readAsFacts(rows));
      const missed = rows.filter((row) => !read.has(row));
      expect(
        (100 * missed.length) / rows.length,
        missed.map((row) => row.sentence).join('\n'),
      ).toBeLessThanOrEqual(bar);
    },
    60_000,
  );
});

describe('any word as the trigger', () => {
  it('is read without failing, and as the clause that it stands in where it only serves it', async () => {
    const sentences = [
      'Egypt imposed no sanctions against Sudan.',
      'Iran did not side with Iraq.',
      'Turkey is not hostile to Greece.',
    ];
    const analysis = await readSentences(sentences);
    const read = analysis.sentences.map((sentence) => {
      const tree = new Tree(sentence);
      return sentence.tokens.map((t) => [t.text, truthOf(tree, t.index).polarity] as const);
    });
    const denied = read.map((words) => words.filter(([, p]) => p === 'negated').map(([word]) => word));
    expect(denied[0]).toEqual(expect.arrayContaining(['sanctions', 'against']));
    expect(denied[1]).toEqual(expect.arrayContaining(['side', 'with']));
    expect(denied[2]).toEqual(expect.arrayContaining(['hostile', 'to']));
  });
});
