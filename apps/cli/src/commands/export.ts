import { labelEntry, relationEntry, type Label, type Relation } from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-store';
import { MultiDirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import { writeFile } from 'node:fs/promises';
import { EXIT, type ExitStatus } from '../exit.ts';
import { withStore, type Session } from '../session.ts';

export interface ExportOptions {
  readonly format: 'gexf';
  readonly out?: string;
}

/** Colours of the types, the explorer's, as GEXF's viz module wants them. */
const PALETTE: Record<Label, string> = {
  Country: '#3b6fb6',
  Person: '#d08c27',
  Organization: '#5a8f69',
  ArmedGroup: '#b5493c',
  Place: '#8a7f6b',
  Event: '#8e5aa8',
  Agreement: '#2f9c95',
  Process: '#6f7fd0',
  Policy: '#a0782c',
  Weapon: '#6b6f76',
  Infrastructure: '#4d8fac',
  Commodity: '#97a03b',
};

const addEntity = (graph: MultiDirectedGraph, entity: StoredEntity): void => {
  graph.addNode(entity.id, {
    label: entity.name,
    color: PALETTE[entity.label],
    size: 3 + Math.sqrt(entity.degree) * 2,
    type: labelEntry(entity.label).name,
    aliases: entity.aliases.join('|'),
    wikidata: entity.wikidata ?? '',
    degree: entity.degree,
    documents: entity.documents,
  });
};

const SIGN_COLOUR = { '1': '#2f7d5b', '-1': '#b5493c', '0': '#8a8f98' } as const;

const addRelation = (graph: MultiDirectedGraph, relation: Relation): void => {
  graph.addDirectedEdgeWithKey(relation.id, relation.subject, relation.object, {
    label: relation.type,
    color: SIGN_COLOUR[`${relation.sign}`],
    weight: relation.support,
    family: relationEntry(relation.type).family,
    confidence: relation.confidence,
    documents: relation.documents,
    denials: relation.denials,
    modality: relation.modality,
    sign: relation.sign,
    firstDate: relation.firstDate ?? '',
    lastDate: relation.lastDate ?? '',
    statements: relation.statements.join('|'),
  });
};

const nodeFormat = (_: string, { label, color, size, ...attributes }: Record<string, unknown>): object => ({
  label,
  attributes,
  viz: { color, size },
});
const edgeFormat = (_: string, { label, color, weight, ...attributes }: Record<string, unknown>): object => ({
  label,
  weight,
  attributes,
  viz: { color },
});

/** `entente export --format gexf`: the whole graph, for Gephi and its kin. */
export const exportGraph = (session: Session, options: ExportOptions): Promise<ExitStatus> =>
  withStore(session, { readOnly: true }, async (store) => {
    const graph = new MultiDirectedGraph();
    for await (const item of store.scan()) {
      if (item.kind === 'entity') addEntity(graph, item.entity);
      else addRelation(graph, item.relation);
    }
    const text = gexf.write(graph, { formatNode: nodeFormat, formatEdge: edgeFormat });
    if (options.out === undefined) session.terminal.out(text);
    else {
      await writeFile(options.out, text);
      session.terminal.err(`Wrote ${graph.order} entities and ${graph.size} edges to ${options.out}.`);
    }
    return EXIT.done;
  });
