export { checkSpans, spanProblems } from './check.ts';
export { deltaOf, deltaPass } from './pass.ts';
