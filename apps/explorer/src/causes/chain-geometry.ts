import type { ChainDrawing, ChainLink, ChainNode } from './chain-layout.ts';

/** In pixels. */
export const BOX = { width: 148, height: 62 } as const;
const GAP = { x: 132, y: 58 } as const;
/** Between the middles of links that join the same two. */
const APART = 92;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnLink {
  readonly link: ChainLink;
  /** An SVG path. */
  readonly curve: string;
  /** Where its words stand: on the line, in the gap after the cause. */
  readonly label: Point;
  /** A part of the chain that is picked. */
  readonly current: boolean;
}

const placeOf = ({ column, row }: ChainNode): Point => ({
  x: column * (BOX.width + GAP.x),
  y: row * (BOX.height + GAP.y),
});

/** How far a link is pushed off the straight way, so that those that join the same two stay apart. */
const pushOf = (link: ChainLink, links: readonly ChainLink[]): number => {
  const beside = links.filter(({ from, to }) => from === link.from && to === link.to);
  return (beside.indexOf(link) - (beside.length - 1) / 2) * APART;
};

const bezier = (points: readonly [number, number, number, number], t: number): number => {
  const [a, b, c, d] = points;
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
};

const draw = (link: ChainLink, from: Point, to: Point, push: number, current: boolean): DrawnLink => {
  const end = { x: to.x - 9, y: to.y };
  const bend = Math.max(40, Math.abs(end.x - from.x) / 2);
  // The middle of a cubic curve moves by three quarters of what its inner points move by.
  const lift = (push * 4) / 3;
  const xs = [from.x, from.x + bend, end.x - bend, end.x] as const;
  const ys = [from.y, from.y + lift, end.y + lift, end.y] as const;
  const t = Math.min(0.5, GAP.x / 2 / Math.max(1, Math.abs(end.x - from.x)));
  return {
    link,
    current,
    curve: `M${xs[0]} ${ys[0]}C${xs[1]} ${ys[1]} ${xs[2]} ${ys[2]} ${xs[3]} ${ys[3]}`,
    label: { x: bezier(xs, t), y: bezier(ys, t) },
  };
};

/** The drawing in pixels. @param pick index of the chain that stands out */
export const placeDrawing = ({ nodes, links, columns, rows }: ChainDrawing, pick: number) => {
  const pushed = Math.max(0, ...links.map((link) => Math.abs(pushOf(link, links))));
  const margin = Math.max(0, pushed - BOX.height / 2 + 24);
  const places = new Map(
    nodes.map((node) => {
      const { x, y } = placeOf(node);
      return [node.entity.id, { x, y: y + margin }];
    }),
  );
  const drawn = links.flatMap((link): DrawnLink[] => {
    const [start, end] = [places.get(link.from), places.get(link.to)];
    if (!start || !end) return [];
    const from = { x: start.x + BOX.width, y: start.y + BOX.height / 2 };
    const to = { x: end.x, y: end.y + BOX.height / 2 };
    return [draw(link, from, to, pushOf(link, links), link.chains.includes(pick))];
  });
  return {
    places,
    drawn,
    width: Math.max(0, columns * (BOX.width + GAP.x) - GAP.x),
    height: Math.max(0, rows * (BOX.height + GAP.y) - GAP.y) + 2 * margin,
  };
};
