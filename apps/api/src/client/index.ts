export { createClient, type Client, type ClientOptions, type RequestOptions } from './client.ts';
export { ProblemError } from './problem-error.ts';
export type { Problem } from '../http/problem.ts';
export type { QueryId, QueryInput, QueryOutput } from '@entente/graph-queries';
