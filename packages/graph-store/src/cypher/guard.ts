import { QueryError } from '@entente/graph-schema';
import { placeOf, tokenize, type Token } from './tokens.ts';
import {
  ADMINISTRATION,
  FIRST_CLAUSES,
  FUNCTION_NAMESPACES,
  LOADED,
  PROCEDURES,
  SHOWN,
  WRITING,
} from './vocabulary.ts';

const REMEDY =
  'Ask with MATCH … RETURN; a name that is also a keyword goes in back quotes, as in `set`. Documents are put in with "entente ingest".';

/** In UTF-16 code units. */
const MAX_LENGTH = 50_000;

/** Case and look-alike letters folded, since an engine may fold them too (`ſet`). */
const fold = (word: string): string => word.normalize('NFKC').toUpperCase();

/** The tokens of one reading of a query, with what the checks ask about them. */
class Reading {
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenize(text);
  }

  get length(): number {
    return this.#tokens.length;
  }

  at(index: number): Token | undefined {
    return this.#tokens[index];
  }

  symbol(index: number, ...symbols: readonly string[]): boolean {
    const token = this.at(index);
    return token?.kind === 'symbol' && symbols.includes(token.text);
  }

  /** The folded word at an index, '' when no word stands there. */
  word(index: number): string {
    const token = this.at(index);
    return token?.kind === 'word' ? fold(token.text) : '';
  }

  isName(index: number): boolean {
    const kind = this.at(index)?.kind;
    return kind === 'word' || kind === 'name';
  }

  /** `a.b.c` from an index on: the joined name and the index behind it. */
  dotted(index: number): { readonly name: string; readonly end: number } {
    const parts = [this.at(index)?.text ?? ''];
    let end = index + 1;
    while (this.symbol(end, '.') && this.isName(end + 1)) {
      parts.push(this.at(end + 1)?.text ?? '');
      end += 2;
    }
    return { name: parts.join('.'), end };
  }

  /**
   * Whether the grammar leaves the word at an index no choice but to be a name: a property, a label or a map key.
   * A dot behind a digit may belong to the number (`1. SET`), so it proves nothing.
   */
  mustBeName(index: number): boolean {
    if (this.at(index)?.glued) return false;
    if (this.symbol(index - 1, ':')) return true;
    if (this.symbol(index - 1, '.')) return this.#hasProperties(index - 2);
    if (this.symbol(index - 1, '{', ',') && this.symbol(index + 1, ':')) return true;
    return this.#inLabels(index);
  }

  /** Whether a dot behind the token at an index is followed by a property: of a value, or of a map projection. */
  #hasProperties(index: number): boolean {
    const token = this.at(index);
    if (token?.kind === 'parameter') return !/^\d/.test(token.text);
    return (this.isName(index) && !token?.glued) || this.symbol(index, ')', ']', '}', '{', ',');
  }

  /** `:A|SET`, `:A&!SET`: the word follows a label expression's operators, back to its colon. */
  #inLabels(index: number): boolean {
    for (let i = index - 1; i > 0;) {
      while (this.symbol(i, '!', '(')) i -= 1;
      if (this.symbol(i, ':')) return true;
      if (!this.symbol(i, '|', '&')) return false;
      i -= 1;
      while (this.symbol(i, ')')) i -= 1;
      if (!this.isName(i)) return false;
      i -= 1;
    }
    return false;
  }

  refuse(index: number, what: string): never {
    const offset = this.at(index)?.offset ?? 0;
    throw new QueryError(`Only queries that read are run; ${what} at ${placeOf(this.#text, offset)}`, {
      code: 'query-refused',
      remedy: REMEDY,
    });
  }

  malformed(index: number, what: string): never {
    const offset = this.at(index)?.offset ?? 0;
    throw new QueryError(`${what} at ${placeOf(this.#text, offset)}`, {
      code: 'cypher-syntax',
      remedy: 'Begin with MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN.',
    });
  }
}

/** Index of the first clause, behind `EXPLAIN`, `PROFILE` and `CYPHER 5 option=value`. */
const headOf = (query: Reading): number => {
  let head = 0;
  for (;;) {
    const word = query.word(head);
    if (word === 'EXPLAIN' || word === 'PROFILE') head += 1;
    else if (word === 'CYPHER') {
      head += 1;
      while (query.at(head)?.kind === 'number' || query.symbol(head, '.')) head += 1;
      while (query.isName(head) && query.symbol(head + 1, '=')) head += 3;
    } else return head;
  }
};

const checkHead = (query: Reading): void => {
  const head = headOf(query);
  const word = query.word(head);
  if (query.length === 0) query.malformed(0, 'The query is empty');
  if (FIRST_CLAUSES.has(word)) return;
  if (WRITING.has(word) || ADMINISTRATION.has(word)) query.refuse(head, `${word} stands`);
  query.malformed(head, `A query can't begin with "${query.at(head)?.text ?? ''}"`);
};

