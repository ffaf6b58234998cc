import { relationEnds, relationIdOf, relationTypeSchema, type Relation } from '@entente/graph-schema';
import {
  documentProperties,
  entityProperties,
  mentionProperties,
  relationProperties,
  statementProperties,
} from '../shared/index.ts';
import type { DeltaFiles } from './delta-files.ts';
import { lookOf } from './look.ts';
import type { DocumentEntry, GraphModel } from './model.ts';
import type { Change, IndexStatus, Touched } from './protocol.ts';

/** Documents that one step of the index takes in and out. */
export interface Step {
  readonly removed: string[];
  readonly added: string[];
}

/** Statements in one step: each step costs a commit, and holds its rows in memory. */
const STATEMENTS_PER_STEP = 2_000;
const DOCUMENTS_PER_STEP = 100;

const lookOfEntry = ({ digest, summary }: DocumentEntry): string => lookOf({ ...summary, digest });

/** The steps from what the index holds to what the store holds; none when they agree. */
export const planSteps = (model: GraphModel, status: Pick<IndexStatus, 'documents'>): Step[] => {
  const indexed = new Map(status.documents.map(({ id, look }) => [id, look]));
  const removed = new Set(
    status.documents
      .filter(({ id, look }) => {
        const entry = model.document(id);
        return !entry || lookOfEntry(entry) !== look;
      })
      .map(({ id }) => id),
  );
  const added = model
    .documents()
    .filter(({ summary }) => !indexed.has(summary.id) || removed.has(summary.id));
  return inSteps([...removed].sort(), added);
};

const inSteps = (removed: readonly string[], added: readonly DocumentEntry[]): Step[] => {
  const steps: Step[] = [];
  let step: Step = { removed: [], added: [] };
  let size = 0;
  const take = (statements: number): Step => {
    const documents = step.removed.length + step.added.length;
    if (documents > 0 && (documents >= DOCUMENTS_PER_STEP || size + statements > STATEMENTS_PER_STEP)) {
      steps.push(step);
      step = { removed: [], added: [] };
      size = 0;
    }
    size += statements;
    return step;
  };
  for (const id of removed) take(1).removed.push(id);
  for (const { summary } of added) take(summary.statements).added.push(summary.id);
  if (step.removed.length + step.added.length > 0) steps.push(step);
  return steps;
};

const relationEdge = (relation: Relation): Change['relations'][number] => ({
  type: relation.type,
  from: relation.subject,
  to: relation.object,
  properties: relationProperties(relation),
});

const goneRelations = (model: GraphModel, touched: Touched): Change['removeRelations'] => {
  const gone = new Map<string, Change['removeRelations'][number]>();
  for (const { relationId: id, relation, subject, object } of touched.claims) {
    if (model.relation(id)) continue;
    const type = relationTypeSchema.parse(relation);
    const [from, to] = relationEnds(type, subject, object);
    gone.set(id, { id, type, from, to });
  }
  return [...gone.values()];
};

/** The ids that are not in a set yet; they are from now on. */
const firstTime = (ids: Iterable<string>, written: Set<string>): string[] =>
  [...new Set(ids)].filter((id) => {
    const first = !written.has(id);
    written.add(id);
    return first;
  });

/**
 * What one step writes: the documents themselves, and the new look of every entity and edge they have a part in that
 * no step before it wrote. The looks are those after the last step.
 */
export const buildChange = async (
  model: GraphModel,
  files: DeltaFiles,
  step: Step,
  touched: Touched,
  written: Set<string>,
): Promise<Change> => {
  const deltas = await Promise.all(step.added.map((id) => files.read(id)));
  const entries = step.added.flatMap((id) => model.document(id) ?? []);
  const entityIds = firstTime(
    [...touched.entities, ...entries.flatMap(({ views }) => views.map((view) => view.id))],
    written,
  );
  const relationIds = firstTime(
    [
      ...touched.claims.map(({ relationId }) => relationId),
      ...entries.flatMap(({ statements }) => statements.map(relationIdOf)),
    ],
    written,
  );
  const entities = entityIds.flatMap((id) => model.entity(id) ?? []);
  return {
    removeDocuments: step.removed,
    removeRelations: goneRelations(model, touched),
    removeEntities: entityIds.filter((id) => !model.entity(id)),
    entities: entities.map((entity) => ({ label: entity.label, properties: entityProperties(entity) })),
    relations: relationIds.flatMap((id) => model.relation(id) ?? []).map(relationEdge),
    documents: deltas.map(documentProperties),
    statements: deltas.flatMap(({ statements }) => statements.map(statementProperties)),
    mentions: entries.flatMap(({ summary, views }) =>
      views.map((view) => ({ from: view.id, to: summary.id, properties: mentionProperties(view) })),
    ),
  };
};

/** How many nodes and edges an index has that is in step. */
export const expectedSize = (model: GraphModel): { readonly nodes: number; readonly edges: number } => {
  const { documents, entities, relations, statements } = model.counts();
  const mentions = model.documents().reduce((sum, { views }) => sum + views.length, 0);
  return { nodes: documents + entities + statements, edges: relations + mentions + 3 * statements };
};
