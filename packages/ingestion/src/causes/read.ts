import type { WordStates } from '../syntax/states.ts';
import { marksOf, phrasesOf, sigmoid, signalsOf, type CausalScores, type WordSpan } from './decode.ts';
import type { CausalInput } from './network.ts';

/** One cause with its effect. */
export interface PhraseReading {
  readonly cause: WordSpan;
  readonly effect: WordSpan;
  /** The words that say so; a sentence can tell it without any. */
  readonly signal?: WordSpan;
  /** The cause keeps the effect from happening. */
  readonly inhibits: boolean;
  /** 0…1, how sure the signal is, or without one the sentence. */
  readonly score: number;
}

/** From which chance on something is said. */
export interface CausalThresholds {
  readonly causal: number;
  readonly signal: number;
}

type Read = (inputs: readonly CausalInput[]) => Promise<readonly CausalScores[]>;

interface Question {
  readonly sentence: number;
  readonly signal: WordSpan;
  readonly chance: number;
}

/**
 * Readings of each sentence, the surest first. A first pass tells which sentences state causation and by which signals,
 * a second one, for each signal, what its cause and effect are.
 */
export const readPhrases = async (
  read: Read,
  sentences: readonly WordStates[],
  { causal, signal: least }: CausalThresholds,
): Promise<readonly (readonly PhraseReading[])[]> => {
  const known = sentences.flatMap((states, index) => (states.scales.length > 0 ? [{ states, index }] : []));
  const readings: PhraseReading[][] = sentences.map(() => []);
  const questions: Question[] = [];
  const first = await read(
    known.map(({ states }) => ({ states, marks: marksOf(states.scales.length, undefined) })),
  );
  known.forEach(({ states, index }, row) => {
    const [scores, words] = [first[row], states.scales.length];
    const chance = scores ? sigmoid(scores.causal) : 0;
    if (!scores || chance < causal) return;
    const signals = signalsOf(scores.signal, words, least);
    questions.push(...signals.map(({ span, chance }) => ({ sentence: index, signal: span, chance })));
    const phrases = signals.length === 0 ? phrasesOf(scores, words) : undefined;
    if (phrases) readings[index]?.push({ ...phrases, inhibits: false, score: chance });
  });
  const inputs = questions.flatMap(({ sentence, signal }) => {
    const states = sentences[sentence];
    return states ? [{ states, marks: marksOf(states.scales.length, signal) }] : [];
  });
  const second = await read(inputs);
  questions.forEach(({ sentence, signal, chance }, row) => {
    const scores = second[row];
    const phrases = scores && phrasesOf(scores, inputs[row]?.marks.length ?? 0);
    if (scores && phrases)
      readings[sentence]?.push({ ...phrases, signal, inhibits: scores.inhibits > 0, score: chance });
  });
  return readings.map((list) => list.sort((a, b) => b.score - a.score));
};
