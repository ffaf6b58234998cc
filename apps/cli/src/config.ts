import { UsageError } from '@entente/graph-schema';
import { z } from 'zod';

const environment = z.object({
  ENTENTE_STORE: z.string().min(1).optional(),
  ENTENTE_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
  NEO4J_USERNAME: z.string().min(1).optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  CI: z.string().optional(),
});

export interface Config {
  /** URL or folder of the store. */
  readonly store: string;
  readonly token?: string;
  readonly neo4j?: { readonly username: string; readonly password: string; readonly database?: string };
}

export const DEFAULT_STORE = 'file:./.entente/graph';

/**
 * The one place that reads the environment.
 * @throws UsageError naming the variable that makes no sense.
 */
export const readConfig = (env: NodeJS.ProcessEnv, store?: string): Config => {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? 'the environment');
    throw new UsageError(`${name}: ${issue?.message ?? 'is not understood'}`, {
      code: 'bad-environment',
      remedy: `Set ${name} to a sensible value, or unset it.`,
    });
  }
  const { ENTENTE_STORE, ENTENTE_TOKEN, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  return {
    store: store ?? ENTENTE_STORE ?? DEFAULT_STORE,
    ...(ENTENTE_TOKEN === undefined ? {} : { token: ENTENTE_TOKEN }),
    ...(NEO4J_PASSWORD === undefined
      ? {}
      : {
          neo4j: {
            username: NEO4J_USERNAME ?? 'neo4j',
            password: NEO4J_PASSWORD,
            ...(NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }),
          },
        }),
  };
};
