export { sentencesOf, sentencesPass } from './pass.ts';
