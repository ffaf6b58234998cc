import type { Delta, DocumentRecord } from '@entente/graph-schema';
import type { DocumentSummary } from '../port.ts';

const inked = (text: string): number => text.replace(/\s+/gu, '').length;

/** Characters read as prose, as a share of all but white space, 0…1; an empty document is read in full. */
export const readShare = (document: DocumentRecord): number => {
  const all = inked(document.text);
  if (all === 0) return 1;
  const read = document.coverage
    .filter((stretch) => stretch.kind === 'read')
    .reduce((sum, stretch) => sum + inked(document.text.slice(stretch.start, stretch.end)), 0);
  return Number((read / all).toFixed(6));
};

/** What lists show of a document. */
export const summarize = ({ document, statements }: Delta): DocumentSummary => ({
  id: document.id,
  title: document.title,
  ...(document.date === undefined ? {} : { date: document.date }),
  ...(document.source === undefined ? {} : { source: document.source }),
  location: document.location,
  format: document.format,
  words: document.words,
  statements: statements.length,
  coverage: readShare(document),
});
