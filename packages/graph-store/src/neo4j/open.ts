import { StoreError } from '@entente/graph-schema';
import type { GraphStore } from '../port.ts';
import { Connection, type Neo4jOptions } from './connection.ts';
import { ensureSchema, missingSchema } from './schema.ts';
import { Neo4jStore } from './store.ts';

const prepare = async (connection: Connection): Promise<void> => {
  await connection.verify();
  if (!connection.readOnly) {
    await ensureSchema(connection);
    return;
  }
  const [missing] = await missingSchema(connection);
  if (missing)
    throw new StoreError(`${connection.location} lacks ${missing.name}, so it holds no graph of Entente's`, {
      code: 'store-empty',
      remedy: 'Ingest documents into it first, or choose another database.',
    });
};

/**
 * Opens the graph in a Neo4j database, making its constraints and indexes where they are missing.
 * @param url `bolt://`, `neo4j://`, `bolt+s://` or `neo4j+s://`; credentials in it are ignored.
 * @throws UsageError `store-url`; StoreError `store-unreachable`, `wrong-credentials`, `no-database`,
 * `store-conflict`, and `store-empty` when it is opened for reading and nothing was ever written
 */
export const openNeo4jStore = async (url: string, options: Neo4jOptions): Promise<GraphStore> => {
  const connection = new Connection(url, options);
  try {
    await prepare(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jStore(connection);
};
