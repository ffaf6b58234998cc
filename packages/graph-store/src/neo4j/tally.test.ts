import { LABEL_NAMES } from '@entente/graph-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniteEntity } from '../shared/index.ts';
import { entityOfTally, readTally, withView, writeTally, type Tally } from './tally.ts';

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const arbitraryView = fc
  .record({
    name: fc.constantFrom('Norland', 'The Norlands', 'Norland Republic', '__proto__', 'constructor'),
    label: fc.constantFrom(...LABEL_NAMES.slice(0, 3)),
    kind: optional(fc.constantFrom('party', 'company')),
    wikidata: optional(fc.constantFrom('Q1', 'Q2')),
    aliases: fc.uniqueArray(fc.constantFrom('Norland', 'NL', 'the north'), { maxLength: 3 }),
  })
  .map(({ kind, wikidata, ...view }) => ({
    id: 'Country:norland',
    ...view,
    ...(kind === undefined ? {} : { kind }),
    ...(wikidata === undefined ? {} : { wikidata }),
  }));

const tallyOf = (views: Parameters<typeof withView>[1][]): Tally =>
  views.reduce((tally, view) => withView(tally, view, 1), readTally(null));

describe('a tally of views', () => {
  it('amounts to the entity that the views unite to', () => {
    fc.assert(
      fc.property(fc.array(arbitraryView, { minLength: 1, maxLength: 8 }), (views) => {
        const stored = readTally(writeTally(tallyOf(views)));
        expect(stored.documents).toBe(views.length);
        expect(entityOfTally('Country:norland', stored)).toEqual(uniteEntity(views));
      }),
    );
  });

  it('forgets a view that is taken out', () => {
    fc.assert(
      fc.property(fc.array(arbitraryView, { maxLength: 5 }), fc.array(arbitraryView), (stay, go) => {
        const after = go.reduce((tally, view) => withView(tally, view, -1), tallyOf([...stay, ...go]));
        expect(after).toEqual(tallyOf(stay));
      }),
    );
  });

  it('is no entity when no document mentions it', () => {
    expect(entityOfTally('Country:norland', readTally(null))).toBeUndefined();
  });
});
