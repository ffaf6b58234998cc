import { expect, it } from 'vitest';
import type { AnnotatedRow } from '../relation-data/annotated.ts';
import { endsFound } from './mention-ends.ts';

const row = (sent: number, subj: string, obj: string, objMention: string | null = obj): AnnotatedRow => ({
  sent,
  subj: [subj],
  obj: [obj],
  subjMention: subj,
  objMention,
  rel: 'BACKS',
});

const found = (rows: readonly AnnotatedRow[], names: readonly (readonly [number, string])[]) =>
  endsFound(
    {
      set: 'own',
      name: 'brief',
      rows,
      aliases: { Kenya: { aliases: ['Nairobi'] } },
      lines: [
        [3, 'Kenya backed Rwanda.'],
        [4, 'Kenya backed Burundi.'],
      ],
    },
    names.map(([sentence, name]) => ({ sentence, name })),
  );

it.each([
  [
    'both ends',
    [
      [0, 'Kenya'],
      [0, 'Rwanda'],
    ],
    1,
  ],
  [
    'an alias',
    [
      [0, 'Nairobi'],
      [0, 'the Rwanda'],
    ],
    1,
  ],
  ['one end', [[0, 'Kenya']], 0],
  [
    'an end in another sentence',
    [
      [0, 'Kenya'],
      [1, 'Rwanda'],
    ],
    0,
  ],
] as const)('%s', (_what, names, expected) => {
  expect(found([row(3, 'Kenya', 'Rwanda')], names)).toEqual({ rows: 1, found: expected });
});

it('leaves out rows whose end has no words, or whose sentence is not listed', () => {
  const rows = [row(3, 'Kenya', 'Rwanda', null), row(9, 'Kenya', 'Rwanda')];
  expect(
    found(rows, [
      [0, 'Kenya'],
      [0, 'Rwanda'],
    ]),
  ).toEqual({ rows: 0, found: 0 });
});
