import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { AWKWARD, awkwardSource, ENTITIES, MENDED, RELATIONS, RTL } from '../testing/awkward.ts';
import { exported } from '../testing/exported.ts';

const fail = (message: string): never => {
  throw new Error(message);
};

/** Parses strictly: whatever the parser would mend is an error. */
const parse = async (format: string): Promise<Document> => {
  const text = (await exported(format, awkwardSource())).get('') ?? '';
  const errorHandler = { warning: fail, error: fail, fatalError: fail };
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
};

const all = (from: Document | Element, name: string): Element[] => [
  ...Array.from(from.getElementsByTagName(name)),
];
const attributes = (element: Element, ...names: string[]): (string | null)[] =>
  names.map((name) => (element.hasAttribute(name) ? element.getAttribute(name) : null));
const edgeOf = (document: Document, type: string): Element | undefined =>
  all(document, 'edge').find(
    (edge) => edge.getAttribute('id') === RELATIONS.find((r) => r.type === type)?.id,
  );

describe('GEXF', () => {
  it('gives names and ids back as they were', async () => {
    const nodes = all(await parse('gexf'), 'node');
    expect(nodes.map((node) => node.getAttribute('label'))).toEqual([AWKWARD, RTL, MENDED]);
    expect(nodes.map((node) => node.getAttribute('id'))).toEqual(ENTITIES.map(({ id }) => id));
  });

  it.each([
    ['BACKS', '2020-01-01', '2020-03-31'],
    ['OPPOSES', null, null],
    ['BROKERED', '2019-01-01', null],
    // An end before the start is no interval.
    ['ALLIED_WITH', '2020-01-01', null],
  ])('dates %s from %s to %s', async (type, start, end) => {
    const document = await parse('gexf');
    expect(all(document, 'graph').map((graph) => attributes(graph, 'mode', 'timeformat'))).toEqual([
      ['dynamic', 'date'],
    ]);
    const edge = edgeOf(document, type);
    expect(edge && attributes(edge, 'start', 'end', 'kind', 'weight')).toEqual([start, end, type, '2']);
  });

  it('colours by label, sizes by degree and declares every attribute', async () => {
    const document = await parse('gexf');
    const [country, , organization] = all(document, 'viz:color').map((c) => attributes(c, 'r', 'g', 'b'));
    expect(country).toEqual(['47', '93', '155']);
    expect(organization).not.toEqual(country);
    expect(all(document, 'viz:size').map((size) => size.getAttribute('value'))).toEqual([
      '7.00',
      '5.00',
      '5.00',
    ]);
    const declared = new Set(all(document, 'attribute').map((each) => each.getAttribute('id')));
    for (const value of all(document, 'attvalue')) expect(declared).toContain(value.getAttribute('for'));
  });
});

describe('GraphML', () => {
  it('types its keys and gives values back as they were', async () => {
    const document = await parse('graphml');
    const types = new Map(
      all(document, 'key').map((key) => [key.getAttribute('id'), key.getAttribute('attr.type')]),
    );
    expect(types.get('edge-confidence')).toBe('double');
    expect(types.get('edge-support')).toBe('int');
    expect(types.get('edge-symmetric')).toBe('boolean');
    for (const data of all(document, 'data')) expect(types.has(data.getAttribute('key'))).toBe(true);
    const read = (element: Element | undefined, key: string) =>
      element && all(element, 'data').find((data) => data.getAttribute('key') === key)?.textContent;
    const [first, second, third] = all(document, 'node');
    expect([first, second, third].map((node) => read(node, 'node-name'))).toEqual([AWKWARD, RTL, MENDED]);
    expect(JSON.parse(read(first, 'node-aliases') ?? '')).toEqual(ENTITIES[0]?.aliases);
    expect(read(second, 'node-wikidata')).toBeUndefined();
    const backs = edgeOf(document, 'BACKS');
    expect([read(backs, 'edge-type'), read(backs, 'edge-firstDate')]).toEqual(['BACKS', '2020-01-01']);
    expect(read(edgeOf(document, 'OPPOSES'), 'edge-firstDate')).toBeUndefined();
  });
});
