import type { Statement } from '@entente/graph-schema';
import { readText, type Pipeline } from '../../src/index.ts';
import { truthRows } from '../../src/statements/testing/truth-rows.ts';
import { FACTS, TRAPS } from '../../src/statements/testing/truth-traps.ts';
import { figure, type Figure } from './figures.ts';

type Claim = Pick<Statement, 'relation' | 'polarity' | 'modality'> & {
  readonly subject: { readonly name: string };
  readonly object: { readonly name: string };
};

/** Whether a claim, written "SUBJECT RELATION OBJECT", is among what is stated as a fact. */
export const isAsserted = (claim: string, statements: readonly Claim[]): boolean =>
  statements.some(
    ({ subject, relation, object, polarity, modality }) =>
      polarity === 'asserted' &&
      modality === 'actual' &&
      `${subject.name} ${relation} ${object.name}` === claim,
  );

/** The claims of a table that its sentences name from end to end. */
const claimsOf = (table: string): (readonly [string, string])[] =>
  truthRows(table).flatMap(({ sentence, claim }) => (claim === '' ? [] : [[sentence, claim] as const]));

/** How many claims that are denied, supposed or reported come out as facts, and how many facts of like wording do. */
export const measureTraps = async (pipeline: Pipeline): Promise<Figure[]> => {
  const count = async (rows: readonly (readonly [string, string])[]): Promise<number> => {
    let asserted = 0;
    for (const [sentence, claim] of rows) {
      const { statements } = await pipeline.analyse(readText(sentence, { location: 'sentence' }));
      asserted += Number(isAsserted(claim, statements));
    }
    return asserted;
  };
  const trapped = await count(TRAPS.map(([, sentence, claim]) => [sentence, claim]));
  const stated = await count(FACTS);
  const untuned = claimsOf('traps-untuned');
  const leaked = await count(untuned);
  return [
    figure('traps.asserted', 'truth traps stated as facts', trapped, `of ${TRAPS.length}`, 'lower'),
    figure('traps.untuned', 'traps not tuned on, as facts', leaked, `of ${untuned.length}`, 'lower'),
    figure(
      'traps.facts',
      'facts of like wording stated',
      stated / FACTS.length,
      `${stated} of ${FACTS.length}`,
    ),
  ];
};
