import type { Coverage } from '@entente/graph-schema';
import type { MarkupRange } from '../analysis.ts';

/** A stretch of the source that is left out of the reading text, with its kind in the coverage ledger. */
export interface Drop {
  readonly start: number;
  readonly end: number;
  readonly kind: Coverage['kind'];
  readonly reason: string;
}

/** Stands in the masked text for a dropped character; a noncharacter, so that no text means anything by it. */
export const DROPPED = '\uFFFF';

interface Pattern {
  readonly pattern: RegExp;
  readonly reason: string;
  /** Which capture groups are dropped; all of the match if empty. */
  readonly groups: readonly number[];
  readonly kind: Coverage['kind'];
}

const PATTERNS: readonly Pattern[] = [
  { pattern: /!\[[^[\]\n]{0,300}\]\([^()\s]*\)/g, groups: [], kind: 'markup', reason: 'image' },
  { pattern: /\[image:[^[\]\n]{0,300}\]/gi, groups: [], kind: 'markup', reason: 'image' },
  {
    pattern: /(?<!!)(\[)[^[\]]{1,300}(\]\((?:[^()\s]|\([^()\s]*\))*(?: "[^"\n]*")?\))/dg,
    groups: [1, 2],
    kind: 'markup',
    reason: 'link',
  },
  { pattern: /\\(?=[$*_#[\]()~`>+!-])/g, groups: [], kind: 'markup', reason: 'escape' },
  {
    pattern: /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g,
    groups: [],
    kind: 'markup',
    reason: 'invisible character',
  },
  {
    pattern: /[\p{Cc}\uFFFE\uFFFF]+(?<![\t\n\v\f\r\u0085])/gu,
    groups: [],
    kind: 'markup',
    reason: 'control character',
  },
  {
    pattern: /(?<!\b[cdk]?m)(?<=\S)[⁰¹²³⁴-⁹]+/gu,
    groups: [],
    kind: 'footnote',
    reason: 'footnote mark',
  },
  {
    pattern: /(?<=[\p{L}\p{N}.,;:!?)”"’'])\[\d{1,3}\]/gu,
    groups: [],
    kind: 'footnote',
    reason: 'footnote mark',
  },
];

const dropsOf = (text: string, { pattern, groups, kind, reason }: Pattern): readonly Drop[] =>
  [...text.matchAll(pattern)].flatMap((match) =>
    groups.length === 0
      ? [{ start: match.index, end: match.index + match[0].length, kind, reason }]
      : groups.flatMap((group) => {
          const range = match.indices?.[group];
          return range ? [{ start: range[0], end: range[1], kind, reason }] : [];
        }),
  );

/** Sorts stretches and cuts what overlaps an earlier one. */
export const inOrder = <T extends { readonly start: number; readonly end: number }>(
  ranges: readonly T[],
): readonly T[] => {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: T[] = [];
  let end = 0;
  for (const range of sorted) {
    if (range.end <= end) continue;
    result.push(range.start < end ? { ...range, start: end } : range);
    end = range.end;
  }
  return result;
};

/**
 * What of a text isn't prose: what its format marks, link targets, images, escapes, invisible characters, and
 * footnote marks that show themselves (superscripts, bracketed numbers).
 */
export const findDrops = (text: string, markup: readonly MarkupRange[]): readonly Drop[] =>
  inOrder([
    ...markup
      .filter(({ start, end }) => end > start)
      .map(({ start, end, reason }): Drop => ({ start, end, kind: 'markup', reason })),
    ...PATTERNS.flatMap((pattern) => dropsOf(text, pattern)),
  ]);

/** The text with each dropped character replaced, so that offsets stay what they were. */
export const mask = (text: string, drops: readonly Drop[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const drop of drops) {
    parts.push(text.slice(at, drop.start), DROPPED.repeat(drop.end - drop.start));
    at = drop.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
};
