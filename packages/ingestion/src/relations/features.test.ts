import { describe, expect, it } from 'vitest';
import type { EntityMention, Sentence } from '../analysis.ts';
import { betweenOf, distanceOf, orderOf, pairsOf, pathOf } from './features.ts';

const mention = (first: number, last: number, head = last, entity = `${first}-${last}`): EntityMention => ({
  index: first,
  sentence: 0,
  first,
  last,
  head,
  start: 0,
  end: 0,
  text: '',
  label: 'Country',
  name: entity,
  form: 'name',
  confidence: 1,
  entity,
});

/** Words by the positions of their heads. */
const sentence = (...heads: number[]): Sentence => ({
  index: 0,
  block: 0,
  start: 0,
  end: 0,
  text: '',
  tokens: heads.map((head, index) => ({
    index,
    start: 0,
    end: 0,
    text: '',
    spaceAfter: true,
    lemma: '',
    upos: '',
    xpos: '',
    head,
    deprel: '',
  })),
});

describe('features of a pair', () => {
  it.each([
    ['before', mention(0, 0), mention(2, 3), 0],
    ['after', mention(2, 3), mention(0, 0), 1],
    ['around', mention(0, 4), mention(1, 2), 2],
    ['inside', mention(1, 2), mention(0, 4), 3],
  ])('order: %s', (_, a, b, order) => {
    expect(orderOf(a, b)).toBe(order);
  });

  it.each([
    [mention(0, 2), mention(1, 1), 0],
    [mention(0, 0), mention(1, 1), 1],
    [mention(1, 1), mention(0, 0), 1],
    [mention(0, 0), mention(3, 3), 3],
    [mention(0, 0), mention(9, 9), 3],
  ])('distance bin of %# ', (a, b, bin) => {
    expect(distanceOf(a, b, [0, 1, 2, 9])).toBe(bin);
  });

  it('counts the mentions between, at most five', () => {
    const all = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => mention(at, at));
    expect(betweenOf(mention(0, 0), mention(3, 3), all)).toBe(2);
    expect(betweenOf(mention(0, 0), mention(7, 7), all)).toBe(5);
  });

  it('walks the tree between two heads, without the mentions themselves', () => {
    // 1 is the root; 0 and 2 hang on it, 4 on 2 by 3.
    const tree = sentence(1, -1, 1, 2, 3);
    expect(pathOf(tree, mention(0, 0), mention(4, 4)).sort()).toEqual([1, 2, 3]);
    expect(pathOf(tree, mention(0, 0), mention(1, 1))).toEqual([]);
  });

  it('ends on a circle of heads, which no parser should give', () => {
    expect(pathOf(sentence(1, 0, 3, 2), mention(0, 0), mention(2, 2))).toEqual([]);
  });

  it('pairs mentions of different entities both ways', () => {
    const mentions = [mention(0, 0, 0, 'a'), mention(1, 1, 1, 'b'), mention(2, 2, 2, 'a')];
    expect(pairsOf(mentions)).toEqual([
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
    ]);
  });
});
