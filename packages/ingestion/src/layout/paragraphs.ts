import type { BlockHint } from '../analysis.ts';
import { draftOf, groupsOf, linesOf, regionsOf, type Draft, type Line } from './lines.ts';
import { cutPageLines, findRunningLines } from './page-lines.ts';

const BULLET = /^[•‣▪●◦∙·*]\s+\S|^[-–—]\s+\p{Lu}/u;
const NUMBERED = /^(?:(\d{1,2})[.)]|\((\d{1,2}|[a-z])\))\s+\S/;
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*\d{0,3}$/u;

/** Lines this long aren't wrapped: each is a paragraph. */
const UNWRAPPED_WIDTH = 200;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** A first line that ends far before the margin, without a full stop, is a heading fused with its text. */
const startsWithHeading = (lines: readonly Line[]): boolean => {
  const [first, second] = lines;
  if (!first || !second || lines.length < 3) return false;
  const width = Math.max(...lines.slice(1, 50).map((line) => line.width));
  return (
    first.width < 0.6 * width &&
    first.text.split(/\s+/).length <= 12 &&
    !/[.!?…:;,–—-]["'”’)]*$/u.test(first.text) &&
    /^[\p{Lu}\d“"]/u.test(first.text) &&
    /^[\p{Lu}“"]/u.test(second.text)
  );
};

const splitBefore = (
  lines: readonly Line[],
  starts: (line: Line, index: number) => boolean,
): readonly Line[][] => {
  const parts: Line[][] = [];
  lines.forEach((line, index) => {
    const last = parts[parts.length - 1];
    if (!last || starts(line, index)) parts.push([line]);
    else last.push(line);
  });
  return parts;
};

const bulletDrafts = (lines: readonly Line[]): readonly Draft[] | undefined => {
  const bullets = lines.filter((line) => BULLET.test(line.text));
  const surely = bullets.filter((line) => /^[•‣▪●◦∙*]/.test(line.text)).length > 0;
  if (bullets.length === 0 || (bullets.length < 2 && !surely)) return undefined;
  return splitBefore(lines, (line) => BULLET.test(line.text)).map((part) =>
    draftOf(BULLET.test(part[0]?.text ?? '') ? 'list-item' : 'paragraph', part),
  );
};

/** What a list item counts as: "3." and "(c)" are 3. */
const itemNumber = (line: Line): number | undefined => {
  const found = NUMBERED.exec(line.text);
  const mark = found?.[1] ?? found?.[2];
  if (mark === undefined) return undefined;
  return /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
};

const numberedDrafts = (lines: readonly Line[]): readonly Draft[] | undefined => {
  const starts = new Set<Line>();
  let expected: number | undefined;
  for (const line of lines) {
    const number = itemNumber(line);
    if (number === undefined) continue;
    if (expected !== undefined && number !== expected) continue;
    starts.add(line);
    expected = number + 1;
  }
  if (starts.size < 2) return undefined;
  return splitBefore(lines, (line) => starts.has(line)).map((part) =>
    draftOf(part[0] && starts.has(part[0]) ? 'list-item' : 'paragraph', part),
  );
};

const isTable = (lines: readonly Line[]): boolean =>
  lines.length >= 2 && lines.every((line) => /^\|.*\|$/.test(line.text));

const groupDrafts = (lines: readonly Line[]): readonly Draft[] => {
  if (isTable(lines)) return [{ ...draftOf('boilerplate', lines, true), reason: 'table' }];
  const list = bulletDrafts(lines) ?? numberedDrafts(lines);
  if (list) return list;
  if (lines.length > 1 && median(lines.map((line) => line.width)) > UNWRAPPED_WIDTH)
    return splitBefore(lines, (_, index) => ENDS_SENTENCE.test(lines[index - 1]?.text ?? '')).map((part) =>
      draftOf('paragraph', part),
    );
  const [first] = lines;
  if (first && startsWithHeading(lines))
    return [draftOf('heading', [first]), draftOf('paragraph', lines.slice(1))];
  return [draftOf('paragraph', lines)];
};

const pageDrafts = (group: readonly Line[], running: ReadonlySet<Line>): readonly Draft[] =>
  cutPageLines(group, running).flatMap(({ lines, isMargin }) =>
    isMargin ? [{ ...draftOf('boilerplate', lines), reason: 'page margin' }] : groupDrafts(lines),
  );

/**
 * Cuts a text into blocks: as the format hints, and elsewhere at blank lines, bullets and numbers, with wrapped lines
 * kept together.
 *
 * @param masked the text with dropped characters masked
 */
export const findDrafts = (masked: string, hints: readonly BlockHint[]): readonly Draft[] => {
  const regions = regionsOf(masked.length, hints).map(({ kind, ...range }) => ({
    kind,
    groups: groupsOf(linesOf(masked, range)),
  }));
  const running = findRunningLines(regions.flatMap(({ kind, groups }) => (kind === undefined ? groups : [])));
  return regions.flatMap(({ kind, groups }) => {
    if (kind === undefined) return groups.flatMap((group) => pageDrafts(group, running));
    const filled = groups.flat();
    return filled.length > 0 ? [draftOf(kind, filled, true)] : [];
  });
};
