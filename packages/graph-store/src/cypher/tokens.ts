import { QueryError } from '@entente/graph-schema';

/** A token of Cypher with its place: `offset` in UTF-16 code units of the text that was read. */
export interface Token {
  /** `word` is an unquoted name or keyword, `name` a back-quoted one, `parameter` is `$…` written without a gap. */
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'parameter' | 'symbol';
  /** As written; a `name` without its back quotes, a `parameter` without its `$`. */
  readonly text: string;
  readonly offset: number;
  /** A word written straight behind a number, as in `LIMIT 1SET`, which the engines read as two tokens. */
  readonly glued: boolean;
}

/** "line 2, column 5" of an offset, both from 1. */
export const placeOf = (text: string, offset: number): string => {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
};

const SPACE = /[\p{Zs}\t\r\n]+/uy;
const LINE_COMMENT = /\/\/[^\r\n]*/y;
const BLOCK_COMMENT = /\/\*[^]*?\*\//y;
/** The lexical classes, tried in this order: a parameter before the symbol `$`, a symbol when nothing else fits. */
const CLASSES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['string', /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/y],
  ['name', /`(?:[^`]|``)*`/y],
  ['parameter', /\$(?:[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}_]*|\d+|`(?:[^`]|``)*`)/uy],
  ['word', /[\p{L}\p{Nl}\p{Pc}][\p{L}\p{Nl}\p{M}\p{Nd}\p{Pc}]*/uy],
  ['number', /\d+/y],
  ['symbol', /\.\.|\+=|<=|>=|<>|=~|[^]/uy],
];
/** Nobody sees these, and engines disagree on whether they part words or end a line. */
const UNSEEN = /(?![\t\r\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}\p{Cs}]/u;
/** A carriage return without a line feed ends a comment in one engine only. */
const UNSEEN_IN_COMMENT = /[\p{Zl}\p{Zp}\v\f\u0085]/u;

const OPENERS: Readonly<Record<string, string>> = {
  "'": 'The string',
  '"': 'The string',
  '`': 'The back-quoted name',
};

const malformed = (text: string, offset: number, problem: string, remedy: string): QueryError =>
  new QueryError(`${problem} at ${placeOf(text, offset)}`, { code: 'cypher-syntax', remedy });

const matchAt = (pattern: RegExp, text: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
};

/** The length of the comment at `offset`, 0 when there is none. */
const commentLength = (text: string, offset: number): number => {
  const comment = matchAt(LINE_COMMENT, text, offset) ?? matchAt(BLOCK_COMMENT, text, offset);
  if (comment === undefined) {
    if (!text.startsWith('/*', offset)) return 0;
    throw malformed(text, offset, "The comment isn't closed", 'Close it with */.');
  }
  const nested = comment.startsWith('/*') && comment.includes('/*', 2);
  const loneReturn = comment.startsWith('//') && /^\r(?!\n)/.test(text.slice(offset + comment.length));
  if (nested || loneReturn || UNSEEN_IN_COMMENT.test(comment))
    throw malformed(text, offset, "The comment's end is ambiguous", 'Take the comment out of the query.');
  return comment.length;
};

const readToken = (text: string, offset: number): { readonly kind: Token['kind']; readonly raw: string } => {
  for (const [kind, pattern] of CLASSES) {
    const raw = matchAt(pattern, text, offset);
    if (raw === undefined) continue;
    const opener = kind === 'symbol' ? OPENERS[raw] : undefined;
    if (opener) throw malformed(text, offset, `${opener} isn't closed`, `Close it with ${raw}.`);
    if (kind === 'symbol' && UNSEEN.test(raw)) {
      const code = (raw.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      throw malformed(text, offset, `There is an invisible character (U+${code})`, 'Delete it.');
    }
    return { kind, raw };
  }
  throw malformed(text, offset, 'The query has an unreadable character', 'Delete it.');
};

const contentOf = (kind: Token['kind'], raw: string): string => {
  if (kind === 'name') return raw.slice(1, -1).replaceAll('``', '`');
  return kind === 'parameter' ? raw.slice(1) : raw;
};

/**
 * Splits Cypher into tokens and drops comments. Where two readers could disagree on what a text means (an invisible
 * character, a comment opened inside a comment) it refuses instead of choosing.
 * @throws QueryError `cypher-syntax`
 */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let behindNumber = false;
  for (let offset = 0; offset < text.length;) {
    const skipped = matchAt(SPACE, text, offset)?.length ?? commentLength(text, offset);
    if (skipped > 0) {
      offset += skipped;
      behindNumber = false;
      continue;
    }
    const { kind, raw } = readToken(text, offset);
    tokens.push({ kind, text: contentOf(kind, raw), offset, glued: behindNumber && kind === 'word' });
    behindNumber = kind === 'number' || (kind === 'parameter' && /^\$\d/.test(raw));
    offset += raw.length;
  }
  return tokens;
};
