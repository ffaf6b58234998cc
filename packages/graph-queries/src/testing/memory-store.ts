import {
  foldName,
  projectRelations,
  relationIdOf,
  type Delta,
  type DocumentRecord,
  type Entity,
  type Relation,
  type Statement,
} from '@entente/graph-schema';
import type {
  ApplyOutcome,
  CypherQuery,
  CypherResult,
  DocumentSummary,
  EntityHit,
  EntitySearch,
  Finding,
  GraphCounts,
  GraphPath,
  GraphStore,
  NeighbourhoodQuery,
  PathQuery,
  ScanItem,
  Slice,
  StatementQuery,
  StoredEntity,
} from '@entente/graph-store';
import { runCypher } from './memory-cypher.ts';
import { passes, pathsIn } from './memory-paths.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const heaviest = (a: Relation, b: Relation): number =>
  b.documents - a.documents || b.confidence - a.confidence || byText(a.id, b.id);
const surest = (a: Statement, b: Statement): number => b.confidence - a.confidence || byText(a.id, b.id);
const busiest = (a: StoredEntity, b: StoredEntity): number => b.degree - a.degree || byText(a.id, b.id);

const scoreOf = (name: string, text: string): number => {
  if (name === text) return 1;
  if (name.startsWith(text)) return 0.8;
  return name.includes(text) ? 0.6 : 0;
};

const summarize = ({ document, statements }: Delta): DocumentSummary => ({
  id: document.id,
  title: document.title,
  ...(document.date === undefined ? {} : { date: document.date }),
  ...(document.source === undefined ? {} : { source: document.source }),
  location: document.location,
  format: document.format,
  words: document.words,
  statements: statements.length,
  coverage: 1,
});

/** A graph store in memory, for tests: simple and exhaustive, derived anew from its deltas with every change. */
export class MemoryStore implements GraphStore {
  readonly engine = 'embedded';
  readonly location = 'memory:';
  readonly #deltas = new Map<string, Delta>();
  #entities = new Map<string, StoredEntity>();
  #relations: readonly Relation[] = [];
  #statements: readonly Statement[] = [];

  constructor(deltas: readonly Delta[] = []) {
    for (const delta of deltas) this.#deltas.set(delta.document.id, delta);
    this.#derive();
  }

  async apply(delta: Delta): Promise<ApplyOutcome> {
    const document = delta.document.id;
    if (this.#deltas.has(document)) return { document, outcome: 'unchanged' };
    this.#deltas.set(document, delta);
    this.#derive();
    return { document, outcome: 'added' };
  }

  async remove(documentId: string): Promise<boolean> {
    const removed = this.#deltas.delete(documentId);
    this.#derive();
    return removed;
  }

  async documents(ids?: readonly string[]): Promise<readonly DocumentSummary[]> {
    const all = [...this.#deltas.values()].map(summarize).sort((a, b) => byText(a.id, b.id));
    return ids ? all.filter(({ id }) => ids.includes(id)) : all;
  }

  async document(id: string): Promise<DocumentRecord | undefined> {
    return this.#deltas.get(id)?.document;
  }

  async counts(): Promise<GraphCounts> {
    return {
      documents: this.#deltas.size,
      entities: this.#entities.size,
      relations: this.#relations.length,
      statements: this.#statements.length,
    };
  }

  async entity(id: string): Promise<StoredEntity | undefined> {
    return this.#entities.get(id);
  }

  async search({ text, labels, limit }: EntitySearch): Promise<readonly EntityHit[]> {
    const wanted = foldName(text);
    const hits = [...this.#entities.values()]
      .filter((entity) => !labels || labels.includes(entity.label))
      .map((entity) => {
        const scored = [entity.name, ...entity.aliases]
          .map((matched) => ({ matched, score: scoreOf(foldName(matched), wanted) }))
          .sort((a, b) => b.score - a.score);
        return { entity, matched: scored[0]?.matched ?? '', score: scored[0]?.score ?? 0 };
      });
    return hits
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || busiest(a.entity, b.entity))
      .slice(0, limit);
  }

  async neighbourhood({ entity, filter, limit }: NeighbourhoodQuery): Promise<Slice> {
    const edges = this.#relations
      .filter((r) => (r.subject === entity || r.object === entity) && passes(r, filter))
      .sort(heaviest);
    const shown = edges.slice(0, limit);
    const ids = (relations: readonly Relation[]) =>
      new Set([entity, ...relations.flatMap((r) => [r.subject, r.object])]);
    return {
      entities: [...ids(shown)].flatMap((id) => this.#entities.get(id) ?? []),
      relations: shown,
      omitted: { entities: ids(edges).size - ids(shown).size, relations: edges.length - shown.length },
    };
  }

  async overview(limit: number): Promise<Slice> {
    const entities = [...this.#entities.values()].sort(busiest).slice(0, limit);
    const relations = await this.edgesAmong(entities.map(({ id }) => id));
    return {
      entities,
      relations,
      omitted: {
        entities: this.#entities.size - entities.length,
        relations: this.#relations.length - relations.length,
      },
    };
  }

  async edgesAmong(ids: readonly string[]): Promise<readonly Relation[]> {
    return this.#relations.filter((r) => ids.includes(r.subject) && ids.includes(r.object));
  }

  async relation(id: string): Promise<Relation | undefined> {
    return this.#relations.find((relation) => relation.id === id);
  }

  async statements(query: StatementQuery): Promise<readonly Statement[]> {
    return this.#statements
      .filter(
        (s) =>
          (query.relation === undefined || relationIdOf(s) === query.relation) &&
          (query.document === undefined || s.document === query.document) &&
          (query.ids === undefined || query.ids.includes(s.id)) &&
          (query.entity === undefined || [s.subject.entity, s.object.entity].includes(query.entity)),
      )
      .slice(0, query.limit);
  }

  async paths(query: PathQuery): Promise<readonly GraphPath[]> {
    return pathsIn(this.#relations, (id) => this.#entities.get(id), query);
  }

  async *scan(): AsyncIterable<ScanItem> {
    for (const id of [...this.#entities.keys()].sort()) {
      const entity = this.#entities.get(id);
      if (entity) yield { kind: 'entity', entity };
    }
    for (const relation of this.#relations) yield { kind: 'relation', relation };
  }

  async cypher({ text, maxRows }: CypherQuery): Promise<CypherResult> {
    return runCypher(text, maxRows, this.#relations, (id) => this.#entities.get(id));
  }

  async check(): Promise<readonly Finding[]> {
    return [{ check: 'memory', ok: true, detail: 'nothing is stored' }];
  }

  async close(): Promise<void> {
    this.#deltas.clear();
    this.#derive();
  }

  #derive(): void {
    const deltas = [...this.#deltas.values()];
    this.#statements = deltas.flatMap((delta) => delta.statements).sort(surest);
    this.#relations = projectRelations(this.#statements);
    const views = new Map<string, Entity[]>();
    for (const entity of deltas.flatMap((delta) => delta.entities))
      views.set(entity.id, [...(views.get(entity.id) ?? []), entity]);
    this.#entities = new Map([...views].flatMap(([id, known]) => this.#unite(id, known)));
  }

  #unite(id: string, [first, ...others]: readonly Entity[]): [string, StoredEntity][] {
    if (!first) return [];
    const aliases = [...new Set([first, ...others].flatMap((entity) => entity.aliases))].sort(byText);
    const degree = this.#relations.filter((r) => r.subject === id || r.object === id).length;
    return [[id, { ...first, aliases, degree, documents: others.length + 1 }]];
  }
}
