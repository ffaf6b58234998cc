import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split.ts';

const split = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['plain sentences', ['The talks failed.', 'Both sides left.']],
  ['title before a name', ['Mr. Weber met Gen. Novak.', 'They agreed.']],
  ['initials', ['J. F. Weber signed it.', 'He left.']],
  ['acronym within', ['The U.S. Senate and the U.N. envoy met.', 'It passed.']],
  ['acronym at the end', ['They sold it to the U.S.', 'The price was high.']],
  ['acronym with a full stop of its own', ['She moved to Washington, D.C.', 'He stayed.']],
  ['decimal and number', ['Trade rose by 3.5 per cent under Law No. 12 of May.', 'It fell later.']],
  ['quotation with a mark inside', ['“Will you sign?” she asked.', 'He would not.']],
  ['quotation at the end', ['He said, “We shall see.”', 'They waited.']],
  ['parenthesis with sentences inside', ['The pact (it was short. Few read it.) was signed.', 'It held.']],
  ['parenthesis that never closes', ['The pact (as some call it was signed.', 'It held.']],
  ['ellipsis', ['They waited... and waited.', 'Nothing came…', 'Then it rained.']],
  ['era', ['The city fell in 341 B.C. to the Persians.', 'It rose again.']],
  [
    'abbreviations before what they introduce',
    ['It was Weber v. State, cf. Novak and others, e.g. Kern.', 'It ended.'],
  ],
  ['an acronym that looks like an abbreviation', ['The king dissolved the CA.', 'An interim cabinet ruled.']],
  ['roman numeral', ['It began after World War I.', 'The treaty followed.']],
  ['no full stop at the end', ['The treaty held.', 'For a while']],
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('cuts a list without full stops to a length that can be parsed', () => {
    const sentences = split('Norway, Denmark and Sweden; '.repeat(500));
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(sentences.every((sentence) => sentence.endsWith(';'))).toBe(true);
    expect(split('x'.repeat(5000)).map(({ length }) => length)).toEqual([2000, 2000, 1000]);
  });

  it('covers every character that is not white space, in order', () => {
    const piece = fc.constantFrom(
      'The ',
      'U.S. ',
      'a.',
      '(',
      ') ',
      '“',
      '”',
      '? ',
      '!',
      '… ',
      ' ',
      '1.5',
      'Dr. ',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
