import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../analysis.ts';
import { layOut } from './pass.ts';

const blocksOf = (text: string): readonly (readonly [BlockKind, string])[] =>
  layOut({ text, markup: [], blockHints: [] }).blocks.map(({ kind, text: read }) => [kind, read]);

const readingOf = (text: string): string =>
  blocksOf(text)
    .map(([, read]) => read)
    .join(' / ');

const MENDS: readonly (readonly [string, string, string])[] = [
  [
    'hard wraps with deep indents',
    'The two states\n       signed a pact\n  in May.',
    'The two states signed a pact in May.',
  ],
  ['a page break in a sentence', 'The pact gave both\n\n\nsides a say.', 'The pact gave both sides a say.'],
  [
    'a page break after a comma',
    'In Oslo, as in Bern,\n\nDelegates met.',
    'In Oslo, as in Bern, Delegates met.',
  ],
  ['a page break after a hyphen', 'Ties of Norway-\n\nDenmark grew.', 'Ties of Norway-Denmark grew.'],
  ['a paragraph break that is one', 'The pact held.\n\nTrade grew.', 'The pact held. / Trade grew.'],
  [
    'a word cut at the line end',
    'The govern-\nment fell. A government rose.',
    'The government fell. A government rose.',
  ],
  [
    'a compound at the line end',
    'Peace-\nmaking, or peace-making, is slow.',
    'Peace-making, or peace-making, is slow.',
  ],
  [
    'no-break spaces and hyphens',
    'On 5\u00A0May the north\u2011south line opened.',
    'On 5 May the north-south line opened.',
  ],
  ['soft hyphens', 'The min\u00ADister left.', 'The minister left.'],
  [
    'link syntax',
    'They met in [the old town](https://example.org/a_(b)) in May.',
    'They met in the old town in May.',
  ],
  ['a link to nowhere', 'They met in [Bern](#).', 'They met in Bern.'],
  ['images', 'They met. [image: a hall]They left.', 'They met. They left.'],
  ['escaped signs', 'It cost \\$5 million.', 'It cost $5 million.'],
  ['superscripts', 'The pact¹² held over 30 km² of land.', 'The pact held over 30 km² of land.'],
  ['bracketed marks', 'The pact held.[3] Trade grew.', 'The pact held. Trade grew.'],
];

const GLUED =
  'The envoy left.1 The fleet, they said,2 sent53 Danish ships to the G20 host.3 In November 20154 the S-400 and ' +
  'the TB2 came; COVID-19 stayed.5 By 2018.6 With 25,000 men it ended.7';

