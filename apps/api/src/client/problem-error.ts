import type { Problem } from '../http/problem.ts';

/** A request that the API refused, or that never reached it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.detail, cause === undefined ? undefined : { cause });
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }

  get remedy(): string {
    return this.problem.remedy;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' &&
  body !== null &&
  ['title', 'detail', 'code', 'remedy'].every(
    (field) => typeof (body as Record<string, unknown>)[field] === 'string',
  );

const made = (status: number, code: string, detail: string, remedy: string, instance: string): Problem => ({
  type: `urn:entente:problem:${code}`,
  title: detail,
  status,
  detail,
  code,
  remedy,
  instance,
  requestId: '',
  retriable: true,
});

/** The error that an unsuccessful response is. */
export const errorOf = async (response: Response, path: string): Promise<ProblemError> => {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ProblemError(body);
  const detail = `the server answered ${response.status} without saying why`;
  return new ProblemError(
    made(response.status, 'answer-unreadable', detail, 'Check that the address is that of Entente.', path),
  );
};

/** The error of a request that got no answer. */
export const unreachable = (path: string, cause: unknown): ProblemError =>
  new ProblemError(
    made(0, 'unreachable', 'the server does not answer', 'Check that `entente serve` runs.', path),
    cause,
  );
