import { relationEntry, type RelationType } from '@entente/graph-schema';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Candidate, EntityMention } from '../analysis.ts';
import { CONNECTIVES } from './data/connectives.ts';
import { FRAMES } from './data/index.ts';
import { defaultScorers } from './pass.ts';
import { readSentences } from './testing/read-sentences.ts';

interface Row {
  readonly id: string;
  readonly relation: RelationType;
  readonly polarity?: 'negated';
  readonly example: string;
  readonly counterExample: string;
}

const ROWS: readonly Row[] = [...FRAMES, ...CONNECTIVES];
const plain = (marked: string): string => marked.replace(/[<>{}]/g, '');

/** Where the words between two marks stand in the sentence without marks. */
const marked = (example: string, open: string, close: string): readonly [number, number] => {
  const start = plain(example.slice(0, example.indexOf(open))).length;
  return [start, plain(example.slice(0, example.indexOf(close))).length];
};

let analysis: Analysis;
let found: readonly (readonly Candidate[])[];

beforeAll(async () => {
  analysis = await readSentences([
    ...ROWS.map((r) => plain(r.example)),
    ...ROWS.map((r) => r.counterExample),
  ]);
  const scorers = defaultScorers();
  found = analysis.sentences.map((s) =>
    scorers.flatMap((scorer) => scorer.score(s, analysis).filter(({ dropped }) => dropped === undefined)),
  );
});

const stands = (mention: EntityMention | undefined, base: number, span: readonly [number, number]): boolean =>
  mention !== undefined && mention.start - base < span[1] && span[0] < mention.end - base;

const fills = (candidate: Candidate, base: number, row: Row): boolean => {
  const [subject, object] = [analysis.mentions[candidate.subject], analysis.mentions[candidate.object]];
  const [s, o] = [marked(row.example, '<', '>'), marked(row.example, '{', '}')];
  const straight = stands(subject, base, s) && stands(object, base, o);
  return (
    straight || (relationEntry(row.relation).symmetric && stands(subject, base, o) && stands(object, base, s))
  );
};

describe('every row', () => {
  it('has an id of its own', () => {
    expect(new Set(ROWS.map((r) => r.id)).size).toBe(ROWS.length);
  });

  it('is one of at least 300 of verbs and 140 of nouns', () => {
    expect(FRAMES.filter((f) => f.category === 'verb').length).toBeGreaterThanOrEqual(300);
    expect(FRAMES.filter((f) => f.category === 'noun').length).toBeGreaterThanOrEqual(140);
  });

  it.each(ROWS.map((row, i) => [row.id, row, i] as const))('%s states its example', (_id, row, i) => {
    const base = analysis.sentences[i]?.start ?? 0;
    const own = (found[i] ?? []).filter(
      (c) => c.rule === row.id && c.polarity === (row.polarity ?? 'asserted'),
    );
    expect(
      own.some((c) => fills(c, base, row)),
      plain(row.example),
    ).toBe(true);
  });

  it.each(ROWS.map((row, i) => [row.id, row, i] as const))(
    '%s makes nothing of its counter-example',
    (_id, row, i) => {
      const own = (found[ROWS.length + i] ?? []).filter((c) => c.rule === row.id);
      expect(own, row.counterExample).toEqual([]);
    },
  );
});
