import type { CausalChain, CausalHop } from '@entente/graph-queries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entity, relation } from '../testing.ts';
import { BOX, placeDrawing } from './chain-geometry.ts';
import { drawChains } from './chain-layout.ts';

const chain = (ids: readonly string[], weakest = 0): CausalChain => ({
  entities: ids.map((id) => entity(id, 'Event')),
  hops: ids.slice(1).map(
    (to, at) =>
      ({
        relation: relation(ids[at] ?? '', 'CAUSED', to),
        forward: true,
        contradictions: [],
        joined: at > 0,
      }) as unknown as CausalHop,
  ),
  confidence: 0.5,
  sign: 1,
  weakest,
});

const columnsOf = (chains: readonly CausalChain[]): Record<string, number> =>
  Object.fromEntries(drawChains(chains).nodes.map(({ entity: { id }, column }) => [id, column]));

describe('drawChains', () => {
  it('draws nothing for no chains', () => {
    expect(drawChains([])).toMatchObject({ nodes: [], links: [], columns: 0, rows: 0 });
  });

  it('puts causes left of effects', () => {
    expect(columnsOf([chain(['a', 'b', 'c'])])).toEqual({ a: 0, b: 1, c: 2 });
  });

  it('lays chains that share links over each other, and pulls a short one to its effect', () => {
    const drawing = drawChains([chain(['a', 'b', 'c']), chain(['x', 'c']), chain(['a', 'b', 'c', 'd'])]);
    expect(drawing.links).toHaveLength(4);
    expect(drawing.links.find(({ from }) => from === 'a')?.chains).toEqual([0, 2]);
    expect(columnsOf([chain(['a', 'b', 'c']), chain(['x', 'c'])]).x).toBe(1);
  });

  it('marks the weakest of a chain of several, and what is joined', () => {
    const links = drawChains([chain(['a', 'b', 'c'], 1), chain(['x', 'y'])]).links;
    expect(links.map(({ weakest }) => weakest)).toEqual([false, true, false]);
    expect(links.map(({ joined }) => joined)).toEqual([false, true, false]);
  });

  it('survives a circle', () => {
    expect(drawChains([chain(['a', 'b', 'c']), chain(['b', 'c', 'a'])]).nodes).toHaveLength(3);
  });

  it('every arrow of chains without circles points right, and no two boxes overlap', () => {
    const ascending = fc
      .uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 6 })
      .map((numbers) => chain(numbers.sort((x, y) => x - y).map((n) => `e${String(n).padStart(2, '0')}`)));
    fc.assert(
      fc.property(fc.array(ascending, { minLength: 1, maxLength: 8 }), (chains) => {
        const drawing = drawChains(chains);
        const column = new Map(drawing.nodes.map((node) => [node.entity.id, node.column]));
        for (const { from, to } of drawing.links) expect(column.get(from)).toBeLessThan(column.get(to) ?? -1);
        expect(new Set(drawing.nodes.map((node) => `${node.column} ${node.row}`)).size).toBe(
          drawing.nodes.length,
        );
      }),
    );
  });
});

describe('placeDrawing', () => {
  it('keeps links between the same two apart, and all within the canvas', () => {
    const second = chain(['a', 'b']);
    const [hop] = second.hops;
    if (!hop) throw new RangeError('a chain of two has a hop');
    const prevented = { ...second, hops: [{ ...hop, relation: relation('a', 'PREVENTED', 'b') }] };
    const { drawn, width, height } = placeDrawing(drawChains([chain(['a', 'b']), prevented]), 0);
    const [first, other] = drawn.map(({ label }) => label);
    expect(Math.abs((first?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(60);
    expect(drawn.map(({ current }) => current)).toEqual([true, false]);
    for (const { label } of drawn) {
      expect(label.x).toBeGreaterThan(BOX.width);
      expect(label.x).toBeLessThan(width);
      expect(label.y).toBeGreaterThan(0);
      expect(label.y).toBeLessThan(height);
    }
  });
});
