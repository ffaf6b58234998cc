const REPLACEMENT = '\uFFFD';

/** What XML 1.0 has no way to write, not even as a reference. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text that every format can carry: control characters and lone surrogates become U+FFFD, in all formats alike. */
export const cleanText = (text: string): string => text.replace(UNWRITABLE, REPLACEMENT);

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser would normalize them to a space in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an XML element or a quoted attribute. */
export const escapeXml = (text: string): string =>
  cleanText(text).replace(/[&<>"'\t\n\r]/g, (character) => XML[character] ?? character);

/** A quoted CSV cell, as RFC 4180 has it. */
export const quoteCsv = (text: string): string => `"${cleanText(text).replaceAll('"', '""')}"`;

const CYPHER: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/**
 * A Cypher string. Cypher replaces `\uXXXX` before it reads strings, so a backslash of the text is kept from a `u` that
 * follows it: `'…\\' + 'u…'`.
 */
export const quoteCypher = (text: string): string => {
  const escaped = cleanText(text).replace(/[\\'\t\n\r]/g, (character) => CYPHER[character] ?? character);
  return `'${escaped.replaceAll('\\\\u', "\\\\' + 'u")}'`;
};

/** JSON on one line that is safe inside HTML too. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? cleanText(part) : part)).replaceAll(
    '<',
    '\\u003c',
  );
