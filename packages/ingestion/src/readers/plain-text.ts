import type { MarkupRange, SourceDocument } from '../analysis.ts';
import { decode } from './decode.ts';
import { emptyFile } from './errors.ts';
import { makeSource, parseDate } from './metadata.ts';
import type { Reader } from './types.ts';

/** What the caller knows about a text. */
export interface TextMeta {
  readonly location: string;
  readonly id?: string;
  readonly title?: string;
  /** ISO day, or a written date. */
  readonly date?: string;
  readonly publisher?: string;
  readonly format?: string;
}

const HEAD_LINE = /(title|date|source|publisher|desk|author|by|url|id)[ \t]*:[ \t]*([^\r\n]*)(?:\r?\n|$)/iy;

interface Head {
  readonly fields: ReadonlyMap<string, string>;
  readonly markup: readonly MarkupRange[];
}

/** Lines such as "Title: …" and "Date: …" at the top; without a title or a date they are prose. */
const readHead = (text: string): Head => {
  const fields = new Map<string, string>();
  HEAD_LINE.lastIndex = 0;
  let end = 0;
  for (let line = HEAD_LINE.exec(text); line; line = HEAD_LINE.exec(text)) {
    fields.set((line[1] ?? '').toLowerCase(), (line[2] ?? '').trim());
    end = HEAD_LINE.lastIndex;
    if (end >= text.length) break;
  }
  const isHead = fields.has('title') || parseDate(fields.get('date') ?? '') !== undefined;
  return isHead
    ? { fields, markup: [{ start: 0, end, reason: 'metadata' }] }
    : { fields: new Map(), markup: [] };
};

/**
 * A text as a document. What stands in lines such as "Title: …" at its top is metadata, and yields to `meta`.
 *
 * @throws InputError `empty-file` if it has nothing but white space
 */
export const readText = (text: string, meta: TextMeta): SourceDocument => {
  if (text.trim() === '') throw emptyFile(meta.location);
  const { fields, markup } = readHead(text);
  return makeSource({
    ...meta,
    text,
    markup,
    format: meta.format ?? 'txt',
    title: meta.title ?? fields.get('title'),
    date: parseDate(meta.date ?? '') ?? parseDate(fields.get('date') ?? ''),
    publisher: meta.publisher ?? fields.get('source') ?? fields.get('publisher') ?? fields.get('desk'),
  });
};

export const plainTextReader: Reader = {
  id: 'txt',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  read: (bytes, location) => [{ ok: true, source: readText(decode(bytes, location), { location }) }],
};
