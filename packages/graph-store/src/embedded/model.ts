import {
  projectRelation,
  relationIdOf,
  type Delta,
  type Entity,
  type Label,
  type Relation,
  type Statement,
} from '@entente/graph-schema';
import type { DocumentSummary, GraphCounts, StoredEntity } from '../port.ts';
import {
  compareText,
  entityViews,
  foldedNames,
  summarize,
  uniteEntity,
  type EntityView,
  type Searchable,
} from '../shared/index.ts';
import type { Envelope } from './delta-files.ts';
import { slimStatement, Texts } from './slim.ts';

/** What is kept in memory of a document. */
export interface DocumentEntry {
  readonly summary: DocumentSummary;
  readonly digest: string;
  readonly sequence: number;
  readonly views: readonly EntityView[];
  /** Without their words. */
  readonly statements: readonly Statement[];
}

interface Node {
  readonly views: Map<string, EntityView>;
  readonly statements: Set<Statement>;
  readonly relations: Map<string, Relation>;
  /** Made of the views when asked for. */
  united: Entity | undefined;
  /** The names of `united`, folded, once a search has asked for them. */
  folded: readonly string[] | undefined;
}

interface Claim {
  readonly statements: Set<Statement>;
  relation: Relation | undefined;
}

const NO_EDGES: ReadonlyMap<string, Relation> = new Map();

/**
 * The graph in memory, without texts: what reads other than Cypher are answered from. Adding and removing documents
 * in any order that ends with the same set gives the same graph.
 */
export class GraphModel {
  readonly #documents = new Map<string, DocumentEntry>();
  readonly #byLocation = new Map<string, string>();
  readonly #nodes = new Map<string, Node>();
  readonly #claims = new Map<string, Claim>();
  readonly #statements = new Map<string, Statement>();
  readonly #texts = new Texts();
  /** Relations to be projected again. */
  readonly #changed = new Set<string>();
  #relations = 0;
  #sequence = 0;

  /** The number that the next document gets. */
  nextSequence(): number {
    return this.#sequence + 1;
  }

