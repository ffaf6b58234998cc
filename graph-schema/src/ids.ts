import { createHash } from 'node:crypto';
import type { Label } from './labels.ts';
import { relationEntry, type RelationType } from './relations.ts';

/** 80 bits of SHA-256 over the parts in base 16; the separator can't occur in a part. */
const digest = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 20);

/** A document is its content: the same text with the same date is the same document wherever it lies. */
export const documentId = (text: string, date = ''): string => `doc-${digest(text, date)}`;

/**
 * Folds a name to what two spellings of it share: case, accents, punctuation and a leading article go, letters of
 * every script stay.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*(?:the|a|an) /, '')
    .trim();

/** An entity is its label and its folded name, so that two documents that name it agree without meeting. */
export const entityId = (label: Label, name: string): string =>
  `${label}:${foldName(name).replace(/ /g, '-')}`;

/** The ends of a relation in storage order: a symmetric one is stored once, in the order of the two ids. */
export const relationEnds = (
  type: RelationType,
  subject: string,
  object: string,
): readonly [string, string] =>
  relationEntry(type).symmetric && object < subject ? [object, subject] : [subject, object];

/** An edge is its ends and its relation. */
export const relationId = (type: RelationType, subject: string, object: string): string => {
  const [from, to] = relationEnds(type, subject, object);
  return `rel-${digest(type, from, to)}`;
};

export const mentionId = (document: string, start: number, end: number): string =>
  `men-${digest(document, start, end)}`;

/** A statement is one claim at one place. */
export const statementId = (
  document: string,
  relation: RelationType,
  subject: readonly [string, number, number],
  trigger: readonly [number, number],
  object: readonly [string, number, number],
): string => `st-${digest(document, relation, ...subject, ...trigger, ...object)}`;
