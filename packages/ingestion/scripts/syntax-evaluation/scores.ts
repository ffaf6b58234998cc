import type { ParsedSentence } from '../../src/syntax/model.ts';
import type { Span } from './treebank.ts';

/** Words of a sentence with their places and syntax. */
export interface Analysed {
  readonly spans: readonly Span[];
  readonly syntax: ParsedSentence;
}

/** Counts that F1 scores are made of; they add up over sentences. */
export interface Counts {
  readonly gold: number;
  readonly system: number;
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

export const NO_COUNTS: Counts = { gold: 0, system: 0, words: 0, upos: 0, xpos: 0, uas: 0, las: 0 };

export const MEASURES = ['words', 'upos', 'xpos', 'uas', 'las'] as const;

const universal = (deprel: string | undefined): string | undefined => deprel?.split(':')[0];

/**
 * Compares a sentence's analysis with gold, as in the CoNLL 2018 shared task: words are aligned where they take up the
 * same characters, a head is right if it is aligned with the gold head, and labels are compared without subtypes.
 */
export function compare(gold: Analysed, system: Analysed): Counts {
  const places = new Map(system.spans.map(({ start, end }, index) => [`${start}-${end}`, index]));
  const aligned = gold.spans.map(({ start, end }) => places.get(`${start}-${end}`));
  const counts = { ...NO_COUNTS, gold: gold.spans.length, system: system.spans.length };
  aligned.forEach((own, index) => {
    if (own === undefined) return;
    const goldHead = gold.syntax.heads[index] ?? -1;
    const isAttached = system.syntax.heads[own] === (goldHead === -1 ? -1 : aligned[goldHead]);
    const isLabelled = universal(system.syntax.deprels[own]) === universal(gold.syntax.deprels[index]);
    counts.words++;
    counts.upos += Number(system.syntax.upos[own] === gold.syntax.upos[index]);
    counts.xpos += Number(system.syntax.xpos[own] === gold.syntax.xpos[index]);
    counts.uas += Number(isAttached);
    counts.las += Number(isAttached && isLabelled);
  });
  return counts;
}

/** Sum of the counts of two sets of sentences. */
export function add(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    system: a.system + b.system,
    words: a.words + b.words,
    upos: a.upos + b.upos,
    xpos: a.xpos + b.xpos,
    uas: a.uas + b.uas,
    las: a.las + b.las,
  };
}

/** F1 of a measure, in percent: twice the right ones over gold and system words. */
export function f1(counts: Counts, measure: (typeof MEASURES)[number]): number {
  const all = counts.gold + counts.system;
  return all === 0 ? 0 : (200 * counts[measure]) / all;
}
