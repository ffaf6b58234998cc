import { createLoader, createSerializer } from 'nuqs/server';
import { describe, expect, it } from 'vitest';
import {
  chooseEdge,
  chooseNode,
  escape,
  grow,
  openDocument,
  pathFrom,
  swapEnds,
  toggleHidden,
} from './moves.ts';
import { growths } from './queries.ts';
import { PARSERS, type Move, type UrlState } from './url.ts';

const load = createLoader(PARSERS);
const serialize = createSerializer(PARSERS);

const fromSearch = (search: string): UrlState => load(new URLSearchParams(search));

const after = (search: string, move: Move): UrlState => {
  const state = { ...fromSearch(search), ...move };
  return fromSearch(serialize(state));
};

describe('the address', () => {
  it.each([
    ['', {}],
    [
      'view=paths&from=Country:turkey&to=Policy:caatsa&hops=3&families=alignment,military',
      { view: 'paths', hops: 3 },
    ],
    ['view=cypher&cypher=MATCH (a) RETURN a&result=graph', { view: 'cypher', result: 'graph' }],
    [
      'node=Person:şükrü-çağlar&grown=Country:a,Country:b&hide=Place,structure&scheme=dark',
      { scheme: 'dark' },
    ],
  ])('restores what %j says', (search, expected) => {
    const state = fromSearch(search);
    expect(state).toMatchObject(expected);
    expect(fromSearch(serialize(state))).toEqual(state);
  });

  it('keeps a query with every kind of character', () => {
    const cypher =
      'MATCH (a)-[r:BACKS]->(b)\nWHERE a.name = "x & y" AND r.sign <> 0 // why?\nRETURN a + \'%\', b';
    expect(fromSearch(serialize({ cypher })).cypher).toBe(cypher);
  });

  it('falls back where a value is none of ours', () => {
    expect(fromSearch('view=secret&hops=many&scheme=pink')).toMatchObject({
      view: 'graph',
      hops: 4,
      scheme: 'auto',
    });
  });

  it('says nothing about what is as by default', () => {
    expect(serialize(fromSearch(''))).toBe('');
  });
});

describe('moves', () => {
  it('choosing one thing lets go of the other', () => {
    expect(after('edge=rel-1&doc=doc-1&q=tur', chooseNode('Country:turkey'))).toMatchObject({
      node: 'Country:turkey',
      edge: null,
      doc: null,
      q: '',
    });
    expect(after('node=Country:turkey', chooseEdge('rel-1'))).toMatchObject({ node: null, edge: 'rel-1' });
  });

  it('a document opens over what is chosen, and Escape goes back to it', () => {
    const open = after('edge=rel-1', openDocument('doc-1', 'st-1'));
    expect(open).toMatchObject({ edge: 'rel-1', doc: 'doc-1', cite: 'st-1' });
    const back = after(serialize(open), escape(open));
    expect(back).toMatchObject({ edge: 'rel-1', doc: null, cite: null });
    expect(after(serialize(back), escape(back)).edge).toBeNull();
  });

  it('Escape leaves a view for the graph, and then does nothing', () => {
    const paths = fromSearch('view=paths');
    expect(after('view=paths', escape(paths)).view).toBe('graph');
    expect(escape(fromSearch(''))).toEqual({});
  });

  it('hides and shows again', () => {
    const hidden = after('hide=Place', toggleHidden({ hide: ['Place'] }, 'Event'));
    expect(hidden.hide).toEqual(['Place', 'Event']);
    expect(toggleHidden(hidden, 'Place').hide).toEqual(['Event']);
  });

  it('grows from an entity, and further each time', () => {
    const once = grow({ grown: ['a'] }, 'b').grown ?? [];
    expect(growths(once)).toEqual([
      { entity: 'a', limit: 60, structure: true },
      { entity: 'b', limit: 60, structure: true },
    ]);
    expect(growths(grow({ grown: once }, 'a').grown ?? []).at(-1)).toMatchObject({ entity: 'a', limit: 120 });
    expect(growths(Array.from({ length: 40 }, () => 'a')).at(-1)?.limit).toBe(1000);
  });

  it('a path never starts where it ends', () => {
    expect(pathFrom({ to: 'a' }, 'a')).toMatchObject({ from: 'a', to: null });
    expect(pathFrom({ to: 'b' }, 'a')).toMatchObject({ from: 'a', to: 'b' });
    expect(swapEnds({ from: 'a', to: 'b' })).toMatchObject({ from: 'b', to: 'a' });
  });
});
