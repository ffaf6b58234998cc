// training/entente_training/causation/decode.py has the same rules: change both.

/** First and last word, inclusive. */
export type WordSpan = readonly [number, number];

/** What the network says of one pass over a sentence, all before softmax or sigmoid, row-major by word. */
export interface CausalScores {
  readonly causal: number;
  readonly inhibits: number;
  /** [words, 3]: outside, begins, inside. */
  readonly signal: Float32Array;
  /** [words, 3]: none, cause, effect. */
  readonly roles: Float32Array;
  /** [words, 4]: first and last word of the cause, then of the effect. */
  readonly bounds: Float32Array;
}

const NO_MARK = 0;
const IN_SIGNAL = 1;
const BEFORE_SIGNAL = 2;
const AFTER_SIGNAL = 3;

/** What each word is to the signal that a pass asks about. */
export const marksOf = (words: number, signal: WordSpan | undefined): Int32Array =>
  Int32Array.from({ length: words }, (_, word) => {
    if (!signal) return NO_MARK;
    if (word < signal[0]) return BEFORE_SIGNAL;
    return word > signal[1] ? AFTER_SIGNAL : IN_SIGNAL;
  });

/** The chance that a score stands for. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

const softmaxAt = (values: Float32Array, word: number, count: number): number[] => {
  const row = Array.from(values.subarray(word * count, (word + 1) * count));
  const most = Math.max(...row);
  const weights = row.map((value) => Math.exp(value - most));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
};

/** A signal with the chance of its surest word. */
export interface Signal {
  readonly span: WordSpan;
  readonly chance: number;
}

/** The signals of a sentence: words of at least that chance, split where a new one begins. */
export const signalsOf = (signal: Float32Array, words: number, threshold: number): Signal[] => {
  const found: Signal[] = [];
  for (let word = 0; word < words; word++) {
    const [, begins = 0, inside = 0] = softmaxAt(signal, word, 3);
    const chance = begins + inside;
    if (chance < threshold) continue;
    const last = found.at(-1);
    if (last?.span[1] === word - 1 && inside >= begins)
      found[found.length - 1] = { span: [last.span[0], word], chance: Math.max(last.chance, chance) };
    else found.push({ span: [word, word], chance });
  }
  return found;
};

interface Stretch {
  readonly score: number;
  readonly span: WordSpan;
}

/** Logarithms of the softmax over all words of one column. */
const column = (values: Float32Array, words: number, count: number, at: number): number[] => {
  const all = Array.from({ length: words }, (_, word) => values[word * count + at] ?? 0);
  const most = Math.max(...all);
  const total = most + Math.log(all.reduce((sum, value) => sum + Math.exp(value - most), 0));
  return all.map((value) => value - total);
};

const better = (a: Stretch | undefined, b: Stretch): Stretch => (a && a.score >= b.score ? a : b);

/** The best stretch of a role that ends at or before each word, and the best that starts at or after it. */
const bestStretches = (
  { roles, bounds }: Pick<CausalScores, 'roles' | 'bounds'>,
  words: number,
  role: 1 | 2,
): { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] } => {
  const starts = column(bounds, words, 4, role * 2 - 2);
  const ends = column(bounds, words, 4, role * 2 - 1);
  const before: Stretch[] = [];
  const after: Stretch[] = [];
  for (let first = 0; first < words; first++) {
    let sum = starts[first] ?? 0;
    for (let last = first; last < words; last++) {
      sum += (roles[last * 3 + role] ?? 0) - (roles[last * 3] ?? 0);
      const stretch = { score: sum + (ends[last] ?? 0), span: [first, last] as const };
      before[last] = better(before[last], stretch);
      after[first] = better(after[first], stretch);
    }
  }
  const running = (best: Stretch[], stretch: Stretch): Stretch[] => [...best, better(best.at(-1), stretch)];
  return {
    before: before.reduce(running, []),
    after: after.reduceRight(running, []).reverse(),
  };
};

/** The best pair of disjoint stretches for cause and effect; none in a sentence of one word. */
export const phrasesOf = (
  scores: Pick<CausalScores, 'roles' | 'bounds'>,
  words: number,
): { readonly cause: WordSpan; readonly effect: WordSpan } | undefined => {
  const [cause, effect] = [bestStretches(scores, words, 1), bestStretches(scores, words, 2)];
  let best: { readonly cause: WordSpan; readonly effect: WordSpan } | undefined;
  let most = -Infinity;
  const consider = (a: Stretch | undefined, b: Stretch | undefined): void => {
    if (!a || !b || a.score + b.score <= most) return;
    most = a.score + b.score;
    best = { cause: a.span, effect: b.span };
  };
  for (let word = 0; word + 1 < words; word++) {
    consider(cause.before[word], effect.after[word + 1]);
    consider(cause.after[word + 1], effect.before[word]);
  }
  return best;
};
