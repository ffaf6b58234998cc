import type { Interval } from '@entente/graph-schema';
import { findDates } from './dates.ts';
import type { Tree } from './tree.ts';

interface PlacedDate {
  readonly interval: Interval;
  /** The token that ties the date's words to the rest of the sentence. */
  readonly token: number;
}

const placed = new WeakMap<Tree, ReadonlyMap<string, readonly PlacedDate[]>>();

const topToken = (tree: Tree, first: number, last: number): number => {
  for (let i = first; i <= last; i++) {
    const head = tree.head(i);
    if ((head < first || head > last) && !['case', 'punct', 'det'].includes(tree.relation(i))) return i;
  }
  return last;
};

const placeDates = (tree: Tree, anchor: string | undefined): PlacedDate[] => {
  let text = '';
  const starts: number[] = [];
  for (const token of tree.tokens) {
    starts.push(text.length);
    text += token.text + (token.spaceAfter ? ' ' : '');
  }
  return findDates(text, anchor).map(({ interval, start, end }) => {
    const inside = starts.flatMap((s, i) =>
      s + (tree.tokens[i]?.text.length ?? 0) > start && s < end ? [i] : [],
    );
    return { interval, token: topToken(tree, inside[0] ?? 0, inside.at(-1) ?? 0) };
  });
};

const datesOf = (tree: Tree, anchor: string | undefined): readonly PlacedDate[] => {
  const key = anchor ?? '';
  const had = placed.get(tree)?.get(key);
  if (had) return had;
  const dates = placeDates(tree, anchor);
  placed.set(tree, new Map([[key, dates]]));
  return dates;
};

/** Steps from `from` up to a common ancestor and down to `to`. */
const treeDistance = (tree: Tree, from: number, to: number): number => {
  const up = new Map<number, number>();
  for (let at = from, steps = 0; at >= 0 && steps < 40; at = tree.head(at), steps++) up.set(at, steps);
  for (let at = to, steps = 0; at >= 0 && steps < 40; at = tree.head(at), steps++) {
    const above = up.get(at);
    if (above !== undefined) return above + steps;
  }
  return Infinity;
};

const FARTHEST = 3;
const FARTHEST_WHEN_ALONE = 5;

/** The date that belongs to the clause of `trigger`: the nearest in the tree, if it is near enough. */
export const timeOf = (tree: Tree, trigger: number, anchor: string | undefined): Interval | undefined => {
  const dates = datesOf(tree, anchor);
  const limit = dates.length === 1 ? FARTHEST_WHEN_ALONE : FARTHEST;
  let best: PlacedDate | undefined;
  let least = limit + 1;
  for (const date of dates) {
    const distance = treeDistance(tree, trigger, date.token);
    if (distance < least) [best, least] = [date, distance];
  }
  return best?.interval;
};
