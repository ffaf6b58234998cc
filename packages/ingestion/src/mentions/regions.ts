import type { Draft } from './draft.ts';
import { wordsOf } from './draft.ts';
import type { SentenceTree } from './sentence-tree.ts';

const DIRECTION =
  /^(?:(?:north|south)?-?(?:east|west)|north|south)(?:ern)?$|^(?:central|upper|lower|coastal|inner)$/;
const CONFIDENCE = 0.75;

/** Parts of states, lower case before their name: "eastern Chad". The state inside stays a mention of its own. */
export const regionsOf = (tree: SentenceTree, names: readonly Draft[]): Draft[] =>
  names.flatMap((name) => {
    const first = name.first - 1;
    const token = tree.token(first);
    const whole = name.form === 'name' || name.form === 'acronym' || tree.token(name.last)?.upos === 'PROPN';
    if (name.label !== 'Country' || !whole || token?.upos !== 'ADJ' || !DIRECTION.test(token.text)) return [];
    if (tree.token(name.last)?.head === name.last + 1 || (name.cut ?? 0) > 0) return [];
    return [
      {
        sentence: name.sentence,
        first,
        last: name.last,
        label: 'Place',
        kind: 'region',
        name: wordsOf(tree, first, name.last),
        form: 'name',
        confidence: CONFIDENCE,
      } satisfies Draft,
    ];
  });
