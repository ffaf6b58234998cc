import type { Relation, Statement } from '@entente/graph-schema';
import type { GraphPath } from '@entente/graph-store';
import { chainSign, isContradicted, isDenial, oppositeIds, weakestHop } from './causation.ts';
import { WIDTH, mapLimit } from './concurrency.ts';
import type { QueryContext } from './query.ts';
import { bestQuotes, quotesOf } from './quotes.ts';
import type { CausalChain, CausalHop, Quote } from './results.ts';

/** Most statements of an edge that are read to tell its documents and what denies it. */
const READ = 500;
/** Most contradictions shown with a hop. */
const SHOWN = 5;

interface Background {
  readonly quote: Quote;
  readonly contradictions: readonly Quote[];
  /** Ids of the documents that state the edge. */
  readonly documents: ReadonlySet<string>;
}

const asserted = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter((statement) => !isDenial(statement));

const contradicting = async (
  { store }: QueryContext,
  relation: Relation,
  own: readonly Statement[],
): Promise<readonly Statement[]> => {
  const opposite = await Promise.all(
    oppositeIds(relation).map((id) => store.statements({ relation: id, limit: READ })),
  );
  return [...own.filter(isDenial), ...opposite.flatMap(asserted)]
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN);
};

const backgroundOf = async (context: QueryContext, relation: Relation, quote: Quote): Promise<Background> => {
  const own = await context.store.statements({ relation: relation.id, limit: READ });
  const contradictions = await quotesOf(context, await contradicting(context, relation, own));
  return { quote, contradictions, documents: new Set(asserted(own).map((statement) => statement.document)) };
};

const backgrounds = async (
  context: QueryContext,
  relations: readonly Relation[],
): Promise<ReadonlyMap<string, Background>> => {
  const quotes = await bestQuotes(context, relations);
  const distinct = [...new Map(relations.map((relation) => [relation.id, relation])).values()];
  const read = async (relation: Relation): Promise<[string, Background][]> => {
    const quote = quotes.get(relation.id);
    return quote ? [[relation.id, await backgroundOf(context, relation, quote)]] : [];
  };
  return new Map((await mapLimit(distinct, WIDTH, read, context.signal)).flat());
};

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id));

const hopsOf = (path: GraphPath, known: ReadonlyMap<string, Background>): CausalHop[] =>
  path.relations.flatMap((relation, index): CausalHop[] => {
    const background = known.get(relation.id);
    if (!background) return [];
    const before = known.get(path.relations[index - 1]?.id ?? '');
    return [
      {
        relation,
        forward: true,
        quote: background.quote,
        contradictions: background.contradictions,
        ...(isContradicted(relation) ? { contradicted: true } : {}),
        joined: before !== undefined && !share(before.documents, background.documents),
      },
    ];
  });

/**
 * Directed causal paths with what a reader needs to judge them: the quote of each hop, what contradicts it, whether
 * it is joined to the hop before across documents, the weakest hop and the sign of the whole.
 */
export const describeChains = async (
  context: QueryContext,
  paths: readonly GraphPath[],
): Promise<readonly CausalChain[]> => {
  const known = await backgrounds(
    context,
    paths.flatMap((path) => path.relations),
  );
  return paths.map((path) => ({
    entities: path.entities,
    hops: hopsOf(path, known),
    confidence: path.confidence,
    sign: chainSign(path.relations),
    weakest: weakestHop(path.relations),
  }));
};
