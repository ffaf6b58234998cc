import type { CausalChain, CausalHop, StoredEntity } from '@entente/graph-queries';

/** A box of the drawing: column 0 is the first cause. */
export interface ChainNode {
  readonly entity: StoredEntity;
  readonly column: number;
  readonly row: number;
}

export interface ChainLink {
  readonly hop: CausalHop;
  readonly from: string;
  readonly to: string;
  /** Indexes of the chains that it is a part of. */
  readonly chains: readonly number[];
  /** Whether it is the weakest of one of them. */
  readonly weakest: boolean;
  readonly joined: boolean;
}

export interface ChainDrawing {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
  readonly columns: number;
  readonly rows: number;
}

interface Wide {
  hop: CausalHop;
  from: string;
  to: string;
  chains: number[];
  weakest: boolean;
  joined: boolean;
}

const linksOf = (chains: readonly CausalChain[]): Map<string, Wide> => {
  const links = new Map<string, Wide>();
  for (const [index, { hops, weakest }] of chains.entries())
    for (const [at, hop] of hops.entries()) {
      const { id, subject, object } = hop.relation;
      const link = links.get(id) ?? {
        hop,
        from: subject,
        to: object,
        chains: [],
        weakest: false,
        joined: false,
      };
      link.chains.push(index);
      link.weakest ||= weakest === at && hops.length > 1;
      link.joined ||= hop.joined;
      links.set(id, link);
    }
  return links;
};

/**
 * Each entity's column: the longest way to it from a first cause, counted in hops, so that every arrow points right;
 * within a circle, which chains together may close, the walk stops at what it has passed.
 */
const columnsOf = (ids: readonly string[], links: readonly Wide[]): Map<string, number> => {
  const into = new Map<string, string[]>();
  for (const { from, to } of links) into.set(to, [...(into.get(to) ?? []), from]);
  const columns = new Map<string, number>();
  const depth = (id: string, passed: ReadonlySet<string>): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const before = (into.get(id) ?? []).filter((cause) => !passed.has(cause));
    const next = new Set([...passed, id]);
    const column = before.length === 0 ? 0 : 1 + Math.max(...before.map((cause) => depth(cause, next)));
    if (before.length === (into.get(id) ?? []).length || passed.size === 0) columns.set(id, column);
    return column;
  };
  for (const id of ids) depth(id, new Set());
  return columns;
};

/** When all chains end at one entity, causes are pulled right against what they led to. */
const pullRight = (columns: Map<string, number>, links: readonly Wide[]): void => {
  const from = new Map<string, string[]>();
  for (const link of links) from.set(link.from, [...(from.get(link.from) ?? []), link.to]);
  for (const [id, column] of [...columns].sort(([, a], [, b]) => b - a)) {
    const after = (from.get(id) ?? []).map((to) => columns.get(to) ?? column + 1);
    const nearest = Math.min(...after) - 1;
    if (after.length > 0 && nearest > column) columns.set(id, nearest);
  }
};

/** Rows by the mean row of the neighbours in the column before, so that arrows cross little. */
const rowsOf = (byColumn: readonly (readonly string[])[], links: readonly Wide[]): Map<string, number> => {
  const rows = new Map<string, number>();
  for (const ids of byColumn) {
    const pull = (id: string): number => {
      const near = links.flatMap(({ from, to }) => (to === id ? (rows.get(from) ?? []) : []));
      return near.length === 0
        ? Number.MAX_SAFE_INTEGER
        : near.reduce((sum, row) => sum + row, 0) / near.length;
    };
    const ordered = ids
      .map((id, at) => ({ id, at, pull: pull(id) }))
      .sort((a, b) => a.pull - b.pull || a.at - b.at);
    for (const [row, { id }] of ordered.entries()) rows.set(id, row);
  }
  return rows;
};

/** Chains laid over each other, layered from causes on the left to effects on the right (Sugiyama's method, one sweep). */
export const drawChains = (chains: readonly CausalChain[]): ChainDrawing => {
  const entities = new Map(chains.flatMap((chain) => chain.entities.map((entity) => [entity.id, entity])));
  const links = [...linksOf(chains).values()];
  const columns = columnsOf([...entities.keys()], links);
  pullRight(columns, links);
  const width = entities.size === 0 ? 0 : Math.max(...columns.values()) + 1;
  const byColumn = Array.from({ length: width }, (_, column) =>
    [...entities.keys()].filter((id) => columns.get(id) === column),
  );
  const rows = rowsOf(byColumn, links);
  return {
    nodes: [...entities.values()].map((entity) => ({
      entity,
      column: columns.get(entity.id) ?? 0,
      row: rows.get(entity.id) ?? 0,
    })),
    links,
    columns: width,
    rows: Math.max(0, ...byColumn.map((ids) => ids.length)),
  };
};
