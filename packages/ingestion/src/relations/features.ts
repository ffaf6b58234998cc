import type { Candidate, EntityMention, Sentence } from '../analysis.ts';
import type { WordStates } from '../syntax/states.ts';

/** The closed sets that the head was trained with, in the order of its inputs and outputs. */
export interface HeadLabels {
  readonly version: string;
  readonly relations: readonly string[];
  readonly symmetric: readonly string[];
  readonly types: readonly string[];
  readonly forms: readonly string[];
  readonly modalities: readonly string[];
  /** Words between two mentions, the lower ends of the bins. */
  readonly distances: readonly number[];
}

/** A sentence as the head reads it: the encoder's words, its mentions, and what the rules say of their pairs. */
export interface PairInput {
  readonly sentence: Sentence;
  readonly states: WordStates;
  readonly mentions: readonly EntityMention[];
  readonly rules: readonly Candidate[];
}

const MOST_BETWEEN = 5;
const MOST_STEPS = 60;

/** 0 before, 1 after, 2 around, 3 inside. */
export const orderOf = (a: EntityMention, b: EntityMention): number => {
  if (a.first <= b.last && b.first <= a.last) return a.last - a.first >= b.last - b.first ? 2 : 3;
  return a.first < b.first ? 0 : 1;
};

/** The bin of the number of words between two mentions; 0 where they overlap. */
export const distanceOf = (a: EntityMention, b: EntityMention, edges: readonly number[]): number => {
  const words = Math.max(a.first, b.first) - Math.min(a.last, b.last) - 1;
  return edges.filter((edge) => words >= edge).length;
};

/** How many of all mentions lie wholly between two, at most five. */
export const betweenOf = (a: EntityMention, b: EntityMention, all: readonly EntityMention[]): number => {
  const [low, high] = [Math.min(a.last, b.last), Math.max(a.first, b.first)];
  return Math.min(MOST_BETWEEN, all.filter((m) => m.first > low && m.last < high).length);
};

const upwards = (sentence: Sentence, token: number): number[] => {
  const way = [token];
  for (let at = sentence.tokens[token]?.head ?? -1; at >= 0 && way.length < MOST_STEPS;) {
    way.push(at);
    at = sentence.tokens[at]?.head ?? -1;
  }
  return way;
};

/** The words on the tree's path between the heads of two mentions, those of the mentions left out. */
export const pathOf = (sentence: Sentence, a: EntityMention, b: EntityMention): number[] => {
  const [up, other] = [upwards(sentence, a.head), upwards(sentence, b.head)];
  const meet = up.findIndex((token) => other.includes(token));
  const words =
    meet < 0
      ? [a.head, b.head]
      : [...up.slice(0, meet + 1), ...other.slice(0, other.indexOf(up[meet] ?? -1) + 1)];
  const inside = (token: number, m: EntityMention): boolean => m.first <= token && token <= m.last;
  return [...new Set(words)].filter((token) => !inside(token, a) && !inside(token, b));
};

const same = (a: EntityMention, b: EntityMention): boolean =>
  a.index === b.index || (a.entity === '' ? a.name === b.name : a.entity === b.entity);

/** Ordered pairs of mentions of different entities, as positions in the list. */
export const pairsOf = (mentions: readonly EntityMention[]): (readonly [number, number])[] =>
  mentions.flatMap((a, i) => mentions.flatMap((b, j) => (same(a, b) ? [] : [[i, j] as const])));
