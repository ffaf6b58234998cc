import { QueryError, UsageError } from '@entente/graph-schema';
import type { StoredEntity } from '@entente/graph-store';
import type { z } from 'zod';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Input that the schema of a query refuses, field by field. Code `input-invalid`. */
export class InvalidInputError extends UsageError {
  readonly fields: readonly FieldError[];

  constructor(query: string, fields: readonly FieldError[]) {
    const list = fields.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; ');
    super(`${query}: ${list}`, { code: 'input-invalid', remedy: 'Correct the fields that are named.' });
    this.fields = fields;
  }
}

const fieldOf = (path: readonly PropertyKey[]): string => String(path[0] ?? '');

/** One error a field that is wrong; an unknown field is named as such. */
export const fieldErrors = (error: z.ZodError): readonly FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: key, message: 'there is no such field' }))
      : [{ field: fieldOf(issue.path), message: issue.message }],
  );

const listed = (near: readonly StoredEntity[]): string =>
  near.map((entity) => `${entity.name} (${entity.id})`).join(', ');

export const unknownEntity = (ref: string, near: readonly StoredEntity[]): QueryError =>
  new QueryError(`no entity is called “${ref}”`, {
    code: 'entity-unknown',
    remedy:
      near.length > 0
        ? `Did you mean ${listed(near)}?`
        : 'Search for a part of the name, or add documents that speak of it.',
  });

export const ambiguousEntity = (ref: string, near: readonly StoredEntity[]): QueryError =>
  new QueryError(`“${ref}” can be several entities`, {
    code: 'entity-ambiguous',
    remedy: `Give the id of the one you mean: ${listed(near)}.`,
  });

export const sameEntity = (entity: StoredEntity): QueryError =>
  new QueryError(`both ends are ${entity.name}`, {
    code: 'same-entity',
    remedy: 'Name two different entities.',
  });
