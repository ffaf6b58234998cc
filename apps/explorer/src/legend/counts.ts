import { FAMILIES, LABELS, relationEntry, type Family, type Label } from '@entente/graph-schema/ontology';
import type { Scene } from '../graph/compose.ts';

export interface LegendCounts {
  readonly labels: readonly { readonly name: Label; readonly plural: string; readonly count: number }[];
  readonly families: readonly { readonly name: Family; readonly count: number }[];
}

/** How many of each type and family are shown, in the ontology's order; those that don't occur are left out. */
export const legendCounts = (scene: Scene): LegendCounts => {
  const labels = new Map<Label, number>();
  const families = new Map<Family, number>();
  for (const { label } of scene.entities.values()) labels.set(label, (labels.get(label) ?? 0) + 1);
  for (const { type } of scene.relations.values()) {
    const { family } = relationEntry(type);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  return {
    labels: LABELS.flatMap(({ name, plural }) => {
      const count = labels.get(name);
      return count === undefined ? [] : [{ name, plural, count }];
    }),
    families: FAMILIES.flatMap((name) => {
      const count = families.get(name);
      return count === undefined ? [] : [{ name, count }];
    }),
  };
};
