import type { Argument, Delta, Entity } from '@entente/graph-schema';

/** What one document knows of an entity. */
export interface EntityView extends Entity {
  /** How often the document mentions it. */
  readonly mentions: number;
}

const viewOfArgument = (argument: Argument): Entity => ({
  id: argument.entity,
  name: argument.name,
  label: argument.label,
  aliases: [],
});

/** The entities of a delta with those that only its statements name, by id. */
export const entityViews = (delta: Delta): EntityView[] => {
  const views = new Map<string, Entity>();
  for (const statement of delta.statements)
    for (const argument of [statement.subject, statement.object])
      if (!views.has(argument.entity)) views.set(argument.entity, viewOfArgument(argument));
  for (const entity of delta.entities) views.set(entity.id, entity);
  const mentions = new Map<string, number>();
  for (const { entity } of delta.mentions) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
  return [...views.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map((view) => ({ ...view, mentions: mentions.get(view.id) ?? 0 }));
};

/** Orders by UTF-16 code units, the same on every machine and in both engines. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The value that most documents give; of equals the first in code unit order. */
const commonest = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0];
};

/**
 * One entity out of the views that documents have of it, whatever their order: the name, label, kind and Wikidata
 * id that most of them give, and every other name as an alias. `undefined` without a view.
 */
export const uniteEntity = (views: readonly Entity[]): Entity | undefined => {
  const first = views[0];
  const name = commonest(views.map((view) => view.name));
  if (!first || name === undefined) return undefined;
  const label = commonest(views.map((view) => view.label));
  const kind = commonest(views.flatMap((view) => view.kind ?? []));
  const wikidata = commonest(views.flatMap((view) => view.wikidata ?? []));
  const names = new Set(views.flatMap((view) => [view.name, ...view.aliases]));
  names.delete(name);
  return {
    id: first.id,
    name,
    label: views.find((view) => view.label === label)?.label ?? first.label,
    ...(kind === undefined ? {} : { kind }),
    ...(wikidata === undefined ? {} : { wikidata }),
    aliases: [...names].sort(compareText),
  };
};
