import { Tensor } from 'onnxruntime-node';
import { unpackStates } from '../syntax/states.ts';
import {
  betweenOf,
  distanceOf,
  orderOf,
  pairsOf,
  pathOf,
  type HeadLabels,
  type PairInput,
} from './features.ts';

/** Sizes of a batch: sentences, words with the root, mentions. */
export interface Sizes {
  readonly batch: number;
  readonly words: number;
  readonly mentions: number;
}

export const sizesOf = (inputs: readonly PairInput[]): Sizes => ({
  batch: inputs.length,
  words: Math.max(...inputs.map((input) => input.sentence.tokens.length)) + 1,
  mentions: Math.max(...inputs.map((input) => input.mentions.length)),
});

/** The head's inputs, all padded with 0. Words count from 1, 0 being the root, whose state the head does not read. */
export const tensorsOf = (inputs: readonly PairInput[], labels: HeadLabels): Record<string, Tensor> => {
  const { batch, words, mentions } = sizesOf(inputs);
  const width = inputs[0]?.states.width ?? 0;
  const states = new Float32Array(batch * words * width);
  const real = new Int32Array(batch * words);
  const perMention = () => new Int32Array(batch * mentions);
  const perPair = () => new Int32Array(batch * mentions * mentions);
  const [first, last, head, type, form, known] = Array.from({ length: 6 }, perMention) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [distance, order, between] = Array.from({ length: 3 }, perPair) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const path = new Float32Array(batch * mentions * mentions * words);
  const rules = new Float32Array(batch * mentions * mentions * labels.relations.length);
  inputs.forEach((input, row) => {
    unpackStates(input.states, states, (row * words + 1) * width);
    real.fill(1, row * words + 1, row * words + 1 + input.sentence.tokens.length);
    input.mentions.forEach((mention, i) => {
      const at = row * mentions + i;
      first[at] = mention.first + 1;
      last[at] = mention.last + 1;
      head[at] = mention.head + 1;
      type[at] = Math.max(0, labels.types.indexOf(mention.label));
      form[at] = labels.forms.indexOf(mention.form) + 1;
      known[at] = mention.known === undefined ? 0 : 1;
    });
    for (const [i, j] of pairsOf(input.mentions)) {
      const [a, b] = [input.mentions[i], input.mentions[j]];
      if (!a || !b) continue;
      const at = (row * mentions + i) * mentions + j;
      distance[at] = distanceOf(a, b, labels.distances);
      order[at] = orderOf(a, b);
      between[at] = betweenOf(a, b, input.mentions);
      const way = pathOf(input.sentence, a, b);
      for (const token of way) path[at * words + token + 1] = 1 / way.length;
    }
    for (const [i, j, relation, confidence] of ruleCells(input, labels))
      rules[((row * mentions + i) * mentions + j) * labels.relations.length + relation] = confidence;
  });
  const matrix = (data: Int32Array): Tensor => new Tensor('int32', data, [batch, mentions]);
  const pairs = (data: Int32Array): Tensor => new Tensor('int32', data, [batch, mentions, mentions]);
  return {
    words: new Tensor('float32', states, [batch, words, width]),
    real: new Tensor('int32', real, [batch, words]),
    first: matrix(first),
    last: matrix(last),
    head: matrix(head),
    type: matrix(type),
    form: matrix(form),
    known: matrix(known),
    distance: pairs(distance),
    order: pairs(order),
    between: pairs(between),
    path: new Tensor('float32', path, [batch, mentions, mentions, words]),
    rules: new Tensor('float32', rules, [batch, mentions, mentions, labels.relations.length]),
  };
};

/** Positions of subject and object, the relation's, and the confidence of each rule; symmetric ones both ways. */
export const ruleCells = (
  input: PairInput,
  labels: HeadLabels,
): (readonly [number, number, number, number])[] => {
  const position = new Map(input.mentions.map((mention, i) => [mention.index, i]));
  return input.rules.flatMap((rule) => {
    const [i, j] = [position.get(rule.subject), position.get(rule.object)];
    const relation = labels.relations.indexOf(rule.relation);
    if (i === undefined || j === undefined || relation < 0) return [];
    const straight = [i, j, relation, rule.confidence] as const;
    return labels.symmetric.includes(rule.relation)
      ? [straight, [j, i, relation, rule.confidence] as const]
      : [straight];
  });
};
