import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../analysis.ts';
import { layOut } from '../layout/index.ts';
import { htmlReader } from './html.ts';
import { markdownReader } from './markdown.ts';
import { dateFromName, parseDate } from './metadata.ts';
import { readText } from './plain-text.ts';
import type { Reader } from './types.ts';

const readWith = (reader: Reader, text: string, location = 'brief'): SourceDocument => {
  const [outcome] = reader.read(Buffer.from(text), location);
  if (!outcome?.ok) throw outcome?.error ?? new Error('nothing was read');
  return outcome.source;
};

const blocksOf = (source: SourceDocument): readonly string[] =>
  layOut(source).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('plain text', () => {
  it('takes lines at its head for metadata, and stores them all the same', () => {
    const text = 'Title: The pact\nDate: 5 May 2011\nSource: Alpine Desk\n\nIt held.';
    const source = readText(text, { location: 'x.txt' });
    expect(source).toMatchObject({ title: 'The pact', date: '2011-05-05', publisher: 'Alpine Desk', text });
    expect(blocksOf(source)).toEqual(['paragraph: It held.']);
  });

  it('takes a colon in prose for prose', () => {
    const source = readText('Source: unknown. The pact held.', { location: 'x.txt' });
    expect(blocksOf(source)).toEqual(['paragraph: Source: unknown. The pact held.']);
  });

  it.each([
    ['The Pact of Bern\n\nIt held.', 'x.txt', 'The Pact of Bern', undefined],
    ['It held.', 'folder/2011-05-06-alpine_brief.txt', 'alpine brief', '2011-05-06'],
    ['It held.', '20110506.txt', '20110506', '2011-05-06'],
  ])('falls back to heading and name: %j', (text, location, title, date) => {
    const source = readText(text, { location });
    expect([source.title, source.date]).toEqual([title, date]);
  });

  it('has the same id wherever it lies, and another with another date', () => {
    const id = (location: string): string => readText('It held.', { location }).id;
    expect(id('a.txt')).toBe(id('b/c.txt'));
    expect(id('2011-05-06.txt')).not.toBe(id('2011-05-07.txt'));
  });
});

const MARKDOWN = `---
title: "The pact"
date: 2011-05-05
desk: Alpine Desk
---
# The pact of **Bern**

Both states _signed_ the [pact](https://example.org/pact "text"), \`as is\`,
on 5 May, for \\$5 million.[^1]

Its aims
--------

- Trade between
  the two.
- 2 * 3 * 4 fleets
1. Peace

> The pact holds,
> they said.

\`\`\`
code("x")
\`\`\`

[^1]: See the annex.
`;

describe('Markdown', () => {
  it('reads prose and tells blocks', () => {
    expect(blocksOf(readWith(markdownReader, MARKDOWN))).toEqual([
      'heading: The pact of Bern',
      'paragraph: Both states signed the pact, as is, on 5 May, for $5 million.',
      'heading: Its aims',
      'list-item: Trade between the two.',
      'list-item: 2 * 3 * 4 fleets',
      'list-item: Peace',
      'quote: The pact holds, they said.',
      'footnote: See the annex.',
    ]);
  });

  it('takes metadata from its front matter and leaves the text as it is', () => {
    expect(readWith(markdownReader, MARKDOWN)).toMatchObject({
      title: 'The pact',
      date: '2011-05-05',
      publisher: 'Alpine Desk',
      text: MARKDOWN,
    });
  });

  it('has its first heading for a title', () => {
    expect(readWith(markdownReader, '# The *pact*\n\nIt held.').title).toBe('The pact');
  });

  it('leaves snake_case and stars that are no marks', () => {
    expect(blocksOf(readWith(markdownReader, 'The file a_b_c of 3 * 4 held.'))).toEqual([
      'paragraph: The file a_b_c of 3 * 4 held.',
    ]);
  });
});

const PAGE = `<!doctype html><html><head><title>The pact | Alpine Desk</title>
<meta property="article:published_time" content="2011-05-05T10:00:00Z"><meta property="og:site_name" content="Alpine Desk">
<style>p { color: red }</style></head><body>
<header>Alpine Desk daily</header><nav><a href="/">Home</a></nav>
<article><header><h1>The pact of&nbsp;Bern</h1></header>
<p>Both states <em>signed</em> the
   <a href="/pact">pact</a> &amp; left.<sup>1</sup> It held.</p><script>track()</script>
<ul><li>Trade</li><li>Peace</li></ul><blockquote><p>It holds.</p></blockquote>loose words<br>on two lines</article>
<footer>All rights reserved</footer></body></html>`;

describe('HTML', () => {
  it('extracts a paragraph for each block, without scripts, styles and navigation', () => {
    const source = readWith(htmlReader, PAGE);
    expect(source.text).not.toMatch(/track|color|Home/);
    expect(blocksOf(source)).toEqual([
      'boilerplate: Alpine Desk daily',
      'heading: The pact of Bern',
      'paragraph: Both states signed the pact & left. It held.',
      'list-item: Trade',
      'list-item: Peace',
      'quote: It holds.',
      'paragraph: loose words on two lines',
      'boilerplate: All rights reserved',
    ]);
  });

  it('takes title, date and publisher from where pages keep them', () => {
    expect(readWith(htmlReader, PAGE)).toMatchObject({
      title: 'The pact of\u00A0Bern',
      date: '2011-05-05',
      publisher: 'Alpine Desk',
    });
    const bare = '<title>The pact</title><p>On <time datetime="2012-01-02">Monday</time> it held.</p>';
    expect(readWith(htmlReader, bare)).toMatchObject({ title: 'The pact', date: '2012-01-02' });
  });
});

describe('dates', () => {
  it.each([
    ['2011-05-05', '2011-05-05'],
    ['2011-05-05T23:30:00+02:00', '2011-05-05'],
    ['2011/5/5', '2011-05-05'],
    ['5 May 2011', '2011-05-05'],
    ['Thursday, 5th May 2011', '2011-05-05'],
    ['May 5, 2011', '2011-05-05'],
    ['Sept. 1, 2011', '2011-09-01'],
    ['May 2011', '2011-05-01'],
    ['31 February 2011', undefined],
    ['yesterday', undefined],
  ])('%s', (written, iso) => {
    expect(parseDate(written)).toBe(iso);
  });

  it('in names are dates only if they exist', () => {
    expect(dateFromName('a/2011-05-05-x.txt')).toBe('2011-05-05');
    expect(dateFromName('a/2011-15-05-x.txt')).toBeUndefined();
    expect(dateFromName('12345678901.txt')).toBeUndefined();
  });
});
