import type { RelationType } from '@entente/graph-schema';

/** A preposition or conjunction that states causation between a phrase and the clause it hangs on. */
export interface Connective {
  readonly id: string;
  readonly words: readonly string[];
  readonly relation: RelationType;
  readonly introduces: 'cause' | 'effect';
  /** Lemmas of which one must head the clause that it hangs on. */
  readonly governors?: readonly string[];
  readonly confidence: number;
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
}

const row = (
  words: string,
  relation: RelationType,
  example: string,
  counterExample: string,
  confidence = 0.6,
): Connective => ({
  id: `connective:${words.replaceAll(' ', '_')}:${relation.toLowerCase()}`,
  words: words.split(' '),
  relation,
  introduces: 'cause',
  confidence,
  reason: 'connective',
  example,
  counterExample,
});

/** Longer ones first where two begin alike. Mere sequence ("after", "following") and purposes are no causes. */
export const CONNECTIVES: readonly Connective[] = [
  row(
    'because of',
    'CAUSED',
    'Washington imposed {CAATSA} on Turkey because of <the S-400>.',
    'Turkey stayed in NATO because of its history.',
    0.66,
  ),
  row(
    'due to',
    'CAUSED',
    '{The Minsk Agreement} collapsed due to <the Donbas war>.',
    'The report on NATO is due to Congress in May.',
  ),
  row(
    'owing to',
    'CAUSED',
    '{The Geneva process} stalled owing to <the Syrian civil war>.',
    'Libya is owing money to Turkey.',
  ),
  row(
    'in response to',
    'CAUSED',
    'The United States imposed {CAATSA} in response to <the Crimean annexation>.',
    'Turkey wrote in response to a question about NATO.',
    0.66,
  ),
  row(
    'in retaliation for',
    'CAUSED',
    'Moscow suspended {New START} in retaliation for <CAATSA>.',
    'Turkey bombed Syria in retaliation.',
  ),
  row(
    'in reaction to',
    'CAUSED',
    'NATO launched {Operation Unified Protector} in reaction to <the Libyan civil war>.',
    'There was joy in reaction to the news from Turkey.',
  ),
  row(
    'as a result of',
    'CAUSED',
    'Turkey lost {the F-35} as a result of <the S-400>.',
    'As a result Turkey left Syria.',
  ),
  row(
    'as a consequence of',
    'CAUSED',
    'Russia faced {Western sanctions} as a consequence of <the Ukraine war>.',
    'As a consequence Turkey left Syria.',
  ),
  row(
    'in the wake of',
    'CAUSED',
    'Parliament passed {CAATSA} in the wake of <the Crimean annexation>.',
    'The ship sailed in the wake of another.',
    0.5,
  ),
  row(
    'on account of',
    'CAUSED',
    'Congress passed {CAATSA} on account of <the Ukraine war>.',
    'Turkey opened an account of its own in Russia.',
  ),
  row(
    'thanks to',
    'ENABLED',
    'Moscow shaped {the Astana process} thanks to <the Syrian civil war>.',
    'Turkey gave thanks to Russia.',
  ),
  row(
    'as punishment for',
    'CAUSED',
    'Washington imposed {CAATSA} as punishment for <the S-400>.',
    'Turkey saw punishment for Russia as unjust.',
  ),
  row(
    'in exchange for',
    'ENABLED',
    'Ankara approved {the Madrid memorandum} in exchange for <the F-16>.',
    'Turkey and Russia met for an exchange.',
    0.45,
  ),
  {
    id: 'connective:for:punished',
    words: ['for'],
    relation: 'CAUSED',
    introduces: 'cause',
    governors: ['hit', 'slap', 'sanction', 'punish', 'penalize', 'penalise', 'impose', 'threaten'],
    confidence: 0.62,
    reason: 'punishment',
    example: 'Turkey was hit with {CAATSA} for buying <the S-400>.',
    counterExample: 'Turkey waited for the S-400 under CAATSA.',
  },
];
