import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsEdge, projectRelation, projectRelations, relationIdOf } from './projection.ts';
import type { Modality, Statement } from './records.ts';

const span = { start: 0, end: 1, text: 'x' };

interface Claim {
  readonly document: string;
  readonly subject?: string;
  readonly object?: string;
  readonly relation?: Statement['relation'];
  readonly negated?: boolean;
  readonly modality?: Modality;
  readonly confidence?: number;
  readonly start?: string;
}

let serial = 0;
const claim = ({
  document,
  subject = 'Country:a',
  object = 'Country:b',
  relation = 'BACKS',
  ...rest
}: Claim): Statement => {
  serial += 1;
  return {
    id: `st-${String(serial).padStart(6, '0')}`,
    document,
    subject: { entity: subject, name: 'A', label: 'Country', mention: span },
    relation,
    object: { entity: object, name: 'B', label: 'Country', mention: span },
    polarity: rest.negated === true ? 'negated' : 'asserted',
    modality: rest.modality ?? 'actual',
    ...(rest.start === undefined
      ? {}
      : { time: { start: rest.start, end: rest.start, precision: 'day' as const } }),
    trigger: span,
    sentence: span,
    event: 'SUPPORT',
    confidence: rest.confidence ?? 0.5,
    extractor: 'test',
    rule: 'test',
  };
};

describe('projectRelation', () => {
  it('draws no edge from denials alone', () => {
    expect(projectRelation([claim({ document: 'd', negated: true })])).toBeUndefined();
    expect(projectRelation([])).toBeUndefined();
  });

  it('draws no edge from a thing to itself', () => {
    expect(drawsEdge(claim({ document: 'd', object: 'Country:a' }))).toBe(false);
  });

  it('lets documents corroborate, and repetition inside one not', () => {
    const once = projectRelation([claim({ document: 'd' })]);
    const repeated = projectRelation([claim({ document: 'd' }), claim({ document: 'd' })]);
    const corroborated = projectRelation([claim({ document: 'd' }), claim({ document: 'e' })]);
    expect(once?.confidence).toBe(0.5);
    expect(repeated).toMatchObject({ confidence: 0.5, support: 2, documents: 1 });
    expect(corroborated).toMatchObject({ confidence: 0.75, support: 2, documents: 2 });
  });

  it('counts denials beside it, takes the strongest modality and the span of dates', () => {
    const edge = projectRelation([
      claim({ document: 'd', modality: 'possible', start: '2020-05-01' }),
      claim({ document: 'e', modality: 'planned', start: '2019-01-01' }),
      claim({ document: 'f', negated: true, start: '1999-01-01' }),
    ]);
    expect(edge).toMatchObject({
      denials: 1,
      modality: 'planned',
      firstDate: '2019-01-01',
      lastDate: '2020-05-01',
    });
  });

  it('does not depend on the order of the statements', () => {
    const statement = fc
      .record({
        document: fc.constantFrom('d', 'e', 'f'),
        negated: fc.boolean(),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        relation: fc.constantFrom('BACKS' as const, 'CONSULTS_WITH' as const),
        flip: fc.boolean(),
      })
      .map(({ flip, ...rest }) =>
        claim({ ...rest, ...(flip ? { subject: 'Country:b', object: 'Country:a' } : {}) }),
      );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 12 }), fc.integer(), (statements, seed) => {
        const key = (s: Statement): number => Math.imul(Number(s.id.slice(3)) + 7, seed | 1);
        const shuffled = [...statements].sort((a, b) => key(a) - key(b));
        expect(projectRelations(shuffled)).toEqual(projectRelations(statements));
      }),
    );
  });

  it('gives both directions of a symmetric relation one edge', () => {
    const there = claim({ document: 'd', relation: 'CONSULTS_WITH' });
    const back = claim({
      document: 'e',
      relation: 'CONSULTS_WITH',
      subject: 'Country:b',
      object: 'Country:a',
    });
    expect(relationIdOf(there)).toBe(relationIdOf(back));
    expect(projectRelations([there, back])).toHaveLength(1);
  });
});
