import { QueryError, StoreError, UsageError } from '@entente/graph-schema';
import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import { storeFailure } from './failures.ts';
import { toParameters, type Parameters } from './parameters.ts';

export interface Neo4jOptions {
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  /** Nothing is written, not even the schema. */
  readonly readOnly?: boolean;
}

export type Row = Readonly<Record<string, unknown>>;

/** A transaction that takes and gives plain values. */
export interface Transaction {
  run(text: string, parameters?: Parameters): Promise<Row[]>;
}

const READ_TIMEOUT_MS = 30_000;
const WRITE_TIMEOUT_MS = 300_000;

const plain = (tx: ManagedTransaction): Transaction => ({
  run: async (text, parameters = {}) => {
    const { records } = await tx.run(text, toParameters(parameters));
    return records.map((record) => record.toObject());
  },
});

/** The URL without credentials, and with its database when one is named. */
const describe = (url: string, database: string | undefined): string => {
  const bare = url.replace(/\/\/[^/@]*@/, '//');
  return database === undefined ? bare : `${bare.replace(/\/$/, '')}/${database}`;
};

const createDriver = (url: string, options: Neo4jOptions): Driver => {
  try {
    return neo4j.driver(
      url.replace(/\/\/[^/@]*@/, '//'),
      neo4j.auth.basic(options.username, options.password),
      {
        disableLosslessIntegers: true,
        connectionTimeout: 5_000,
        connectionAcquisitionTimeout: 15_000,
        maxTransactionRetryTime: 20_000,
      },
    );
  } catch (cause) {
    throw new UsageError(`"${describe(url, undefined)}" is no URL of a Neo4j server`, {
      code: 'store-url',
      remedy: 'Write it as bolt://host:7687, neo4j://host:7687 or neo4j+s://host.',
      cause,
    });
  }
};

/** One driver with its sessions; all errors leave it in the store's terms. */
export class Connection {
  readonly location: string;
  readonly readOnly: boolean;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  #closed = false;
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(url: string, options: Neo4jOptions) {
    this.location = describe(url, options.database);
    this.readOnly = options.readOnly ?? false;
    this.#driver = createDriver(url, options);
    this.#database = options.database;
  }

  /** @throws QueryError `store-closed` */
  session(mode: SessionMode, fetchSize = 1_000): Session {
    if (this.#closed)
      throw new QueryError(`The store ${this.location} is closed`, {
        code: 'store-closed',
        remedy: 'Open it again.',
      });
    return this.#driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      fetchSize,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
  }

  /** Resolves when the server answers and knows the user. */
  async verify(): Promise<void> {
    await this.#guarded(async () => {
      await this.#driver.getServerInfo(this.#database === undefined ? {} : { database: this.#database });
    });
  }

  /** A managed read: retried by the driver where its error says that this can help. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inSession(neo4j.session.READ, (session) =>
      session.executeRead((tx) => work(plain(tx)), { timeout: READ_TIMEOUT_MS }),
    );
  }

  /** A managed write, done as a whole or not at all, retried after a deadlock or a change of leader. */
  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.readOnly)
      throw new StoreError(`${this.location} was opened for reading only`, {
        code: 'store-read-only',
        remedy: 'Open it for writing.',
      });
    return this.#inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((tx) => work(plain(tx)), { timeout: WRITE_TIMEOUT_MS }),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  #inSession<T>(mode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#guarded(async () => {
      const session = this.session(mode);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeFailure(error, this.location);
    }
  }
}
