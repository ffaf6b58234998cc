import { EntenteError, UsageError } from '@entente/graph-schema';

/** 0 done, 1 failed, 2 wrong usage, 3 done in part. */
export const EXIT = { done: 0, failed: 1, usage: 2, partial: 3 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

export const exitStatusOf = (error: unknown): ExitStatus =>
  error instanceof UsageError ? EXIT.usage : EXIT.failed;

/** What went wrong and what to do about it, in two lines. */
export const describeError = (error: unknown): string => {
  if (error instanceof EntenteError) return `${error.message}\n  → ${error.remedy}`;
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
};

/** One line for a list of failures. */
export const errorLine = (error: unknown): string => (error instanceof Error ? error.message : String(error));
