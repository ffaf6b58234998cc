export { spanProblems } from './check.ts';
export { deltaPass } from './pass.ts';