/** A keyword that stands as a clause, or '' when the word is none or can only be a name. */
const clauseAt = (query: Reading, index: number): string => {
  const word = query.word(index);
  const telling = WRITING.has(word) || ADMINISTRATION.has(word) || word === 'USING' || word === 'CALL';
  return telling && !query.mustBeName(index) ? word : '';
};

const checkWord = (query: Reading, index: number): void => {
  const word = query.word(index);
  if (query.at(index)?.glued && [...WRITING, 'CALL', 'LOAD'].some((keyword) => word.includes(keyword)))
    query.refuse(index, `"${query.at(index)?.text ?? ''}" stands behind a number`);
  const clause = clauseAt(query, index);
  if (clause === 'CALL') checkCall(query, index);
  else if (clause && acts(query, index, clause)) query.refuse(index, `${clause} stands`);
};

/** Whether the clause at an index does more than read; an administrative word alone may be a variable. */
const acts = (query: Reading, index: number, clause: string): boolean => {
  if (WRITING.has(clause)) return true;
  const next = query.word(index + 1);
  if (clause === 'USING') return next === 'PERIODIC';
  if (clause === 'LOAD') return LOADED.test(next);
  if (clause === 'SHOW' || clause === 'TERMINATE') return SHOWN.test(next) || opensQuery(query, index);
  return opensQuery(query, index);
};

/** Whether a word stands where a part of a query begins, with something behind it that it could act on. */
const opensQuery = (query: Reading, index: number): boolean => {
  const behind = ['ALL', 'DISTINCT'].includes(query.word(index - 1)) ? index - 2 : index - 1;
  const begins = query.symbol(index - 1, '{') || ['UNION', 'NEXT'].includes(query.word(behind));
  return begins && ['word', 'name', 'parameter', 'string'].includes(query.at(index + 1)?.kind ?? '');
};

const checkCall = (query: Reading, index: number): void => {
  if (!query.isName(index + 1)) return;
  const { name } = query.dotted(index + 1);
  if (!PROCEDURES.has(name)) query.refuse(index, `the procedure ${name} is called, which isn't allowed,`);
};

/** A namespaced function: `a.b.c(`. A procedure is judged where its `CALL` stands. */
const checkFunction = (query: Reading, index: number): void => {
  if (query.symbol(index - 1, '.', ':') || query.word(index - 1) === 'CALL') return;
  const { name, end } = query.dotted(index);
  if (!name.includes('.') || !query.symbol(end, '(')) return;
  const root = name.split('.', 1)[0] ?? '';
  if (!FUNCTION_NAMESPACES.has(root.toLowerCase()))
    query.refuse(index, `the function ${name} is called, which isn't allowed,`);
};

/** `CALL { … } IN 3 CONCURRENT TRANSACTIONS`: the batch size may be any expression, so all behind `} IN` is looked at. */
const checkBatches = (query: Reading): void => {
  let possible = false;
  for (let index = 0; index < query.length; index += 1) {
    if (query.symbol(index, '}') && query.word(index + 1) === 'IN') possible = true;
    if (possible && /^TRANSACTIONS?$/.test(query.word(index)) && !query.mustBeName(index))
      query.refuse(index, 'CALL … IN TRANSACTIONS stands');
  }
};

const checkReading = (text: string): void => {
  const query = new Reading(text);
  checkHead(query);
  for (let index = 0; index < query.length; index += 1) {
    if (query.symbol(index, ';') && index < query.length - 1)
      query.refuse(index, 'a second statement begins');
    if (query.word(index)) checkWord(query, index);
    if (query.isName(index)) checkFunction(query, index);
  }
  checkBatches(query);
};

const decode = (escape: string, digits: string): string =>
  escape.startsWith('\\\\') ? escape : String.fromCharCode(Number.parseInt(digits, 16));

/**
 * Every way an engine may read a text: Neo4j's parser replaces `\uXXXX` before it looks for strings and names, so
 * that `\u0027` ends a string there and not elsewhere. A query has to pass in all of them.
 */
const readings = (text: string): ReadonlySet<string> =>
  new Set([
    text.replace(/\\u+([\dA-Fa-f]{4})/g, decode),
    text.replace(/\\\\|\\u+([\dA-Fa-f]{4})/g, decode),
    text,
  ]);

/**
 * Lets a query through only if it can do nothing but read the graph. It is one of several defences: the engines run
 * what passes in a read-only transaction under limits.
 * @throws QueryError `query-refused`, or `cypher-syntax` for a text that no engine would run.
 */
export const assertReadOnly = (text: string): void => {
  if (text.length > MAX_LENGTH)
    throw new QueryError(`The query has ${text.length} characters; at most ${MAX_LENGTH} are read`, {
      code: 'query-refused',
      remedy: 'Shorten it: long lists go in as parameters.',
    });
  for (const reading of readings(text)) checkReading(reading);
};
