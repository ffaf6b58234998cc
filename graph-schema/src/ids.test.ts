import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId, entityId, foldName, relationEnds, relationId, statementId } from './ids.ts';
import { RELATIONS } from './relations.ts';

const id = fc.string({ minLength: 1, maxLength: 12 });
const relation = fc.constantFrom(...RELATIONS.map(({ name }) => name));

describe('foldName', () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['the United States', 'united states'],
    ['Türkiye', 'turkiye'],
    ['Turkey’s', 'turkey'],
    ['S-400', 's 400'],
    ['Владимир Путин', 'владимир путин'],
    ['  NATO. ', 'nato'],
    ['Diyarbakır', 'diyarbakir'],
  ])('folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N} -]{0,20}$/u), (name) => {
        const once = foldName(name.replace(/^(the|a|an) +/i, ''));
        fc.pre(!/^(the|a|an) /.test(once));
        expect(foldName(once)).toBe(once);
      }),
    );
  });
});

describe('ids', () => {
  it('keep look-alikes apart and spellings together', () => {
    expect(entityId('Weapon', 'S-300')).not.toBe(entityId('Weapon', 'S-400'));
    expect(entityId('Place', 'Georgia')).not.toBe(entityId('Country', 'Georgia'));
    expect(entityId('Person', 'Erdoğan')).toBe(entityId('Person', 'Erdogan'));
  });

  it('tell documents apart by text and date', () => {
    expect(documentId('a', '2020-01-01')).toBe(documentId('a', '2020-01-01'));
    expect(documentId('a', '2020-01-01')).not.toBe(documentId('a', '2020-01-02'));
    expect(documentId('ab')).not.toBe(documentId('a', 'b'));
  });

  it('store a symmetric relation once, whichever end comes first', () => {
    fc.assert(
      fc.property(relation, id, id, (type, a, b) => {
        const symmetric = RELATIONS.find(({ name }) => name === type)?.symmetric ?? false;
        expect(relationId(type, a, b) === relationId(type, b, a)).toBe(symmetric || a === b);
        expect([...relationEnds(type, a, b)].sort()).toEqual([a, b].sort());
      }),
    );
  });

  it('tell two claims at two places of one sentence apart', () => {
    const at = (start: number): string =>
      statementId('doc', 'BACKS', ['a', start, start + 1], [5, 6], ['b', 8, 9]);
    expect(at(0)).toBe(at(0));
    expect(at(0)).not.toBe(at(1));
  });
});