describe('layOut', () => {
  it.each(MENDS)('mends %s', (_, text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  it('strips footnote digits that rise through the document, and no others', () => {
    expect(readingOf(GLUED)).toBe(
      'The envoy left. The fleet, they said, sent53 Danish ships to the G20 host. In November 2015 the S-400 and ' +
        'the TB2 came; COVID-19 stayed. By 2018. With 25,000 men it ended.',
    );
  });

  it('leaves digits alone that make no sequence', () => {
    const text = 'Apollo11 and Apollo12 flew before Apollo13. The Mi8 and the MI6 saw area51.';
    expect(readingOf(text)).toBe(text);
  });

  const KINDS: readonly (readonly [string, string, readonly BlockKind[]])[] = [
    ['a heading', 'A Pact and Its Limits\n\nThe pact held.', ['heading', 'paragraph']],
    [
      'a numbered heading',
      '2. The pact\n\nIt held.\n\n3. The end\n\nIt fell.',
      ['heading', 'paragraph', 'heading', 'paragraph'],
    ],
    ['a heading in capitals', 'THE PACT\n\nIt held.', ['heading', 'paragraph']],
    [
      'a heading fused with its text',
      'The pact of Bern\nThe two states signed a pact that neither of them had wanted at first,\nand it held for as long as both of them had something to gain by it.',
      ['heading', 'paragraph'],
    ],
    ['bullets', '• The pact held.\n• Trade grew.', ['list-item', 'list-item']],
    ['numbers', '1. The pact held.\n2. Trade grew.', ['list-item', 'list-item']],
    ['a page number', 'The pact held.\n\n17\n\nTrade grew.', ['paragraph', 'boilerplate', 'paragraph']],
    [
      'a page number and a header beside prose',
      'It held.\n\n1\nREVIEW OF PACTS 12\nIt fell.\n\n2\nREVIEW OF PACTS 13\nIt rose.\n\n3\nREVIEW OF PACTS 14',
      ['paragraph', 'boilerplate', 'paragraph', 'boilerplate', 'paragraph', 'boilerplate'],
    ],
    ['letters', '(a) the pact;\n(b) the trade.', ['list-item', 'list-item']],
    ['a date line', 'The Pact\n\n5 May 2011\n\nIt held.', ['heading', 'boilerplate', 'paragraph']],
    ['a date line with a place', 'It held.\n\nBern, 5 May 2011', ['paragraph', 'boilerplate']],
    [
      'a by-line',
      'The Pact\n\nBy Anna Kern and Jon Vik\n\nIt held.',
      ['heading', 'boilerplate', 'paragraph'],
    ],
    ['a footnote', 'It held.\n\n12 See Anna Kern, The Pact (Bern, 2004), p. 7.', ['paragraph', 'footnote']],
    [
      'notes at the end',
      'It held.\n\nNotes\n\n1. Kern, p. 7.\n\n2. The same.',
      ['paragraph', 'heading', 'footnote', 'footnote'],
    ],
    [
      'a running header',
      'The Pact of Bern\n\nIt held.\n\nThe Pact of Bern\n\nIt fell.',
      ['heading', 'paragraph', 'boilerplate', 'paragraph'],
    ],
    [
      'a pull quote',
      'The pact gave both sides a say.\n\nMuch as many had doubted it, the pact gave both sides a say in the end.',
      ['boilerplate', 'paragraph'],
    ],
  ];

  it.each(KINDS)('tells %s', (_, text, kinds) => {
    expect(blocksOf(text).map(([kind]) => kind)).toEqual(kinds);
  });

  it('rejoins a sentence around what is not read', () => {
    expect(blocksOf('The pact gave both\n\n17\n\nsides a say.')).toEqual([
      ['paragraph', 'The pact gave both sides a say.'],
      ['boilerplate', '17'],
    ]);
  });

  it('says of each stretch what became of it', () => {
    const text = 'The [pact](#) held.\n\n17\n';
    expect(layOut({ text, markup: [], blockHints: [] }).coverage).toEqual([
      { start: 0, end: 4, kind: 'read' },
      { start: 4, end: 5, kind: 'markup', reason: 'link' },
      { start: 5, end: 9, kind: 'read' },
      { start: 9, end: 13, kind: 'markup', reason: 'link' },
      { start: 13, end: 19, kind: 'read' },
      { start: 19, end: 21, kind: 'whitespace' },
      { start: 21, end: 23, kind: 'boilerplate', reason: 'page margin' },
      { start: 23, end: 24, kind: 'whitespace' },
    ]);
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...'\n|\n\n|\r\n|    |[a](b)|¹|The pact held.|The pact|1. |• |12|.1 |a-\n|\u00A0|\u00AD|\uFFFF|| |\\$|Notes\n\n|x2 '.split(
          '|',
        ),
      ),
    ),
  )
  .map((parts) => parts.join(''));

const anyRanges = fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 5 });

const layouts = fc.tuple(anyText, anyRanges, anyRanges).map(([text, marks, hints]) => ({
  text,
  markup: marks
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length), reason: 'mark' }))
    .filter(({ start, end }) => end > start),
  blockHints: hints.map(([start, length]) => ({ start, end: start + length, kind: 'list-item' as const })),
}));

describe('layOut, on any text', () => {
  it('covers it without gap, overlap or failure', () => {
    fc.assert(
      fc.property(layouts, (source) => {
        const { coverage } = layOut(source);
        let at = 0;
        for (const { start, end, kind } of coverage) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(kind).not.toBe('failed');
          at = end;
        }
        expect(at).toBe(source.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('maps each character of the reading text to the one it stands for', () => {
    fc.assert(
      fc.property(layouts, (source) => {
        for (const { text, offsets, start, end } of layOut(source).blocks) {
          expect(offsets).toHaveLength(text.length + 1);
          expect([offsets[0], offsets[text.length]]).toEqual([start, end]);
          for (let index = 0; index < text.length; index += 1) {
            const [char, origin] = [text.charAt(index), source.text.charAt(offsets[index] ?? -1)];
            expect(offsets[index + 1]).toBeGreaterThan(offsets[index] ?? Infinity);
            if (char !== ' ' && char !== '-') expect(char).toBe(origin);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
