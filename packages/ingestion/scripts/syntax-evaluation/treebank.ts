import { execFileSync } from 'node:child_process';
import type { ParsedSentence } from '../../src/syntax/model.ts';

/** A stretch of a sentence's characters, white space left out of the count. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of a treebank: its text, and its syntactic words with their places and gold syntax. */
export interface GoldSentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly gold: ParsedSentence;
}

type Row = readonly string[];

const field = (row: Row, column: number): string => row[column] ?? '';

/** Characters that count for alignment, as in the CoNLL 2018 shared task. */
export const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

/** Consecutive places of forms; those of a multiword token share out its characters, the last one taking what is left. */
function layEndToEnd(forms: readonly string[], start: number, end: number): Span[] {
  let at = start;
  return forms.map((form, index) => {
    const next = index === forms.length - 1 ? end : Math.min(end, at + withoutSpace(form).length);
    const span = { start: at, end: next };
    at = next;
    return span;
  });
}

function spansOf(rows: readonly Row[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const [first = 0, last = first] = field(row, 0).split('-').map(Number);
    const isRange = last > first;
    const members = isRange ? rows.slice(index + 1, index + 2 + last - first) : [row];
    const end = at + withoutSpace(field(row, 1)).length;
    spans.push(
      ...layEndToEnd(
        members.map((member) => field(member, 1)),
        at,
        end,
      ),
    );
    at = end;
    if (isRange) index += members.length;
  }
  return spans;
}

function readSentence(block: string): GoldSentence | undefined {
  const lines = block.split('\n');
  const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
  const rows = lines.filter((line) => /^\d+(?:-\d+)?\t/u.test(line)).map((line) => line.split('\t'));
  const words = rows.filter((row) => !field(row, 0).includes('-'));
  if (text === undefined || words.length === 0) return undefined;
  return {
    text,
    words: words.map((row) => field(row, 1)),
    spans: spansOf(rows),
    gold: {
      upos: words.map((row) => field(row, 3)),
      xpos: words.map((row) => field(row, 4)),
      heads: words.map((row) => Number(field(row, 6)) - 1),
      deprels: words.map((row) => field(row, 7)),
    },
  };
}

/** Sentences of a treebank in CoNLL-U, compressed by xz. */
export function readTreebank(file: string): GoldSentence[] {
  const conllu = execFileSync('xz', ['-dc', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return conllu.split(/\n\n+/u).flatMap((block) => readSentence(block) ?? []);
}
