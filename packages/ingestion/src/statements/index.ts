export { EXTRACTOR, defaultScorers, scoreSentences, statementsPass, type StatementsOptions } from './pass.ts';
export { mergeCandidates } from './merge.ts';
export { viewOf, type Scorer, type SentenceView } from './scorer.ts';
