import { readdirSync } from 'node:fs';
import path from 'node:path';
import { splitOf, type Split } from './splits.ts';

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
  /** None for the papers of `gold`, which nothing is trained on and figures alone are looked at. */
  readonly split?: Split;
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
  };
};

const SPLITS = [
  { split: 'held-out', words: 'held out' },
  { split: 'development', words: 'development' },
  { split: 'training', words: 'trained on' },
] as const;

/** All sets of the evaluation data, in the order of the table: papers, then the splits of the other kinds. */
export const documentSets = (shared: string): DocumentSet[] => [
  goldSet(shared),
  ...SPLITS.flatMap(({ split, words }) =>
    KINDS.map(({ kind, texts }): DocumentSet => {
      const gold = path.join(shared, 'eval', kind);
      return {
        id: `${kind}.${split}`,
        label: `${kind}, ${words}`,
        gold,
        texts: path.join(shared, texts),
        sentences: path.join(gold, 'sentences'),
        names: namesIn(gold).filter((name) => splitOf(name) === split),
        split,
      };
    }),
  ),
];
