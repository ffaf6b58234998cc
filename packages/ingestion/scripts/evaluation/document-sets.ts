import { readdirSync } from 'node:fs';
import path from 'node:path';
import { HELD_OUT } from './held-out.ts';

/** Annotated documents that are measured together. */
export interface DocumentSet {
  readonly id: string;
  readonly label: string;
  /** Holds NAME.jsonl and NAME.aliases.json. */
  readonly gold: string;
  /** Holds NAME.txt. */
  readonly texts: string;
  /** Holds NAME.txt with its numbered sentences. */
  readonly sentences: string;
  readonly names: readonly string[];
  readonly heldOut: boolean;
}

const KINDS = [
  { kind: 'history', texts: 'essays' },
  { kind: 'profiles', texts: 'profiles' },
] as const;

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => path.basename(file, '.jsonl'))
    .sort();

const goldSet = (shared: string): DocumentSet => {
  const gold = path.join(shared, 'eval', 'gold');
  return {
    id: 'gold',
    label: 'gold',
    gold,
    texts: path.join(shared, 'corpus'),
    sentences: path.join(shared, 'eval', 'sentences'),
    names: namesIn(gold),
    heldOut: false,
  };
};

/** All sets of the evaluation data, in the order of the table: papers, then those set aside, then development. */
export const documentSets = (shared: string): DocumentSet[] => [
  goldSet(shared),
  ...[true, false].flatMap((heldOut) =>
    KINDS.map(({ kind, texts }): DocumentSet => {
      const gold = path.join(shared, 'eval', kind);
      return {
        id: `${kind}.${heldOut ? 'held-out' : 'development'}`,
        label: `${kind}, ${heldOut ? 'held out' : 'development'}`,
        gold,
        texts: path.join(shared, texts),
        sentences: path.join(gold, 'sentences'),
        names: namesIn(gold).filter((name) => HELD_OUT.has(name) === heldOut),
        heldOut,
      };
    }),
  ),
];
