import { labelSchema, type Entity, type Label } from '@entente/graph-schema';
import { z } from 'zod';
import { compareText, type EntityView } from '../shared/index.ts';

/** Pairs, in the order of the names, since a name may be one that objects reserve. */
const counts = z.array(z.tuple([z.string(), z.int().positive()]));
type Counts = z.infer<typeof counts>;
const tallySchema = z.object({
  documents: z.int().nonnegative(),
  names: counts,
  labels: counts,
  kinds: counts,
  wikidata: counts,
  aliases: counts,
});

/**
 * The views that documents have of an entity, counted, so that one document comes or goes without reading the others.
 * United it equals `uniteEntity` over the views.
 */
export type Tally = z.infer<typeof tallySchema>;

const empty = (): Tally => ({ documents: 0, names: [], labels: [], kinds: [], wikidata: [], aliases: [] });

/** @throws ZodError when the text is no tally; absent, it is an entity that no document mentions. */
export const readTally = (text: string | null): Tally =>
  text === null ? empty() : tallySchema.parse(JSON.parse(text));

export const writeTally = (tally: Tally): string => JSON.stringify(tally);

const adjust = (before: Counts, keys: readonly string[], step: 1 | -1): Counts => {
  const after = new Map(before);
  for (const key of keys) after.set(key, (after.get(key) ?? 0) + step);
  return [...after].filter(([, count]) => count > 0).sort(([a], [b]) => compareText(a, b));
};

/** The tally with a document's view put in (`1`) or taken out (`-1`). */
export const withView = (tally: Tally, view: Omit<EntityView, 'mentions'>, step: 1 | -1): Tally => ({
  documents: tally.documents + step,
  names: adjust(tally.names, [view.name], step),
  labels: adjust(tally.labels, [view.label], step),
  kinds: adjust(tally.kinds, view.kind === undefined ? [] : [view.kind], step),
  wikidata: adjust(tally.wikidata, view.wikidata === undefined ? [] : [view.wikidata], step),
  aliases: adjust(tally.aliases, view.aliases, step),
});

const commonest = (of: Counts): string | undefined =>
  [...of].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0];

/** The entity that a tally amounts to; `undefined` when no document mentions it. */
export const entityOfTally = (id: string, tally: Tally): Entity | undefined => {
  const name = commonest(tally.names);
  const label = labelSchema.safeParse(commonest(tally.labels));
  if (name === undefined || !label.success) return undefined;
  const kind = commonest(tally.kinds);
  const wikidata = commonest(tally.wikidata);
  const names = new Set([...tally.names, ...tally.aliases].map(([key]) => key));
  names.delete(name);
  return {
    id,
    name,
    label: label.data,
    ...(kind === undefined ? {} : { kind }),
    ...(wikidata === undefined ? {} : { wikidata }),
    aliases: [...names].sort(compareText),
  };
};

/** The label that the database shows for a tally. */
export const labelOfTally = (tally: Tally): Label | undefined =>
  labelSchema.safeParse(commonest(tally.labels)).data;
