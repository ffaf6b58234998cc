import type { BlockHint, MarkupRange } from '../analysis.ts';
import { decode } from './decode.ts';
import { emptyFile } from './errors.ts';
import { makeSource, parseDate } from './metadata.ts';
import type { Reader } from './types.ts';

interface FrontMatter {
  readonly end: number;
  readonly fields: ReadonlyMap<string, string>;
}

/** The block between two `---` lines at the top; of YAML only what metadata needs: `key: value`. */
const readFrontMatter = (text: string): FrontMatter => {
  const found = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  const fields = new Map<string, string>();
  for (const line of (found?.[1] ?? '').matchAll(/^([\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/gm))
    fields.set((line[1] ?? '').toLowerCase(), (line[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'));
  return { end: found?.[0].length ?? 0, fields };
};

interface Inline {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly groups: readonly number[];
}

/** Marks within a line; each pattern's groups are what is dropped, the whole match if it has none. */
const INLINE: readonly Inline[] = [
  { pattern: /<!--[\s\S]*?-->/dg, reason: 'comment', groups: [] },
  { pattern: /<\/?[a-z][a-z\d]*(?:\s[^<>\n]*)?\/?>/dgi, reason: 'tag', groups: [] },
  { pattern: /(<)https?:[^<>\s]+(>)/dg, reason: 'link', groups: [1, 2] },
  { pattern: /\[\^[^\]\s]+\](?!:)/dg, reason: 'footnote mark', groups: [] },
  { pattern: /(?<!!)(\[)[^[\]\n]{1,300}(\]\[[^[\]\n]*\])/dg, reason: 'link', groups: [1, 2] },
  { pattern: /^[ \t]{0,3}\[[^\]^\n]+\]:[ \t]+\S.*$/dgm, reason: 'link', groups: [] },
  { pattern: /(?<![\\*])(\*\*|__)(?=\S)[^\n]*?\S(\1)(?!\*)/dg, reason: 'emphasis', groups: [1, 2] },
  {
    pattern: /(?<![\\*\p{L}\p{N}])(\*)(?=[^\s*])[^\n*]*?[^\s*](\*)(?![*\p{L}\p{N}])/dgu,
    reason: 'emphasis',
    groups: [1, 2],
  },
  {
    pattern: /(?<![\\_\p{L}\p{N}])(_)(?=[^\s_])[^\n_]*?[^\s_](_)(?![_\p{L}\p{N}])/dgu,
    reason: 'emphasis',
    groups: [1, 2],
  },
  { pattern: /(~~|`+)(?=\S)[^\n`]*?\S(\1)/dg, reason: 'emphasis', groups: [1, 2] },
];

const inlineMarks = (text: string, from: number): readonly MarkupRange[] =>
  INLINE.flatMap(({ pattern, reason, groups }) =>
    [...text.matchAll(pattern)]
      .filter((match) => match.index >= from)
      .flatMap((match) =>
        (groups.length > 0 ? groups : [0]).flatMap((group) => {
          const range = match.indices?.[group];
          return range ? [{ start: range[0], end: range[1], reason }] : [];
        }),
      ),
  );

interface LineRule {
  readonly pattern: RegExp;
  readonly kind?: BlockHint['kind'];
  readonly reason: string;
}

/** What a line's first characters say; the first group is the mark, which isn't read. */
const LINE_RULES: readonly LineRule[] = [
  { pattern: /^([ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+|-+))$/, reason: 'rule' },
  { pattern: /^([ \t]{0,3}#{1,6}[ \t]+)\S/, kind: 'heading', reason: 'heading mark' },
  { pattern: /^([ \t]*(?:>[ \t]?)+)/, kind: 'quote', reason: 'quote mark' },
  { pattern: /^([ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+)\S/, kind: 'list-item', reason: 'list mark' },
  { pattern: /^([ \t]{0,3}\[\^[^\]\s]+\]:[ \t]*)/, kind: 'footnote', reason: 'footnote mark' },
];

interface Layout {
  readonly markup: MarkupRange[];
  readonly hints: BlockHint[];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const linesFrom = (text: string, from: number): readonly Line[] =>
  [...text.slice(from).matchAll(/[^\r\n]*(?:\r?\n|$)/g)]
    .filter((match) => match[0] !== '')
    .map((match) => {
      const bare = match[0].replace(/\r?\n$/, '');
      const start = from + match.index;
      return { start, end: start + bare.length, text: bare };
    });

/** Extends the open block of the same kind over a line that continues it. */
const continueHint = (hints: BlockHint[], line: Line, kind: BlockHint['kind']): boolean => {
  const last = hints[hints.length - 1];
  if (last?.kind !== kind) return false;
  hints[hints.length - 1] = { ...last, end: line.end };
  return true;
};

/** Goes through the lines once, with what the line before left open. */
class LineReader {
  readonly layout: Layout = { markup: [], hints: [] };
  private fence: string | undefined;
  private open: BlockHint['kind'] | undefined;
  private previous: Line | undefined;

  read(line: Line): void {
    const fence = /^[ \t]{0,3}(```+|~~~+)/.exec(line.text)?.[1];
    if (this.fence !== undefined || fence !== undefined) {
      this.readCode(line, fence);
    } else if (line.text.trim() === '') {
      this.open = undefined;
    } else {
      this.readProse(line);
    }
    this.previous = line.text.trim() === '' ? undefined : line;
  }

  private readCode(line: Line, fence: string | undefined): void {
    this.layout.markup.push({ start: line.start, end: line.end, reason: 'code' });
    if (this.fence === undefined) this.fence = fence;
    else if (fence?.startsWith(this.fence)) this.fence = undefined;
    this.open = undefined;
  }

  private readProse(line: Line): void {
    const rule = LINE_RULES.find(({ pattern }) => pattern.test(line.text));
    if (rule) this.readMarked(line, rule);
    else if (this.open === undefined || !continueHint(this.layout.hints, line, this.open))
      this.open = undefined;
  }

  private readMarked(line: Line, { pattern, kind, reason }: LineRule): void {
    const { markup, hints } = this.layout;
    const mark = pattern.exec(line.text)?.[1] ?? '';
    markup.push({ start: line.start, end: line.start + mark.length, reason });
    if (kind === undefined) {
      const underlined =
        /^[ \t]*(?:=+|-{2,})[ \t]*$/.test(line.text) && this.open === undefined ? this.previous : undefined;
      if (underlined) hints.push({ start: underlined.start, end: underlined.end, kind: 'heading' });
      this.open = undefined;
      return;
    }
    if (kind !== 'quote' || this.open !== 'quote' || !continueHint(hints, line, kind))
      hints.push({ start: line.start, end: line.end, kind });
    if (kind === 'heading') this.markClosing(line);
    this.open = kind === 'heading' ? undefined : kind;
  }

  private markClosing(line: Line): void {
    const closing = /[ \t]+#+[ \t]*$/.exec(line.text);
    if (closing)
      this.layout.markup.push({ start: line.start + closing.index, end: line.end, reason: 'heading mark' });
  }
}

const titleOf = (text: string): string | undefined =>
  /^[ \t]{0,3}#[ \t]+(.+?)[ \t#]*$/m.exec(text)?.[1]?.replace(/[*_`]/g, '');

export const markdownReader: Reader = {
  id: 'md',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  sniff: (head) => /^---\r?\n[\w-]+:/.test(head),
  read: (bytes, location) => {
    const text = decode(bytes, location);
    const { end, fields } = readFrontMatter(text);
    if (text.slice(end).trim() === '') throw emptyFile(location);
    const reader = new LineReader();
    for (const line of linesFrom(text, end)) reader.read(line);
    const frontMatter = end > 0 ? [{ start: 0, end, reason: 'front matter' }] : [];
    const source = makeSource({
      text,
      location,
      format: 'md',
      title: fields.get('title') ?? titleOf(text.slice(end)),
      date: parseDate(fields.get('date') ?? ''),
      publisher: fields.get('source') ?? fields.get('desk') ?? fields.get('publisher'),
      markup: [...frontMatter, ...reader.layout.markup, ...inlineMarks(text, end)],
      blockHints: reader.layout.hints,
    });
    return [{ ok: true, source }];
  },
};
