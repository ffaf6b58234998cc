import { relationEntry, type Family, type Label, type Sign } from '@entente/graph-schema/ontology';
import type { Modality, Relation } from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-queries';
import { LABEL_STYLES } from './palette.ts';

export interface NodeAttributes {
  readonly label: string;
  readonly type: Label;
  readonly shape: string;
  readonly degree: number;
  readonly size: number;
  x: number;
  y: number;
  /** Its place is settled: a layout leaves it where it is. */
  fixed: boolean;
}

export interface EdgeAttributes {
  readonly label: string;
  readonly relation: Relation['type'];
  readonly family: Family;
  readonly sign: Sign;
  readonly modality: Modality;
  readonly confidence: number;
  readonly denials: number;
  readonly directed: boolean;
  readonly size: number;
  /** Length of a dash in pixels; long enough to be a solid line for what is stated as a fact. */
  readonly dash: number;
  readonly gap: number;
}

/** In pixels, from 5 for a leaf to 22: area grows with degree, as the eye compares areas. */
export const nodeSize = (degree: number): number => Math.min(22, 5 + 2.1 * Math.sqrt(degree));

/** In pixels: support widens an edge, doubt thins it. */
export const edgeSize = ({ support, confidence }: Pick<Relation, 'support' | 'confidence'>): number =>
  Number(((1.3 + Math.min(2.4, 0.7 * Math.log2(1 + support))) * (0.5 + 0.5 * confidence)).toFixed(2));

export type LineStyle = 'solid' | 'dashed' | 'dotted';

/** Denied by someone: dotted. Not stated as a fact: dashed. */
export const lineStyle = ({ denials, modality }: Pick<Relation, 'denials' | 'modality'>): LineStyle =>
  denials > 0 ? 'dotted' : modality === 'actual' ? 'solid' : 'dashed';

/** In pixels, longer than any edge: the dashes' shader draws nothing at all where there is no gap. */
export const SOLID_DASH = 20_000;

const DASHES: Readonly<Record<LineStyle, { readonly dash: number; readonly gap: number }>> = {
  solid: { dash: SOLID_DASH, gap: 0.2 },
  dashed: { dash: 7, gap: 5 },
  dotted: { dash: 2, gap: 4 },
};

/** "BACKS" as it is read: "backs". */
export const relationWords = (relation: Relation['type']): string =>
  relation.toLowerCase().replace(/_/g, ' ');

export const nodeAttributes = (
  entity: StoredEntity,
  place: { readonly x: number; readonly y: number },
  fixed: boolean,
): NodeAttributes => ({
  label: entity.name,
  type: entity.label,
  shape: LABEL_STYLES[entity.label].shape,
  degree: entity.degree,
  size: nodeSize(entity.degree),
  x: place.x,
  y: place.y,
  fixed,
});

export const edgeAttributes = (relation: Relation): EdgeAttributes => {
  const { family, sign, symmetric } = relationEntry(relation.type);
  return {
    label: relationWords(relation.type),
    relation: relation.type,
    family,
    sign,
    modality: relation.modality,
    confidence: relation.confidence,
    denials: relation.denials,
    directed: !symmetric,
    size: edgeSize(relation),
    ...DASHES[lineStyle(relation)],
  };
};
