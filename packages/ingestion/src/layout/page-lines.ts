import type { Line } from './lines.ts';

/** A header is on three pages at least. */
const FEWEST_PAGES = 3;
const LONGEST_HEADER = 100;

const PAGE_NUMBER = /^(?:[-–—|]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|])?$/i;

/** Whether a line is nothing but a page's number. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text);

/** A header's text without what differs from page to page. */
const headerKey = ({ text }: Line): string | undefined => {
  if (text.length > LONGEST_HEADER || !/\p{L}{3}/u.test(text) || /[.!?;,]["'”’)]*$/u.test(text))
    return undefined;
  return /^(?:[•‣▪●◦*–—-]|\|)/.test(text) ? undefined : text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
};

/**
 * The lines that only a page's margin explains: the same short line, but for its digits, on three pages or more. They
 * start or end a run of lines, since they stand at the top or bottom of a page.
 */
export const findRunningLines = (groups: readonly (readonly Line[])[]): ReadonlySet<Line> => {
  const edges = new Map<string, Line[]>();
  for (const group of groups)
    for (const line of edgeLines(group)) {
      const key = headerKey(line);
      if (key === undefined) continue;
      const alike = edges.get(key);
      if (alike) alike.push(line);
      else edges.set(key, [line]);
    }
  return new Set([...edges.values()].filter((alike) => alike.length >= FEWEST_PAGES).flat());
};

/** The first and last two lines of a run: a header may stand beside a page's number. */
const edgeLines = (group: readonly Line[]): readonly Line[] => [
  ...new Set([...group.slice(0, 2), ...group.slice(-2)]),
];

/** Cuts a run of lines into the prose and the lines that a page's margin put into it. */
export const cutPageLines = (
  group: readonly Line[],
  running: ReadonlySet<Line>,
): readonly { readonly lines: readonly Line[]; readonly isMargin: boolean }[] => {
  const edges = new Set(edgeLines(group));
  const parts: { lines: Line[]; isMargin: boolean }[] = [];
  for (const line of group) {
    const isMargin = running.has(line) || (edges.has(line) && isPageNumber(line.text));
    const last = parts[parts.length - 1];
    if (last?.isMargin === isMargin) last.lines.push(line);
    else parts.push({ lines: [line], isMargin });
  }
  return parts;
};
