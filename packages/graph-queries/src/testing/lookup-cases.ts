import { LABEL_NAMES, RELATION_NAMES, relationId } from '@entente/graph-schema';
import { expect, test } from 'vitest';
import { expectRefusal, id, type Cases } from './cases.ts';

const caatsa = id('Policy', 'CAATSA');
const lira = id('Event', 'Lira crisis');

export const statusCases: Cases = (ask) => {
  test('tells the engine, what is in, and the extractor', async () => {
    const status = await ask('status', {});
    expect(status.counts).toMatchObject({ documents: 3, statements: 23 });
    expect(status.extractor).toBe('sample 1');
  });

  test('lists the whole ontology', async () => {
    const { labels, relations } = await ask('ontology', {});
    expect(labels.map(({ name }) => name)).toEqual(LABEL_NAMES);
    expect(relations.map(({ name }) => name)).toEqual(RELATION_NAMES);
    expect(relations[0]).toMatchObject({ family: 'alignment', sign: 1, reading: '{subject} backs {object}' });
  });
};

export const nameCases: Cases = (ask) => {
  test.each([
    ['an id', id('Country', 'Turkey'), id('Country', 'Turkey')],
    ['a name', 'Turkey', id('Country', 'Turkey')],
    ['a name in other letters', 'turkey', id('Country', 'Turkey')],
    ['an alias', 'Ankara', id('Country', 'Turkey')],
    ['an alias with accents left out', 'turkiye', id('Country', 'Turkey')],
    ['a part that only one name has', 'Accord', id('Organization', 'Government of National Accord')],
  ])('takes %s', async (_, given, expected) => {
    expect((await ask('entity', { entity: given })).entity.id).toBe(expected);
  });

  test.each([
    ['a name of two entities', 'Georgia', 'entity-ambiguous', id('Place', 'Georgia')],
    ['a part of two names', 'Abashidze', 'entity-ambiguous', 'Levan Abashidze'],
    ['a piece of a word', 'Turk', 'entity-unknown', 'Turkey'],
    ['what nobody is called', 'Atlantis', 'entity-unknown', 'Search'],
    ['an id that is not there', 'Country:atlantis', 'entity-unknown', 'Search'],
  ])('refuses %s, with what is near', async (_, given, code, near) => {
    await expectRefusal(ask('entity', { entity: given }), code, near);
  });

  test('search ranks the exact name first and keeps to the labels', async () => {
    const { hits } = await ask('search', { text: 'Turkey' });
    expect(hits[0]?.entity.id).toBe(id('Country', 'Turkey'));
    const places = await ask('search', { text: 'georgia', labels: ['Place'] });
    expect(places.hits.map(({ entity }) => entity.id)).toEqual([id('Place', 'Georgia')]);
  });

  test('search says when there is more', async () => {
    expect(await ask('search', { text: 'Abashidze', limit: 1 })).toMatchObject({ truncated: true });
    expect(await ask('search', { text: 'Abashidze', limit: 2 })).not.toHaveProperty('truncated');
  });
};

export const sliceCases: Cases = (ask) => {
  test('an entity comes with edges and quotes that name it', async () => {
    const { entity, slice, quotes } = await ask('entity', { entity: 'CAATSA', quotes: 3 });
    expect(entity.name).toBe('CAATSA');
    expect(slice.relations.every((r) => [r.subject, r.object].includes(caatsa))).toBe(true);
    expect(quotes).toHaveLength(3);
    for (const { statement, document } of quotes) {
      expect([statement.subject.entity, statement.object.entity]).toContain(caatsa);
      expect(document.id).toBe(statement.document);
    }
  });

  test('a neighbourhood is narrowed by its filter and says what it left out', async () => {
    const hostile = await ask('neighbourhood', { entity: 'Turkey', signs: [-1] });
    expect(hostile.relations.map(({ type }) => type)).toEqual(['SANCTIONS']);
    const one = await ask('neighbourhood', { entity: 'Turkey', limit: 1 });
    expect(one.relations).toHaveLength(1);
    expect(one.omitted).toEqual({ entities: 3, relations: 4 });
  });

  test('an overview holds the weightiest and the edges among them only', async () => {
    const { entities, relations, omitted } = await ask('overview', { limit: 4 });
    const ids = entities.map((entity) => entity.id);
    expect(ids).toContain(id('Country', 'Turkey'));
    expect(relations.every((r) => ids.includes(r.subject) && ids.includes(r.object))).toBe(true);
    expect(omitted.entities).toBeGreaterThan(0);
  });
};

