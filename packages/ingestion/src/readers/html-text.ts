import type { BlockHint, BlockKind, MarkupRange } from '../analysis.ts';

const SKIPPED = new Set(
  'script style nav noscript template svg math iframe object select button head'.split(' '),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const AROUND = new Set(['footer', 'aside', 'header', 'form']);
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quote',
};

/** What was found in a page. */
export interface PageText {
  readonly text: string;
  readonly blockHints: readonly BlockHint[];
  readonly markup: readonly MarkupRange[];
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | undefined;
  readonly heading: string | undefined;
  readonly time: string | undefined;
}

/**
 * Handler for htmlparser2 that extracts a page's text: one paragraph for each block element, white space collapsed,
 * scripts, styles and navigation left out, what stands around the article marked as boilerplate.
 */
export class HtmlText {
  private readonly parts: string[] = [];
  private length = 0;
  private block = '';
  private readonly hints: BlockHint[] = [];
  private readonly marks: MarkupRange[] = [];
  private readonly meta = new Map<string, string>();
  private readonly path: string[] = [];
  private skipping = 0;
  private title = '';
  private heading: string | undefined;
  private time: string | undefined;

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.path.push(name);
    if (SKIPPED.has(name)) this.skipping += 1;
    if (name === 'meta') this.readMeta(attributes);
    if (name === 'time') this.time ??= attributes.datetime;
    if (BLOCKS.has(name)) this.flush(this.path.slice(0, -1));
    if (name === 'br') this.block += '\n';
  }

  ontext(text: string): void {
    if (this.path[this.path.length - 1] === 'title' && !this.path.includes('svg')) this.title += text;
    if (this.skipping > 0) return;
    const collapsed = this.path.includes('pre') ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.path[this.path.length - 1] === 'sup' && /^\s*\[?\d{1,3}\]?\s*$/.test(text))
      this.markFootnote(collapsed);
    else this.append(collapsed);
  }

  onclosetag(name: string): void {
    const at = this.path.lastIndexOf(name);
    if (BLOCKS.has(name)) this.flush(at < 0 ? this.path : this.path.slice(0, at + 1));
    if (at < 0) return;
    for (const closed of this.path.splice(at)) if (SKIPPED.has(closed)) this.skipping -= 1;
  }

  finish(): PageText {
    this.flush(this.path);
    return {
      text: this.parts.join(''),
      blockHints: this.hints,
      markup: this.marks,
      meta: this.meta,
      title: this.title.replace(/\s+/g, ' ').trim() || undefined,
      heading: this.heading,
      time: this.time,
    };
  }

  private readMeta(attributes: Readonly<Record<string, string>>): void {
    const name = attributes.name ?? attributes.property ?? attributes.itemprop;
    if (name && attributes.content) this.meta.set(name.toLowerCase(), attributes.content);
  }

  private append(text: string): void {
    const open = this.block === '' || /\s$/.test(this.block);
    this.block += open && text.startsWith(' ') ? text.replace(/^ +/, '') : text;
  }

  private blockStart(): number {
    return this.length + (this.parts.length > 0 ? 2 : 0);
  }

  private markFootnote(text: string): void {
    const mark = text.trim();
    const start = this.blockStart() + this.block.length;
    this.marks.push({ start, end: start + mark.length, reason: 'footnote mark' });
    this.block += mark;
  }

  private kindOf(path: readonly string[]): BlockKind {
    const within = path.includes('article') || path.includes('main');
    const around = path.some((name) => AROUND.has(name) && !(within && name === 'header'));
    if (around) return 'boilerplate';
    const named = [...path].reverse().find((name) => KINDS[name] !== undefined);
    return (named === undefined ? undefined : KINDS[named]) ?? 'paragraph';
  }

  private flush(path: readonly string[]): void {
    const text = this.block.trimEnd();
    this.block = '';
    if (text === '') return;
    const start = this.blockStart();
    this.parts.push(this.parts.length > 0 ? `\n\n${text}` : text);
    this.length = start + text.length;
    const kind = this.kindOf(path);
    this.hints.push({ start, end: this.length, kind });
    if (kind === 'heading' && path.includes('h1')) this.heading ??= text;
  }
}
