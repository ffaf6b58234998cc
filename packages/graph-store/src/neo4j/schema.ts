import { neo4jSchema, type SchemaStatement } from '@entente/graph-schema';
import { z } from 'zod';
import type { Connection } from './connection.ts';

const named = z.object({ name: z.string() });

/** Constraints and indexes that the database lacks. */
export const missingSchema = (connection: Connection): Promise<readonly SchemaStatement[]> =>
  connection.read(async (tx) => {
    const present = new Set<string>();
    for (const what of ['CONSTRAINTS', 'INDEXES'])
      for (const row of await tx.run(`SHOW ${what} YIELD name`)) present.add(named.parse(row).name);
    return neo4jSchema().filter(({ name }) => !present.has(name));
  });

/** Creates what is missing of the schema and waits until it serves. */
export const ensureSchema = async (connection: Connection): Promise<void> => {
  const missing = await missingSchema(connection);
  if (missing.length === 0) return;
  for (const { cypher } of missing) await connection.write((tx) => tx.run(cypher));
  await connection.read((tx) => tx.run('CALL db.awaitIndexes(120)'));
};
