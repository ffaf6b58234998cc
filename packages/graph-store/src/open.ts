import { UsageError } from '@entente/graph-schema';
import { fileURLToPath } from 'node:url';
import { EmbeddedStore } from './embedded/index.ts';
import type { GraphStore } from './port.ts';

export interface OpenStoreOptions {
  /** Credentials for Neo4j; never part of the URL, which is shown in messages. */
  readonly neo4j?: { readonly username: string; readonly password: string; readonly database?: string };
  /** Refuses to write; an embedded store is then opened beside its writer. */
  readonly readOnly?: boolean;
}

const NEO4J = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:$/;

const badUrl = (url: string, problem: string): UsageError =>
  new UsageError(`The store “${url}” ${problem}`, {
    code: 'store-url',
    remedy: 'Give a folder (file:./.entente/graph) or a Neo4j address (neo4j://host:7687).',
  });

/** `file:./relative` and `file:relative` are paths as typed; `file:///…` is a URL with its escapes. */
const folderOf = (url: string): string => {
  const path = url.slice('file:'.length);
  if (path === '') throw badUrl(url, 'names no folder');
  if (!path.startsWith('//')) return path;
  try {
    return fileURLToPath(url);
  } catch {
    throw badUrl(url, 'is no file URL');
  }
};

const neo4jAddress = (url: string): string => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed?.hostname) throw badUrl(url, 'names no host');
  if (parsed.username !== '' || parsed.password !== '')
    throw badUrl(`${parsed.protocol}//${parsed.host}`, 'must not carry credentials');
  return url;
};

/**
 * Opens the store that a URL names: `file:` or a plain path is a folder, `bolt:`, `neo4j:` and their `+s`, `+ssc` a
 * Neo4j server.
 * @throws UsageError `store-url`; StoreError when it can't be opened
 */
export const openStore = async (url: string, options: OpenStoreOptions = {}): Promise<GraphStore> => {
  const { readOnly = false } = options;
  // A single letter before the colon is a drive.
  const scheme = /^[a-z][a-z0-9+.-]+:/i.exec(url)?.[0].toLowerCase();
  if (url.trim() === '') throw badUrl(url, 'is empty');
  if (scheme === undefined) return EmbeddedStore.open(url, { readOnly });
  if (scheme === 'file:') return EmbeddedStore.open(folderOf(url), { readOnly });
  if (NEO4J.test(scheme)) {
    const address = neo4jAddress(url);
    // Loaded when asked for: the driver takes longer to load than a folder to open.
    const { openNeo4jStore } = await import('./neo4j/index.ts');
    const credentials = options.neo4j ?? { username: 'neo4j', password: '' };
    return openNeo4jStore(address, { ...credentials, readOnly });
  }
  throw badUrl(url, `has the scheme ${scheme.slice(0, -1)}, which no engine answers`);
};
