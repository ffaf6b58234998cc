import type { Span, Statement } from '@entente/graph-schema';

export type Role = 'subject' | 'trigger' | 'object' | 'item';

/** A stretch of text and what it is in a statement. */
export interface Segment {
  readonly text: string;
  readonly role?: Role;
}

interface Marked {
  readonly span: Pick<Span, 'start' | 'end'>;
  readonly role: Role;
}

const marksOf = ({ subject, trigger, object, item }: Statement): readonly Marked[] => [
  { span: subject.mention, role: 'subject' },
  { span: object.mention, role: 'object' },
  { span: trigger, role: 'trigger' },
  ...(item ? [{ span: item, role: 'item' as const }] : []),
];

/**
 * Cuts the text from `start` to `end` where the statement's parts begin and end; of overlapping parts the one that
 * comes first in the text is marked. Joined, the segments are the text again.
 */
export const segmentsOf = (
  text: string,
  statement: Statement,
  start: number,
  end: number,
): readonly Segment[] => {
  const marks = marksOf(statement)
    .filter(({ span }) => span.start >= start && span.end <= end && span.start < span.end)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const segments: Segment[] = [];
  let at = start;
  for (const { span, role } of marks) {
    if (span.start < at) continue;
    if (span.start > at) segments.push({ text: text.slice(at - start, span.start - start) });
    segments.push({ text: text.slice(span.start - start, span.end - start), role });
    at = span.end;
  }
  if (at < end) segments.push({ text: text.slice(at - start) });
  return segments;
};
