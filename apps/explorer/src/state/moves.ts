import type { Move, UrlState } from './url.ts';

// Each function tells what changes in the address; null takes a field out.

const closed: Move = { node: null, edge: null, doc: null, cite: null };

export const close = (): Move => closed;

export const chooseNode = (id: string): Move => ({ ...closed, node: id, q: null });

export const chooseEdge = (id: string): Move => ({ ...closed, edge: id });

/** Opens a document at a statement; what was chosen stays, to come back to. */
export const openDocument = (doc: string, cite?: string): Move => ({ doc, cite: cite ?? null });

export const closeDocument = (): Move => ({ doc: null, cite: null });

/** One step back out: the document, then what is chosen, then the view. */
export const escape = ({ doc, node, edge, view }: UrlState): Move => {
  if (doc !== null) return closeDocument();
  if (node !== null || edge !== null) return closed;
  return view === 'graph' ? {} : { view: null };
};

/** Takes an item out of a list, or puts it in. */
export const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

export const toggleHidden = ({ hide }: Pick<UrlState, 'hide'>, item: string): Move => ({
  hide: toggled(hide, item),
});

/** Adds an entity's neighbours, or the next of them. */
export const grow = ({ grown }: Pick<UrlState, 'grown'>, id: string): Move => ({ grown: [...grown, id] });

/** The path finder with one end given; the other stays unless it is the same. */
export const pathFrom = ({ to }: Pick<UrlState, 'to'>, id: string): Move => ({
  ...closed,
  view: 'paths',
  from: id,
  to: to === id ? null : to,
  pick: null,
});

export const causesOf = (id: string): Move => ({
  ...closed,
  view: 'causes',
  mode: 'causes',
  about: id,
  pick: null,
});

export const swapEnds = ({ from, to }: Pick<UrlState, 'from' | 'to'>): Move => ({
  from: to,
  to: from,
  pick: null,
});
