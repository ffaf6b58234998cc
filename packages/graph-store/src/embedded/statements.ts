import type { Statement } from '@entente/graph-schema';
import type { StatementQuery } from '../port.ts';
import { compareStatements } from '../shared/index.ts';
import type { DeltaFiles } from './delta-files.ts';
import type { GraphModel } from './model.ts';

/** The smallest set that a query names to choose from. */
const candidates = (model: GraphModel, query: StatementQuery): Iterable<Statement> => {
  if (query.ids) return new Set(query.ids.flatMap((id) => model.statement(id) ?? []));
  if (query.relation !== undefined) return model.statementsOfRelation(query.relation);
  if (query.document !== undefined) return model.document(query.document)?.statements ?? [];
  if (query.entity !== undefined) return model.statementsOfEntity(query.entity);
  return model.statements();
};

const answers = (model: GraphModel, query: StatementQuery): ((statement: Statement) => boolean) => {
  const ofRelation =
    query.relation === undefined ? undefined : new Set(model.statementsOfRelation(query.relation));
  return (statement) =>
    (!ofRelation || ofRelation.has(statement)) &&
    (query.document === undefined || statement.document === query.document) &&
    (query.entity === undefined ||
      statement.subject.entity === query.entity ||
      statement.object.entity === query.entity);
};

/** The statements that a query names, surest first, with their words read from their documents. */
export const findStatements = async (
  model: GraphModel,
  files: DeltaFiles,
  query: StatementQuery,
): Promise<Statement[]> => {
  const slim = [...candidates(model, query)]
    .filter(answers(model, query))
    .sort(compareStatements)
    .slice(0, Math.max(0, query.limit));
  const documents = [...new Set(slim.map(({ document }) => document))];
  const full = new Map<string, Statement>();
  for (const document of documents)
    for (const statement of (await files.read(document)).statements) full.set(statement.id, statement);
  return slim.flatMap(({ id }) => full.get(id) ?? []);
};
