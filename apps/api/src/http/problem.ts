import { EntenteError, InputError, QueryError, StoreError, UsageError } from '@entente/graph-schema';
import { InvalidInputError, type FieldError } from '@entente/graph-queries';

/** A problem detail of RFC 9457. */
export interface Problem {
  /** A URN of the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable; what programs look at. */
  readonly code: string;
  /** What the person can do about it. */
  readonly remedy: string;
  /** The path that was asked for. */
  readonly instance: string;
  readonly requestId: string;
  /** Whether the same request may succeed later. */
  readonly retriable: boolean;
  /** Field by field, where the input is wrong. */
  readonly errors?: readonly FieldError[];
}

/** What HTTP itself refuses: an unknown route, a wrong method, a foreign host. */
export class HttpProblem extends EntenteError {
  readonly status: number;
  constructor(status: number, message: string, code: string, remedy: string) {
    super(message, { code, remedy });
    this.status = status;
  }
}

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'entity-unknown': 404,
  'document-unknown': 404,
  'relation-unknown': 404,
  'query-timeout': 504,
};

const STATUS_OF_CLASS = [
  [UsageError, 400],
  [InputError, 422],
  [QueryError, 422],
  [StoreError, 503],
] as const;

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is wrong',
  401: 'A token is needed',
  403: 'The request is refused',
  404: 'There is no such thing',
  405: 'The method is not allowed',
  413: 'The request is too large',
  415: 'The body is not JSON',
  422: 'The query cannot be answered',
  500: 'Something failed inside',
  503: 'The store cannot answer',
  504: 'The query took too long',
};

const statusOf = (error: EntenteError): number => {
  if (error instanceof HttpProblem) return error.status;
  const byClass = STATUS_OF_CLASS.find(([kind]) => error instanceof kind)?.[1];
  return STATUS_OF_CODE[error.code] ?? byClass ?? 500;
};

/** What came from inside is logged, not told. */
const internal = (cause: unknown): EntenteError =>
  new HttpProblem(
    500,
    'An unexpected error; the server has logged it',
    'internal',
    `Report it with the request's id${cause instanceof EntenteError ? ` and ${cause.code}` : ''}.`,
  );

/** The problem that an error is to a client. */
export const toProblem = (thrown: unknown, instance: string, requestId: string): Problem => {
  const error = thrown instanceof EntenteError ? thrown : internal(thrown);
  const status = statusOf(error);
  return {
    type: `urn:entente:problem:${error.code}`,
    title: TITLES[status] ?? 'The request failed',
    status,
    detail: error.message,
    code: error.code,
    remedy: error.remedy,
    instance,
    requestId,
    retriable: error.retriable,
    ...(error instanceof InvalidInputError ? { errors: error.fields } : {}),
  };
};
