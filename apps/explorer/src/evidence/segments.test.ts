import type { Statement } from '@entente/graph-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../document/pieces.ts';
import { segmentsOf } from './segments.ts';

const text = 'Before. Aria backs the Bora League. After.';
const span = (part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  text: part,
});
const statement = {
  id: 'st-1',
  subject: { mention: span('Aria') },
  trigger: span('backs'),
  object: { mention: span('the Bora League') },
  sentence: span('Aria backs the Bora League.'),
} as unknown as Statement;

describe('segmentsOf', () => {
  it('marks subject, trigger and object', () => {
    const { start, end, text: sentence } = statement.sentence;
    expect(segmentsOf(sentence, statement, start, end)).toEqual([
      { text: 'Aria', role: 'subject' },
      { text: ' ' },
      { text: 'backs', role: 'trigger' },
      { text: ' ' },
      { text: 'the Bora League', role: 'object' },
      { text: '.' },
    ]);
  });

  it('joined, the segments are the text again, wherever the parts stand', () => {
    const place = fc
      .tuple(fc.nat(40), fc.nat(12))
      .map(([start, length]) => ({ start, end: start + length, text: '' }));
    fc.assert(
      fc.property(place, place, place, (subject, trigger, object) => {
        const odd = {
          ...statement,
          subject: { mention: subject },
          trigger,
          object: { mention: object },
        } as unknown as Statement;
        const segments = segmentsOf(text, odd, 0, text.length);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });
});

describe('piecesOf', () => {
  it('cuts a document at what is cited', () => {
    const pieces = piecesOf(text.length, [statement]);
    expect(pieces.map(({ start, end, statements }) => [text.slice(start, end), statements.length])).toEqual([
      ['Before. ', 0],
      ['Aria backs the Bora League.', 1],
      [' After.', 0],
    ]);
  });

  it('covers the document without gap or overlap', () => {
    const sentence = fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
      ...statement,
      sentence: { start, end: Math.min(100, start + length), text: '' },
    }));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (statements) => {
        const pieces = piecesOf(100, statements);
        let at = 0;
        for (const { start, end } of pieces) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(100);
        expect(pieces.flatMap((piece) => piece.statements)).toHaveLength(statements.length);
      }),
    );
  });
});
