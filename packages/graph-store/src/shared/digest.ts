import { createHash } from 'node:crypto';
import type { Delta } from '@entente/graph-schema';

/**
 * What a document says, whatever it is called and wherever it lies: SHA-256 over the delta without title, source,
 * location and format. Two deltas of one digest are the same document, and applying the second changes nothing.
 */
export const deltaDigest = (delta: Delta): string => {
  const { id, text, date, coverage } = delta.document;
  const content = [
    delta.version,
    delta.extractor,
    id,
    date ?? '',
    text,
    coverage,
    delta.sentences,
    delta.mentions,
    delta.entities,
    delta.statements,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
};
