import { StoreError, type Relation, type Statement } from '@entente/graph-schema';
import type { DocumentSummary, GraphStore } from '@entente/graph-store';
import { WIDTH, mapLimit } from './concurrency.ts';
import type { QueryContext } from './query.ts';
import type { Quote } from './results.ts';

/** Edges with more statements than this are asked about one by one. */
const BATCHED = 40;
/** How far down the surest statements of an edge an asserted one is looked for. */
const DEPTH = 25;

const summaries = async (
  store: GraphStore,
  statements: readonly Statement[],
): Promise<ReadonlyMap<string, DocumentSummary>> => {
  const ids = [...new Set(statements.map((statement) => statement.document))];
  const documents = ids.length === 0 ? [] : await store.documents(ids);
  return new Map(documents.map((document) => [document.id, document]));
};

const unverifiable = (what: string): StoreError =>
  new StoreError(`${what} leads to no sentence`, {
    code: 'evidence-missing',
    remedy: 'Run the query again; if it stays, `entente doctor` tells what is wrong with the store.',
    retriable: true,
  });

/**
 * Statements with the documents that they stand in, in the order given.
 * @throws StoreError `evidence-missing` when a document is not there
 */
export const quotesOf = async (
  { store }: QueryContext,
  statements: readonly Statement[],
): Promise<readonly Quote[]> => {
  const documents = await summaries(store, statements);
  return statements.map((statement) => {
    const document = documents.get(statement.document);
    if (!document) throw unverifiable(`statement ${statement.id}`);
    return { statement, document };
  });
};

const surest = (a: Statement, b: Statement): Statement =>
  a.confidence > b.confidence || (a.confidence === b.confidence && a.id < b.id) ? a : b;

const surestOfMany = async (store: GraphStore, relation: Relation): Promise<Statement | undefined> => {
  const top = await store.statements({ relation: relation.id, limit: DEPTH });
  const asserted = top.find((statement) => statement.polarity === 'asserted');
  return asserted ?? (await store.statements({ ids: relation.statements, limit: 1 }))[0];
};

const surestOfFew = async (
  store: GraphStore,
  relations: readonly Relation[],
): Promise<ReadonlyMap<string, Statement>> => {
  const best = new Map<string, Statement>();
  const ids = relations.flatMap((relation) => relation.statements);
  if (ids.length === 0) return best;
  const byId = new Map((await store.statements({ ids, limit: ids.length })).map((s) => [s.id, s]));
  for (const relation of relations) {
    const own = relation.statements.flatMap((id) => byId.get(id) ?? []);
    if (own.length > 0) best.set(relation.id, own.reduce(surest));
  }
  return best;
};

/**
 * The best quote of each edge, by the edge's id: its surest asserted statement.
 * @throws StoreError `evidence-missing` when an edge leads to no statement
 */
export const bestQuotes = async (
  context: QueryContext,
  relations: readonly Relation[],
): Promise<ReadonlyMap<string, Quote>> => {
  const distinct = [...new Map(relations.map((relation) => [relation.id, relation])).values()];
  const few = distinct.filter((relation) => relation.statements.length <= BATCHED);
  const many = distinct.filter((relation) => relation.statements.length > BATCHED);
  const best = new Map(await surestOfFew(context.store, few));
  await mapLimit(
    many,
    WIDTH,
    async (relation) => {
      const statement = await surestOfMany(context.store, relation);
      if (statement) best.set(relation.id, statement);
    },
    context.signal,
  );
  const quotes = await quotesOf(context, [...best.values()]);
  const byStatement = new Map(quotes.map((quote) => [quote.statement.id, quote]));
  return new Map(
    distinct.map((relation) => {
      const quote = byStatement.get(best.get(relation.id)?.id ?? '');
      if (!quote) throw unverifiable(`relation ${relation.id}`);
      return [relation.id, quote];
    }),
  );
};
