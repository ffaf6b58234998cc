import type { BlockHint, BlockKind } from '../analysis.ts';
import { DROPPED } from './drops.ts';

/** A stretch of the source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A block in the making: the stretches of the source that it reads, in order. */
export interface Draft {
  readonly kind: BlockKind;
  readonly pieces: readonly Range[];
  /** Its lines, trimmed, without dropped characters. */
  readonly lines: readonly string[];
  /** Whether the format itself told the kind. */
  readonly hinted: boolean;
  /** Why it isn't read, for footnotes and boilerplate. */
  readonly reason?: string;
}

/** A line without its break, trimmed. */
export interface Line extends Range {
  readonly text: string;
  /** Length with its indent, in characters. */
  readonly width: number;
}

const visible = (text: string): string => text.replaceAll(DROPPED, '');

/** The lines of a stretch; a blank one has an empty `text`. */
export const linesOf = (masked: string, range: Range): readonly Line[] => {
  const lines: Line[] = [];
  const breaks = /\r\n?|[\n\f\v\u0085\u2028\u2029]/g;
  let start = range.start;
  const push = (end: number): void => {
    const raw = masked.slice(start, end);
    const seen = visible(raw);
    const text = seen.trim();
    lines.push({ start, end, text, width: seen.trimEnd().length });
  };
  breaks.lastIndex = start;
  for (let found = breaks.exec(masked); found && found.index < range.end; found = breaks.exec(masked)) {
    push(found.index);
    start = breaks.lastIndex;
  }
  if (start < range.end) push(range.end);
  return lines;
};

/** Runs of lines between blank ones. */
export const groupsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.text === '') open = undefined;
    else if (open) open.push(line);
    else groups.push((open = [line]));
  }
  return groups;
};

/** A draft of some lines. */
export const draftOf = (kind: BlockKind, lines: readonly Line[], hinted = false): Draft => ({
  kind,
  pieces: [{ start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0 }],
  lines: lines.map((line) => line.text),
  hinted,
});

/** The parts of a text that no hint covers, and the hints, in order. */
export const regionsOf = (
  length: number,
  hints: readonly BlockHint[],
): readonly (Range & { readonly kind?: BlockKind })[] => {
  const regions: (Range & { readonly kind?: BlockKind })[] = [];
  let at = 0;
  for (const hint of [...hints].sort((a, b) => a.start - b.start)) {
    if (hint.start < at || hint.end <= hint.start || hint.end > length) continue;
    if (hint.start > at) regions.push({ start: at, end: hint.start });
    regions.push(hint);
    at = hint.end;
  }
  if (at < length) regions.push({ start: at, end: length });
  return regions;
};
