export { EXTRACTOR, statementsPass } from './pass.ts';
