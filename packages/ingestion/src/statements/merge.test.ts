import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, EntityMention } from '../analysis.ts';
import { mergeCandidates, settleClaims } from './merge.ts';

const mention = (index: number, entity: string): EntityMention => ({
  index,
  sentence: 0,
  first: index,
  last: index,
  head: index,
  start: index,
  end: index + 1,
  text: entity,
  label: 'Country',
  name: entity,
  form: 'name',
  confidence: 1,
  entity,
});
const MENTIONS = ['a', 'b', 'c', 'a'].map((entity, i) => mention(i, entity));

const candidate = (over: Partial<Candidate>): Candidate => ({
  sentence: 0,
  subject: 0,
  object: 1,
  relation: 'BACKS',
  trigger: { sentence: 0, first: 5, last: 5 },
  polarity: 'asserted',
  modality: 'actual',
  confidence: 0.5,
  rule: 'r',
  ...over,
});

const anyCandidate = fc
  .record({
    subject: fc.constantFrom(0, 1, 2, 3),
    object: fc.constantFrom(0, 1, 2, 3),
    relation: fc.constantFrom('BACKS' as const, 'ALLIED_WITH' as const),
    polarity: fc.constantFrom('asserted' as const, 'negated' as const),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    rule: fc.string(),
  })
  .map(candidate);

describe('merging candidates', () => {
  it('lets the surest of one claim stand', () => {
    const merged = mergeCandidates(
      [candidate({ confidence: 0.4 }), candidate({ confidence: 0.6 })],
      MENTIONS,
    );
    expect(merged.map((c) => c.confidence)).toEqual([0.6]);
  });

  it('tells what gave way to what, whichever came first', () => {
    const [weak, weaker, sure] = [0.4, 0.3, 0.6].map((confidence) => candidate({ confidence }));
    const other = candidate({ object: 2 });
    const all = [weak, weaker, sure, other].flatMap((c) => (c ? [c] : []));
    const { kept, merged } = settleClaims(all, MENTIONS);
    expect(kept).toEqual([sure, other]);
    expect(merged).toEqual([
      { candidate: weaker, into: sure },
      { candidate: weak, into: sure },
    ]);
  });

  it('lets a denial stand against a surer assertion', () => {
    const merged = mergeCandidates(
      [candidate({ confidence: 0.9 }), candidate({ confidence: 0.2, polarity: 'negated' })],
      MENTIONS,
    );
    expect(merged.map((c) => c.polarity)).toEqual(['negated']);
  });

  it('takes two mentions of one entity, and two orders of a symmetric relation, for one claim', () => {
    const same = [candidate({ subject: 0 }), candidate({ subject: 3 })];
    expect(mergeCandidates(same, MENTIONS)).toHaveLength(1);
    const turned = [
      candidate({ relation: 'ALLIED_WITH' }),
      candidate({ relation: 'ALLIED_WITH', subject: 1, object: 0 }),
    ];
    expect(mergeCandidates(turned, MENTIONS)).toHaveLength(1);
    expect(mergeCandidates([candidate({}), candidate({ subject: 1, object: 0 })], MENTIONS)).toHaveLength(2);
  });

  it('never has both sides of a claim, and merging again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 12 }), (candidates) => {
        const merged = mergeCandidates(candidates, MENTIONS);
        expect(mergeCandidates(merged, MENTIONS)).toEqual(merged);
        expect(merged.length).toBeLessThanOrEqual(candidates.length);
        for (const c of candidates.filter((x) => x.polarity === 'negated')) {
          const end = (i: number): string => MENTIONS[i]?.entity ?? '';
          const twin = merged.find(
            (m) =>
              m.relation === c.relation &&
              ((end(m.subject) === end(c.subject) && end(m.object) === end(c.object)) ||
                (c.relation === 'ALLIED_WITH' &&
                  end(m.subject) === end(c.object) &&
                  end(m.object) === end(c.subject))),
          );
          expect(twin?.polarity).toBe('negated');
        }
      }),
    );
  });
});