  add({ delta, digest, sequence }: Envelope): void {
    const statements = delta.statements.map((statement) => slimStatement(statement, this.#texts));
    const entry = { summary: summarize(delta), digest, sequence, views: this.#viewsOf(delta), statements };
    const { id, location } = entry.summary;
    this.#sequence = Math.max(this.#sequence, sequence);
    this.#documents.set(id, entry);
    this.#byLocation.set(location, id);
    for (const view of entry.views) this.#addView(id, view);
    this.#changeStatements(statements, true);
  }

  remove(documentId: string): boolean {
    const entry = this.#documents.get(documentId);
    if (!entry) return false;
    this.#documents.delete(documentId);
    if (this.#byLocation.get(entry.summary.location) === documentId)
      this.#byLocation.delete(entry.summary.location);
    this.#changeStatements(entry.statements, false);
    for (const view of entry.views) this.#removeView(documentId, view);
    return true;
  }

  /** Brings the edges up to date. To be called after the last of a series of changes and before any reading. */
  settle(): void {
    for (const id of this.#changed) this.#project(id);
    this.#changed.clear();
  }

  document(id: string): DocumentEntry | undefined {
    return this.#documents.get(id);
  }
  documentAt(location: string): string | undefined {
    return this.#byLocation.get(location);
  }
  documents(): DocumentEntry[] {
    return [...this.#documents.values()].sort((a, b) => compareText(a.summary.id, b.summary.id));
  }

  entity(id: string): StoredEntity | undefined {
    const node = this.#nodes.get(id);
    if (!node) return undefined;
    node.united ??= uniteEntity([...node.views.values()]);
    return node.united && { ...node.united, degree: node.relations.size, documents: node.views.size };
  }
  *entities(): Generator<StoredEntity> {
    for (const id of this.#nodes.keys()) {
      const entity = this.entity(id);
      if (entity) yield entity;
    }
  }
  /** Entities with their folded names, of some labels or all. */
  *searchables(labels?: readonly Label[]): Generator<Searchable> {
    for (const [id, node] of this.#nodes) {
      const entity = this.entity(id);
      if (!entity || labels?.includes(entity.label) === false) continue;
      node.folded ??= foldedNames(entity);
      yield { entity, folded: node.folded };
    }
  }
  entityIds(): IterableIterator<string> {
    return this.#nodes.keys();
  }

  relation(id: string): Relation | undefined {
    return this.#claims.get(id)?.relation;
  }
  relationIds(): IterableIterator<string> {
    return this.#claims.keys();
  }
  *relations(): Generator<Relation> {
    for (const { relation } of this.#claims.values()) if (relation) yield relation;
  }
  edgesOf(entity: string): IterableIterator<Relation> {
    return (this.#nodes.get(entity)?.relations ?? NO_EDGES).values();
  }

  statement(id: string): Statement | undefined {
    return this.#statements.get(id);
  }
  statementsOfRelation(id: string): Iterable<Statement> {
    return this.#claims.get(id)?.statements ?? [];
  }
  statementsOfEntity(id: string): Iterable<Statement> {
    return this.#nodes.get(id)?.statements ?? [];
  }
  statements(): Iterable<Statement> {
    return this.#statements.values();
  }

  counts(): GraphCounts {
    return {
      documents: this.#documents.size,
      entities: this.#nodes.size,
      relations: this.#relations,
      statements: this.#statements.size,
    };
  }

  #viewsOf(delta: Delta): EntityView[] {
    return entityViews(delta).map((view) => ({
      ...view,
      id: this.#texts.one(view.id),
      name: this.#texts.one(view.name),
      aliases: view.aliases.map((alias) => this.#texts.one(alias)),
    }));
  }

  #addView(documentId: string, view: EntityView): void {
    const node = this.#nodes.get(view.id) ?? {
      views: new Map<string, EntityView>(),
      statements: new Set<Statement>(),
      relations: new Map<string, Relation>(),
      united: undefined,
      folded: undefined,
    };
    node.views.set(documentId, view);
    node.united = undefined;
    node.folded = undefined;
    this.#nodes.set(view.id, node);
  }

  #removeView(documentId: string, view: EntityView): void {
    const node = this.#nodes.get(view.id);
    if (!node) return;
    node.views.delete(documentId);
    node.united = undefined;
    node.folded = undefined;
    if (node.views.size === 0) this.#nodes.delete(view.id);
  }

  #changeStatements(statements: readonly Statement[], present: boolean): void {
    for (const statement of statements) {
      const id = relationIdOf(statement);
      this.#changed.add(id);
      const claim = this.#claims.get(id) ?? { statements: new Set<Statement>(), relation: undefined };
      this.#claims.set(id, claim);
      const ends = [statement.subject.entity, statement.object.entity].map((end) => this.#nodes.get(end));
      if (present) {
        this.#statements.set(statement.id, statement);
        for (const holder of [claim, ...ends]) holder?.statements.add(statement);
      } else {
        this.#statements.delete(statement.id);
        for (const holder of [claim, ...ends]) holder?.statements.delete(statement);
      }
    }
  }

  #project(id: string): void {
    const claim = this.#claims.get(id);
    if (!claim) return;
    const before = claim.relation;
    const after = projectRelation([...claim.statements]);
    claim.relation = after;
    if (claim.statements.size === 0) this.#claims.delete(id);
    const ends = after ?? before;
    if (!ends) return;
    this.#relations += (after ? 1 : 0) - (before ? 1 : 0);
    for (const end of [ends.subject, ends.object]) {
      const relations = this.#nodes.get(end)?.relations;
      if (after) relations?.set(id, after);
      else relations?.delete(id);
    }
  }
}
