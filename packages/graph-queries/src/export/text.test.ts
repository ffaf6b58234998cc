import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AWKWARD, awkwardSource, ENTITIES, MENDED, RELATIONS, RTL } from '../testing/awkward.ts';
import { exported } from '../testing/exported.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import { sampleDeltas } from '../testing/sample.ts';
import { quoteCypher } from './escape.ts';
import { EXPORT_FORMATS, exportFormat } from './index.ts';

/** A cell is quoted, or has no comma, quote or line break; `null` is an unquoted nothing. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/gy;

const parseCsv = (text: string): (string | null)[][] => {
  const rows: (string | null)[][] = [[]];
  let end = 0;
  for (const [whole, quoted, bare, after] of text.matchAll(CELL)) {
    end += whole.length;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (bare === '' ? null : (bare ?? null)));
    if (after === '\n') rows.push([]);
  }
  expect(end).toBe(text.length);
  return rows.slice(0, -1);
};

const records = (text: string): Record<string, string | null>[] => {
  const [header = [], ...rows] = parseCsv(text);
  for (const row of rows) expect(row).toHaveLength(header.length);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name ?? '', row[at] ?? null])));
};

describe('every format', () => {
  const formats = EXPORT_FORMATS.map(({ name }) => name);

  it.each(formats)('%s is the same twice, and whatever the order of ingestion', async (format) => {
    expect(await exported(format, awkwardSource())).toEqual(await exported(format, awkwardSource()));
    const forwards = await exported(format, new MemoryStore(sampleDeltas()));
    expect(await exported(format, new MemoryStore(sampleDeltas().toReversed()))).toEqual(forwards);
  });

  it.each(formats)('%s of an empty graph has a frame', async (format) => {
    const files = await exported(format, new MemoryStore());
    expect([...files.keys()]).toEqual(exportFormat(format).files ?? ['']);
    for (const text of files.values()) expect(text).toMatch(/\n$/);
  });

  it('is named when an unknown one is asked for', () => {
    expect(() => exportFormat('xlsx')).toThrow(
      expect.objectContaining({
        code: 'bad-option',
        remedy: expect.stringContaining('gexf, graphml, csv, jsonld, cypher') as string,
      }),
    );
  });
});

describe('CSV', () => {
  it('gives entities back as they were, under the headers of the importer', async () => {
    const files = await exported('csv', awkwardSource());
    const nodes = records(files.get('entities.csv') ?? '');
    expect(nodes.map((node) => node['name:string'])).toEqual([AWKWARD, RTL, MENDED]);
    expect(nodes.map((node) => node['id:ID'])).toEqual(ENTITIES.map(({ id }) => id));
    expect(nodes[0]).toMatchObject({
      'degree:long': '4',
      ':LABEL': 'Entity\u001FCountry',
      'kind:string': null,
    });
    expect(nodes[0]?.['aliases:string[]']?.split('\u001F')).toEqual(ENTITIES[0]?.aliases);
    expect(nodes[1]?.['aliases:string[]']).toBeNull();
  });

  it('refers to entities by their ids, and leaves out dates that are not known', async () => {
    const files = await exported('csv', awkwardSource());
    const edges = records(files.get('relationships.csv') ?? '');
    expect(edges.map((edge) => [edge[':START_ID'], edge[':TYPE'], edge[':END_ID']])).toEqual(
      RELATIONS.map(({ subject, type, object }) => [subject, type, object]),
    );
    expect(edges.find((edge) => edge[':TYPE'] === 'OPPOSES')).toMatchObject({
      'firstDate:string': null,
      'weight:double': '-4',
    });
  });
});

const node = z.looseObject({ '@id': z.string() });
const evidence = z.array(z.looseObject({ quote: z.string(), start: z.number(), end: z.number() }));
const graph = z.object({ '@context': z.looseObject({}), '@graph': z.array(node) });

describe('JSON-LD', () => {
  const read = async () => graph.parse(JSON.parse((await exported('jsonld', awkwardSource())).get('') ?? ''));

  it('links Wikidata and derives every edge from its quotes, denials apart', async () => {
    const { '@graph': nodes } = await read();
    const first = nodes.find((each) => each['@id'] === 'urn:entente:entity:Country%3Aa');
    expect(first).toMatchObject({ name: AWKWARD, sameAs: 'http://www.wikidata.org/entity/Q43' });
    const edges = nodes.filter((each) => each['@id'].startsWith('urn:entente:relation:'));
    expect(edges).toHaveLength(RELATIONS.length);
    for (const edge of edges) {
      const [quote] = evidence.parse(edge.wasDerivedFrom);
      expect(quote).toMatchObject({
        quote: AWKWARD,
        start: 7,
        end: 7 + AWKWARD.length,
        polarity: 'asserted',
        wasQuotedFrom: 'urn:entente:document:doc-1',
      });
    }
    const denied = edges.filter((edge) => edge.deniedBy !== undefined);
    expect(denied.map((edge) => edge['rdf:predicate'])).toEqual([{ '@id': 'urn:entente:vocabulary:BACKS' }]);
  });

  it('mentions no node that it does not describe', async () => {
    const { '@graph': nodes } = await read();
    const described = new Set(nodes.map((each) => each['@id']));
    const mentioned = JSON.stringify(nodes).match(/urn:entente:(?:entity|document):[^"]+/g) ?? [];
    expect(mentioned.length).toBeGreaterThan(10);
    for (const name of mentioned) expect(described).toContain(name);
  });

  it('cannot close a script element', async () => {
    expect((await exported('jsonld', awkwardSource())).get('')).not.toContain('<');
  });
});

describe('Cypher strings', () => {
  it.each([
    ["it's", String.raw`'it\'s'`],
    ['a\nb', String.raw`'a\nb'`],
    ['back\\slash', String.raw`'back\\slash'`],
    // Not an apostrophe that ends the string.
    [String.raw`\u0027`, String.raw`'\\' + 'u0027'`],
    ['\u0000', "'\uFFFD'"],
  ])('write %j as %s', (text, written) => {
    expect(quoteCypher(text)).toBe(written);
  });
});
