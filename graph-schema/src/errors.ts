/** What every error of Entente tells: a stable code, whether trying again can help, and the remedy. */
export interface EntenteErrorOptions {
  readonly code: string;
  /** What the person can do about it, as an imperative. */
  readonly remedy: string;
  readonly retriable?: boolean;
  readonly cause?: unknown;
}

/** Base of the hierarchy. The message names the item; `code` is what programs and tests look at. */
export class EntenteError extends Error {
  readonly code: string;
  readonly remedy: string;
  readonly retriable: boolean;

  constructor(message: string, options: EntenteErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.remedy = options.remedy;
    this.retriable = options.retriable ?? false;
  }
}

/** Input that can't be read: a missing file, a binary, an unknown format. */
export class InputError extends EntenteError {}
/** A store that can't be reached, opened, or trusted. */
export class StoreError extends EntenteError {}
/** A query that is wrong, refused, or past its limits. */
export class QueryError extends EntenteError {}
/** A program or request that was called wrongly. */
export class UsageError extends EntenteError {}
