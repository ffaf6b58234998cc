import { createClient, ProblemError } from '@entente/api/client';

/** The page's own server. */
export const client = createClient();

/** What went wrong, as a person can use it. */
export interface Trouble {
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

/** Tells any failure in words; what the server said is passed on as it is. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof ProblemError
    ? error.code === 'unreachable'
      ? {
          title: 'The server is gone',
          detail: 'Entente does not answer.',
          remedy: 'Start it again with “npx entente serve”, then retry.',
        }
      : { title: error.problem.title, detail: error.message, remedy: error.remedy }
    : {
        title: 'Something failed here',
        detail: error instanceof Error ? error.message : String(error),
        remedy: 'Reload the page; if it happens again, report what you did.',
      };
