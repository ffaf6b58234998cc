import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf, fold } from './atoms.ts';

describe('atoms', () => {
  it.each([
    ['S-400', ['s', '400']],
    ['U.S.', ['us']],
    ["People's", ['people', 's']],
    ['Baku–Tbilisi–Ceyhan', ['baku', 'tbilisi', 'ceyhan']],
    ['Çavuşoğlu', ['cavusoglu']],
    ['Yıldırım', ['yildirim']],
    ['—', []],
  ])('of %s are %j', (text, keys) => {
    expect(atomsOf(text).map((atom) => atom.key)).toEqual(keys);
  });

  it('stand where they say, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const atom of atomsOf(text)) {
          expect(atom.start).toBeGreaterThanOrEqual(end);
          expect(atom.end).toBeGreaterThan(atom.start);
          expect(atom.end).toBeLessThanOrEqual(text.length);
          end = atom.end;
        }
      }),
    );
  });

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