export const evidenceCases: Cases = (ask) => {
  test('tells for and against of a relation, surest first', async () => {
    const relation = relationId('CAUSED', caatsa, lira);
    const { supporting, denying, entities, omitted } = await ask('evidence', { relation });
    expect(entities.map((entity) => entity.id)).toEqual([caatsa, lira]);
    expect(supporting.map(({ statement }) => statement.confidence)).toEqual([0.5]);
    expect(denying.map(({ statement }) => statement.confidence)).toEqual([0.8, 0.7]);
    expect(omitted).toBe(0);
  });

  test('finds what is only denied, which draws no edge', async () => {
    const given = { from: 'Turkey', to: 'NATO' };
    const { relation, supporting, denying } = await ask('evidence', given);
    expect(relation).toBeUndefined();
    expect(supporting).toEqual([]);
    expect(denying.map(({ statement }) => statement.relation)).toEqual(['THREATENS']);
  });

  test('between two ends takes both directions and keeps to the relations', async () => {
    const all = await ask('evidence', { from: 'Lira crisis', to: 'CAATSA' });
    expect(all.supporting.map(({ statement }) => statement.relation)).toEqual(['CAUSED', 'PREVENTED']);
    const some = await ask('evidence', { from: 'Lira crisis', to: 'CAATSA', relations: ['PREVENTED'] });
    expect(some.supporting).toHaveLength(1);
    expect(some.denying).toEqual([]);
  });

  test('counts what the limit left out', async () => {
    const one = await ask('evidence', { from: 'CAATSA', to: 'Lira crisis', limit: 1 });
    expect(one.omitted).toBe(2);
  });

  test.each([
    ['an unknown relation', { relation: 'rel-0' }, 'relation-unknown'],
    ['one end', { from: 'Turkey' }, 'input-invalid'],
    ['a relation and an end', { relation: 'rel-0', from: 'Turkey' }, 'input-invalid'],
    ['twice the same end', { from: 'Turkey', to: 'Ankara' }, 'same-entity'],
  ])('refuses %s', async (_, given, code) => {
    await expectRefusal(ask('evidence', given), code);
  });
};

export const documentCases: Cases = (ask) => {
  test('lists documents by a word, in pages', async () => {
    const all = await ask('documents', {});
    expect(all).toMatchObject({ total: 3 });
    const found = await ask('documents', { text: 'harbour review' });
    expect(found.documents.map(({ title }) => title)).toEqual(['What the markets say']);
    const page = await ask('documents', { offset: 2, limit: 5 });
    expect(page.documents).toEqual(all.documents.slice(2));
  });

  test('a document has its text, and statements that stand in it in order', async () => {
    const { documents } = await ask('documents', { text: 'missiles' });
    const { document, statements } = await ask('document', { id: documents[0]?.id ?? '' });
    expect(statements).toHaveLength(5);
    for (const { sentence } of statements)
      expect(document.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    const starts = statements.map(({ sentence }) => sentence.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(document.spans.at(-1)?.end).toBe(document.text.length);
  });

  test('counts the statements that it leaves out', async () => {
    const { documents } = await ask('documents', { text: 'missiles' });
    const given = { id: documents[0]?.id ?? '', limit: 2 };
    expect(await ask('document', given)).toMatchObject({ omitted: 3 });
  });

  test('refuses an unknown document', async () => {
    await expectRefusal(ask('document', { id: 'doc-0' }), 'document-unknown', 'List');
  });
};

export const cypherCases: Cases = (ask) => {
  test('gives rows and the part of the graph that they speak of', async () => {
    const text = 'MATCH (a)-[r:BACKS]->(b) RETURN a, r, b';
    const { rows, slice } = await ask('cypher', { text });
    expect(rows).toHaveLength(1);
    expect(slice.entities.map(({ name }) => name).sort()).toEqual([
      'Government of National Accord',
      'Turkey',
    ]);
    expect(slice.relations.map(({ type }) => type)).toEqual(['BACKS']);
    expect(slice.omitted).toEqual({ entities: 0, relations: 0 });
  });

  test('draws nothing of plain values, and says when rows were cut', async () => {
    const text = 'MATCH (a)-[r:CAUSED]->(b) RETURN a.name, b.name';
    const result = await ask('cypher', { text, maxRows: 2 });
    expect(result.rows).toHaveLength(2);
    expect(result.truncated).toBe(true);
    expect(result.slice.entities).toEqual([]);
  });

  test.each([
    ['a write', "CREATE (a:Country {name: 'X'})", 'query-refused'],
    ['what is not Cypher', 'MATCH (a', 'cypher-syntax'],
  ])('refuses %s', async (_, text, code) => {
    await expectRefusal(ask('cypher', { text }), code);
  });
};
