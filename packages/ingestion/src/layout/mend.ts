import type { Block } from '../analysis.ts';
import { DROPPED } from './drops.ts';
import type { Draft, Range } from './lines.ts';

/** Tells whether a hyphen at a line's end belongs to the word or to the line. */
export type KeepsHyphen = (first: string, second: string) => boolean;

const WORD_END = /[\p{L}\p{M}]+$/u;
const WORD_START = /^[\p{L}\p{M}]+/u;

/** First parts that a hyphen nearly always follows, and that are no syllables of longer words. */
const COMPOUNDING = new Set('self well non anti vice north south half long short high low'.split(' '));

/** Lower-cased, without the words that a line's end cuts, whose parts are no words. */
const unbroken = (masked: string): string =>
  masked.toLowerCase().replace(/[\p{L}\p{M}]+[-‐][ \t]*[\r\n\f]\s*[\p{L}\p{M}]+/gu, ' ');

/**
 * Judges hyphens at line ends by the rest of the document: "decision-⏎making" keeps it if "decision-making" occurs
 * or both parts do, "govern-⏎ment" loses it if "government" occurs.
 */
export const hyphenJudge = (masked: string): KeepsHyphen => {
  let words: Set<string> | undefined;
  const known = (word: string): boolean => {
    words ??= new Set(unbroken(masked).match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []);
    return words.has(word.toLowerCase());
  };
  return (first, second) => {
    if (known(`${first}${second}`)) return false;
    return (
      COMPOUNDING.has(first.toLowerCase()) || known(`${first}-${second}`) || (known(first) && known(second))
    );
  };
};

const SPACE = /[\s\u0085]/u;
const isSpace = (code: number, char: string): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0x85 || (code > 127 && SPACE.test(char));

const CHUNK = 8192;

/** Reading text under construction, in buffers as long as its source: a block may be the whole of a large file. */
class Reading {
  private readonly codes: Uint16Array;
  private readonly offsets: Int32Array;
  private length = 0;

  /** @param capacity most characters that it can come to */
  constructor(capacity: number) {
    this.codes = new Uint16Array(capacity);
    this.offsets = new Int32Array(capacity + 1);
  }

  push(code: number, offset: number): void {
    this.codes[this.length] = code;
    this.offsets[this.length] = offset;
    this.length += 1;
    this.offsets[this.length] = offset + 1;
  }

  /** Takes the last character back, for a hyphen that only the line break made. */
  pop(): void {
    this.length -= 1;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** The last characters, enough for a word. */
  get tail(): string {
    return this.slice(Math.max(0, this.length - 40), this.length);
  }

  finish(): Pick<Block, 'text' | 'offsets'> {
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += CHUNK)
      parts.push(this.slice(at, Math.min(this.length, at + CHUNK)));
    return { text: parts.join(''), offsets: this.offsets.slice(0, this.length + 1) };
  }

  private slice(start: number, end: number): string {
    return String.fromCharCode(...this.codes.subarray(start, end));
  }
}

interface Gap {
  readonly start: number;
  readonly broken: boolean;
}

/** Bridges white space: a space, or nothing after a hyphen at a line's end. */
const bridge = (reading: Reading, gap: Gap, rest: string, keepsHyphen: KeepsHyphen): void => {
  if (reading.isEmpty) return;
  const tail = gap.broken ? reading.tail : '';
  if (/[\p{L}\p{M}\p{N}][-‐]$/u.test(tail)) {
    const first = WORD_END.exec(tail.slice(0, -1))?.[0] ?? '';
    const second = WORD_START.exec(rest)?.[0] ?? '';
    if (/^\p{Ll}/u.test(second) && first !== '' && !keepsHyphen(first, second)) reading.pop();
    return;
  }
  reading.push(SPACE_CODE, gap.start);
};

const SPACE_CODE = 0x20;
const HYPHEN_CODE = 0x2d;
const mended = (code: number): number => (code === 0x2011 || code === 0x2010 ? HYPHEN_CODE : code);

const read = (masked: string, pieces: readonly Range[], keepsHyphen: KeepsHyphen): Reading => {
  const reading = new Reading(pieces.reduce((sum, { start, end }) => sum + end - start + 1, 0));
  let gap: Gap | undefined;
  for (const piece of pieces) {
    for (let at = piece.start; at < piece.end; at += 1) {
      const char = masked.charAt(at);
      if (char === DROPPED) continue;
      const code = masked.charCodeAt(at);
      if (isSpace(code, char)) {
        gap = {
          start: gap?.start ?? at,
          broken: gap?.broken === true || code === 10 || code === 13 || code === 12,
        };
        continue;
      }
      if (gap) bridge(reading, gap, masked.slice(at, at + 40), keepsHyphen);
      gap = undefined;
      reading.push(mended(code), at);
    }
    gap = { start: gap?.start ?? piece.end, broken: true };
  }
  return reading;
};

/** A draft's reading text with the place of each of its characters in the source; none if nothing is left to read. */
export const mend = (masked: string, draft: Draft, keepsHyphen: KeepsHyphen): Block | undefined => {
  const { text, offsets } = read(masked, draft.pieces, keepsHyphen).finish();
  if (text === '') return undefined;
  return { kind: draft.kind, start: offsets[0] ?? 0, end: offsets[text.length] ?? 0, text, offsets };
};

/** Where a stretch of a block's reading text stands in the source. */
export const toSource = (block: Block, start: number, end: number): Range => {
  const first = block.offsets[start] ?? block.end;
  return { start: first, end: end > start ? (block.offsets[end - 1] ?? block.end - 1) + 1 : first };
};
