import {
  modalitySchema,
  polaritySchema,
  projectRelation,
  relationEnds,
  relationIdOf,
  relationTypeSchema,
  type Relation,
  type RelationType,
  type Span,
  type Statement,
} from '@entente/graph-schema';
import { z } from 'zod';
import { relationProperties } from '../shared/index.ts';
import { forEachRow, groupBy, known } from './batches.ts';
import type { Row, Transaction } from './connection.ts';

/** Statements that agree on relation and ends: an edge, or the denial of one. */
export interface Claim {
  readonly id: string;
  readonly type: RelationType;
  /** In storage order. */
  readonly from: string;
  readonly to: string;
}

const claimRow = z.object({
  id: z.string(),
  type: relationTypeSchema,
  subject: z.string(),
  object: z.string(),
});

/** A claim out of a row `{id, type, subject, object}`. */
export const claimFromRow = (row: Row): Claim => {
  const { id, type, subject, object } = claimRow.parse(row);
  const [from, to] = relationEnds(type, subject, object);
  return { id, type, from, to };
};

export const claimOf = (statement: Statement): Claim =>
  claimFromRow({
    id: relationIdOf(statement),
    type: statement.relation,
    subject: statement.subject.entity,
    object: statement.object.entity,
  });

const slimRow = z.object({
  id: z.string(),
  document: z.string(),
  type: relationTypeSchema,
  subject: z.string(),
  object: z.string(),
  polarity: polaritySchema,
  modality: modalitySchema,
  confidence: z.number(),
  start: z.string().nullable(),
  end: z.string().nullable(),
});

const NOTHING: Span = { start: 0, end: 0, text: '' };
const argument = (entity: string): Statement['subject'] => ({
  entity,
  name: '',
  label: 'Country',
  mention: NOTHING,
});

/** What the projection reads of a statement `s`, for a `RETURN`. */
export const SLIM = `s.id AS id, s.document AS document, s.relation AS type, s.subjectId AS subject,
  s.objectId AS object, s.polarity AS polarity, s.modality AS modality, s.confidence AS confidence,
  s.timeStart AS start, s.timeEnd AS end`;

/** A statement without its words, out of a row of `SLIM`: all that the projection reads. */
export const slimStatement = (row: Row): Statement => {
  const { start, end, type, subject, object, ...rest } = slimRow.parse(row);
  return {
    ...rest,
    relation: type,
    subject: argument(subject),
    object: argument(object),
    ...(start === null && end === null
      ? {}
      : {
          time: {
            ...(start === null ? {} : { start }),
            ...(end === null ? {} : { end }),
            precision: 'day',
          },
        }),
    trigger: NOTHING,
    sentence: NOTHING,
    event: '',
    extractor: '',
    rule: '',
  };
};

const upsert = (type: RelationType): string =>
  `MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
   MERGE (a)-[r:${known(type)} {id: row.id}]->(b) SET r += row.properties`;

const erase = (type: RelationType): string =>
  `MATCH (:Entity {id: row.from})-[r:${known(type)} {id: row.id}]->(:Entity {id: row.to}) DELETE r`;

const upsertRow = (relation: Relation) => ({
  id: relation.id,
  from: relation.subject,
  to: relation.object,
  // A date that no statement gives any longer has to go.
  properties: { firstDate: null, lastDate: null, ...relationProperties(relation) },
});

/**
 * Brings the edges of some claims in line with their statements: those of other documents, read here, and those that
 * a document brings. The ends must be locked, and statements that are to go must be gone.
 */
export const projectClaims = async (
  tx: Transaction,
  claims: readonly Claim[],
  brought: readonly Statement[],
): Promise<void> => {
  const statements = new Map<string, Statement[]>(claims.map(({ id }) => [id, []]));
  const others = await forEachRow(
    tx,
    claims.map(({ id }) => id),
    `MATCH (s:Statement {relationId: row}) RETURN ${SLIM}`,
  );
  for (const statement of [...others.map(slimStatement), ...brought])
    statements.get(relationIdOf(statement))?.push(statement);
  const relations: Relation[] = [];
  const gone: Claim[] = [];
  for (const claim of claims) {
    const relation = projectRelation(statements.get(claim.id) ?? []);
    if (relation) relations.push(relation);
    else gone.push(claim);
  }
  await Promise.all([
    ...groupBy(gone, ({ type }) => type).map(([type, rows]) => forEachRow(tx, rows, erase(type))),
    ...groupBy(relations, ({ type }) => type).map(([type, rows]) =>
      forEachRow(tx, rows.map(upsertRow), upsert(type)),
    ),
  ]);
};
