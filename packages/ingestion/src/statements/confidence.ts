import type { RelationType } from '@entente/graph-schema';
import { relationEntry } from '@entente/graph-schema';
import type { End } from './ends.ts';

/** What a candidate's confidence is made of, each in 0…1. */
export interface Grounds {
  readonly base: number;
  readonly subject: End;
  readonly object: End;
  /** Tokens between the trigger and its farther end. */
  readonly distance: number;
}

const FREE_DISTANCE = 8;
const DISTANCE_COST = 0.012;
const LEAST = 0.05;
const MOST = 0.97;

/**
 * The row's base rate, times how sure and how direct the ends are, less a little for every token beyond eight that
 * lies between the trigger and its farther end. Mention confidence counts by its square root: a doubtful label
 * seldom makes the claim false.
 */
export const confidenceOf = (grounds: Grounds): number => {
  const mentions = Math.sqrt(grounds.subject.mention.confidence * grounds.object.mention.confidence);
  const far = Math.max(0, grounds.distance - FREE_DISTANCE) * DISTANCE_COST;
  const raw = grounds.base * grounds.subject.factor * grounds.object.factor * (0.4 + 0.6 * mentions) - far;
  return Number(Math.min(MOST, Math.max(LEAST, raw)).toFixed(3));
};

/** Whether the two ends may be exchanged. */
export const isSymmetric = (relation: RelationType): boolean => relationEntry(relation).symmetric;
