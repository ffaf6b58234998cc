export { defaultScorers, EXTRACTOR, statementsPass } from './pass.ts';
export { tracePass } from './trace.ts';
