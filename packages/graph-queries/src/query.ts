import type { GraphStore } from '@entente/graph-store';
import type { z } from 'zod';
import { InvalidInputError, fieldErrors } from './errors.ts';
import type { Results } from './results.ts';

/** What a query runs on. Aborting the signal ends it before its next question to the store. */
export interface QueryContext {
  readonly store: GraphStore;
  readonly signal?: AbortSignal;
}

/** What is known of a query without running it: enough to list it, describe it and parse for it. */
export interface QueryEntry {
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly method: 'GET' | 'POST';
  /** A flat object, each field of which can be read from a string. */
  readonly input: z.ZodObject;
  /** Name of the output's type. */
  readonly output: keyof Results;
  /**
   * Parses the input and runs.
   * @throws InvalidInputError when the input doesn't fit
   */
  execute(context: QueryContext, raw: unknown): Promise<unknown>;
}

/** One query of the catalogue. */
export interface Query<
  Id extends string,
  Input extends z.ZodObject,
  Output,
  Method extends 'GET' | 'POST',
> extends QueryEntry {
  readonly id: Id;
  readonly method: Method;
  readonly input: Input;
  run(context: QueryContext, input: z.output<Input>): Promise<Output>;
  execute(context: QueryContext, raw: unknown): Promise<Output>;
}

type Definition<Id extends string, Input extends z.ZodObject, Output, Method extends 'GET' | 'POST'> = Omit<
  Query<Id, Input, Output, Method>,
  'execute'
>;

export const defineQuery = <
  const Id extends string,
  Input extends z.ZodObject,
  Output,
  const Method extends 'GET' | 'POST',
>(
  definition: Definition<Id, Input, Output, Method>,
): Query<Id, Input, Output, Method> => ({
  ...definition,
  execute: async (context, raw) => {
    const parsed = definition.input.safeParse(raw);
    if (!parsed.success) throw new InvalidInputError(definition.id, fieldErrors(parsed.error));
    context.signal?.throwIfAborted();
    return definition.run(context, parsed.data);
  },
});
