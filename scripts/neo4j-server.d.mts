export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Ends it in order. */
  stop(): Promise<void>;
}
export interface Neo4jProcess extends Neo4jServer {
  readonly pid: number;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}
export type TestNeo4j =
  | { readonly available: true; readonly from: string; start(): Promise<Neo4jServer> }
  | { readonly available: false; readonly reason: string };

/** Starts a community server on a free loopback port; without `home` its data go when it stops. */
export declare const startNeo4j: (options?: {
  readonly home?: string;
  readonly password?: string;
  readonly timeoutMs?: number;
}) => Promise<Neo4jProcess>;
/** The first Neo4j that can be had for tests, not yet started; else why there is none. */
export declare const resolveTestNeo4j: (
  env?: Readonly<Record<string, string | undefined>>,
) => Promise<TestNeo4j>;
