import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

/** Each case shows its words with a bar between them; bars stand in for white space too. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['negation', "They don't trade.", "They|do|n't|trade|."],
  ['negation with a typographic apostrophe', 'It didn’t hold', 'It|did|n’t|hold'],
  ["can't and won't", "can't or won't", "ca|n't|or|wo|n't"],
  ['cannot', 'They cannot leave', 'They|can|not|leave'],
  ['possessives', "Norway's and the states' fleets", "Norway|'s|and|the|states|'|fleets"],
  ['possessive of an acronym in brackets', 'the bloc (OSCE)’s envoy', 'the|bloc|(|OSCE|)|’s|envoy'],
  ['compound adjective', 'Swedish-Danish talks', 'Swedish|-|Danish|talks'],
  ['bound prefix', 'pro-government, ex-minister', 'pro-government|,|ex-minister'],
  ['article of a name', 'al-Shabaab', 'al|-|Shabaab'],
  ['weapon designations', 'the S-300, an F-16 and a TB2', 'the|S|-|300|,|an|F|-|16|and|a|TB2'],
  ['apostrophe within a name', 'Ba’ath and O’Neill', 'Ba’ath|and|O’Neill'],
  ['acronym with periods', 'U.S. troops, e.g. marines', 'U.S.|troops|,|e.g.|marines'],
  ['acronym before a hyphen', 'the U.S.-led force', 'the|U.S.|-|led|force'],
  ['number sign', 'Resolution No. 1973', 'Resolution|No.|1973'],
  ['a plain no', 'The answer is no.', 'The|answer|is|no|.'],
  ['initials', 'J. F. Smith met Gen. Jones', 'J.|F.|Smith|met|Gen.|Jones'],
  ['decimals and thousands', '1,200.5 of 3.4', '1,200.5|of|3.4'],
  ['money', '$4.5bn and US$10', '$|4.5|bn|and|US$|10'],
  ['per cent', 'up 12% or 3 %', 'up|12|%|or|3|%'],
  ['date and time', '9/11 at 5:30pm', '9/11|at|5:30|pm'],
  ['range of years', '2014–2016 and 2003-2007', '2014|–|2016|and|2003|-|2007'],
  ['decades', "the 1990s and the '80s", "the|1990s|and|the|'80s"],
  ['slash', 'PKK/KCK', 'PKK|/|KCK'],
  ['quotation', '“No,” she said', '“|No|,|”|she|said'],
  ['dash', 'talks—again—failed', 'talks|—|again|—|failed'],
  ['ellipsis', 'and so... on…', 'and|so|...|on|…'],
  ['address', 'see https://example.org/a?b=1.', 'see|https://example.org/a?b=1|.'],
  ['mail', 'write to a.b@example.org!', 'write|to|a.b@example.org|!'],
  ['a pair outside the basic plane', 'so 😀!', 'so|😀|!'],
];

describe('tokenize', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(expected);
  });

  it('covers every character that is not white space, in order and without overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        "don't",
        'U.S.',
        'a-b',
        "'s",
        '...',
        'cannot',
        ' ',
        '1,000.5km',
        'pre-',
        '😀',
        '\u00AD',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (text) => {
          let at = 0;
          for (const token of tokenize(text)) {
            expect(text.slice(at, token.start).trim()).toBe('');
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            at = token.end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
