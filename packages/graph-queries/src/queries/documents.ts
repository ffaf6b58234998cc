import { QueryError, foldName, type Statement } from '@entente/graph-schema';
import { z } from 'zod';
import { integer } from '../input.ts';
import { defineQuery } from '../query.ts';
import type { DocumentResult, DocumentsResult } from '../results.ts';

export const documentsQuery = defineQuery({
  id: 'documents',
  title: 'Documents',
  summary: 'The documents that are in, with how much of each was read.',
  method: 'GET',
  input: z.strictObject({
    text: z.string().trim().optional().describe('Only those whose title, source or location contains it'),
    limit: integer(1, 5000).default(500).describe('Most documents'),
    offset: integer(0, 10_000_000).default(0).describe('How many to skip'),
  }),
  output: 'DocumentsResult',
  run: async ({ store }, { text, limit, offset }): Promise<DocumentsResult> => {
    const wanted = foldName(text ?? '');
    const matching = (await store.documents()).filter((document) =>
      foldName(`${document.title} ${document.source ?? ''} ${document.location}`).includes(wanted),
    );
    return { documents: matching.slice(offset, offset + limit), total: matching.length };
  },
});

const byPlace = (a: Statement, b: Statement): number =>
  a.sentence.start - b.sentence.start || a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1);

const unknownDocument = (id: string): QueryError =>
  new QueryError(`no document has the id “${id}”`, {
    code: 'document-unknown',
    remedy: 'List the documents to see their ids.',
  });

export const documentQuery = defineQuery({
  id: 'document',
  title: 'Document',
  summary:
    'The stored text of a document, what became of each stretch of it, and the statements that cite it.',
  method: 'GET',
  input: z.strictObject({
    id: z.string().trim().min(1).describe('Id of the document'),
    limit: integer(1, 10_000).default(2000).describe('Most statements, the surest ones'),
  }),
  output: 'DocumentResult',
  run: async ({ store }, { id, limit }): Promise<DocumentResult> => {
    const [record, [summary], statements] = await Promise.all([
      store.document(id),
      store.documents([id]).then((list) => list.filter((document) => document.id === id)),
      store.statements({ document: id, limit }),
    ]);
    if (!record || !summary) throw unknownDocument(id);
    const spans = record.coverage.map(({ start, end, kind }) => ({ start, end, kind }));
    return {
      document: { ...summary, text: record.text, spans },
      statements: [...statements].sort(byPlace),
      omitted: Math.max(0, summary.statements - statements.length),
    };
  },
});
