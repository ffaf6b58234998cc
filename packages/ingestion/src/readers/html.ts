import { Parser } from 'htmlparser2';
import { decode } from './decode.ts';
import { emptyFile } from './errors.ts';
import { HtmlText } from './html-text.ts';
import { makeSource, parseDate } from './metadata.ts';
import type { Reader } from './types.ts';

const charsetOf = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2048)),
  )?.[1];

const DATE_NAMES = [
  'article:published_time',
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
  'pubdate',
  'publishdate',
  'datepublished',
];
const PUBLISHER_NAMES = ['og:site_name', 'publisher', 'dc.publisher', 'source', 'author'];

const firstOf = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined =>
  names.map((name) => meta.get(name)).find((value) => value !== undefined && value !== '');

export const htmlReader: Reader = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  sniff: (head) => /^\s*(?:<!doctype html|<html|<head|<body)/i.test(head),
  read: (bytes, location) => {
    const page = new HtmlText();
    const parser = new Parser(page, { decodeEntities: true, lowerCaseTags: true });
    parser.write(decode(bytes, location, charsetOf(bytes)));
    parser.end();
    const { text, blockHints, markup, meta, title, heading, time } = page.finish();
    if (text.trim() === '') throw emptyFile(location);
    const date = parseDate(firstOf(meta, DATE_NAMES) ?? '') ?? parseDate(time ?? '');
    const source = makeSource({
      text,
      location,
      format: 'html',
      title: meta.get('og:title') ?? heading ?? title,
      date,
      publisher: firstOf(meta, PUBLISHER_NAMES),
      markup,
      blockHints,
    });
    return [{ ok: true, source }];
  },
};
