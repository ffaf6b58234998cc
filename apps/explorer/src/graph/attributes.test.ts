import { LABEL_NAMES, RELATION_NAMES, relationEntry } from '@entente/graph-schema/ontology';
import { describe, expect, it } from 'vitest';
import { entity, relation } from '../testing.ts';
import { edgeAttributes, edgeSize, lineStyle, nodeAttributes, nodeSize } from './attributes.ts';
import { LABEL_STYLES, signColour } from './palette.ts';

describe('what a type looks like', () => {
  it('no two types share a shape or a colour', () => {
    const styles = LABEL_NAMES.map((label) => LABEL_STYLES[label]);
    for (const part of ['shape', 'light', 'dark', 'path'] as const)
      expect(new Set(styles.map((style) => style[part])).size).toBe(LABEL_NAMES.length);
  });

  it('signs differ in both schemes', () => {
    for (const scheme of ['light', 'dark'] as const)
      expect(new Set(([1, -1, 0] as const).map((sign) => signColour(sign, scheme))).size).toBe(3);
  });
});

describe('nodes', () => {
  it('grow with their degree, within bounds', () => {
    expect(nodeSize(0)).toBe(5);
    expect(nodeSize(16)).toBeGreaterThan(nodeSize(4));
    expect(nodeSize(100_000)).toBe(22);
  });

  it('keep the place that they are given', () => {
    expect(nodeAttributes(entity('a', 'Person', 3), { x: 1, y: 2 }, true)).toMatchObject({
      x: 1,
      y: 2,
      fixed: true,
      shape: 'pentagon',
      label: 'Name of a',
    });
  });
});

describe('edges', () => {
  it.each([
    [{ denials: 0, modality: 'actual' }, 'solid'],
    [{ denials: 0, modality: 'planned' }, 'dashed'],
    [{ denials: 0, modality: 'possible' }, 'dashed'],
    [{ denials: 0, modality: 'reported' }, 'dashed'],
    [{ denials: 2, modality: 'actual' }, 'dotted'],
    [{ denials: 1, modality: 'planned' }, 'dotted'],
  ] as const)('%j is %s', (of, style) => {
    expect(lineStyle(of)).toBe(style);
  });

  it('support widens, doubt thins', () => {
    expect(edgeSize({ support: 9, confidence: 0.8 })).toBeGreaterThan(
      edgeSize({ support: 1, confidence: 0.8 }),
    );
    expect(edgeSize({ support: 3, confidence: 0.2 })).toBeLessThan(edgeSize({ support: 3, confidence: 0.9 }));
  });

  it.each(RELATION_NAMES)('%s has its family, and an arrow unless symmetric', (type) => {
    const { family, sign, symmetric } = relationEntry(type);
    expect(edgeAttributes(relation('a', type, 'b'))).toMatchObject({ family, sign, directed: !symmetric });
  });

  it('dashes of the three styles differ', () => {
    const dashes = [
      relation('a', 'BACKS', 'b'),
      relation('a', 'BACKS', 'b', { modality: 'planned' }),
      relation('a', 'BACKS', 'b', { denials: 1 }),
    ]
      .map(edgeAttributes)
      .map(({ dash, gap }) => `${dash} ${gap}`);
    expect(new Set(dashes).size).toBe(3);
  });
});
