export { splitSentences, type SentenceRange } from './split.ts';
export { sentencesOf, sentencesPass } from './pass.ts';
