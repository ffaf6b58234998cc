export { createApp, type AppOptions } from './app.ts';
export type { Problem } from './http/problem.ts';
export { DEFAULT_HOST, DEFAULT_PORT, serve, type RunningServer, type ServeOptions } from './serve.ts';
