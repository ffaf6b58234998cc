import { EntenteError, type Delta, type Span } from '@entente/graph-schema';

/** A pass left a span that isn't verbatim: a fault of the program, never of the document. */
class SpanError extends EntenteError {}

type Named = readonly [name: string, span: Span | undefined];

/** Every span that a delta's statements and mentions state, each with where it belongs. */
const spansOf = (delta: Delta): readonly Named[] => [
  ...delta.mentions.map((mention): Named => [mention.id, mention]),
  ...delta.statements.flatMap((statement): readonly Named[] =>
    (
      [
        ['subject', statement.subject.mention],
        ['object', statement.object.mention],
        ['item', statement.item],
        ['from', statement.from],
        ['recipient', statement.recipient],
        ['trigger', statement.trigger],
        ['sentence', statement.sentence],
        ['cause', statement.cause],
        ['effect', statement.effect],
      ] as const
    ).map(([name, span]): Named => [`${statement.id}'s ${name}`, span]),
  ),
];

/** The spans that don't hold: `text.slice(start, end) !== span.text`. Empty for a sound delta. */
export const spanProblems = (delta: Delta): readonly string[] =>
  spansOf(delta).flatMap(([name, span]) =>
    span === undefined || delta.document.text.slice(span.start, span.end) === span.text
      ? []
      : [`${name} is not ${delta.document.id} ${span.start}–${span.end}`],
  );

/**
 * Holds a delta to the promise that every span is verbatim.
 *
 * @throws EntenteError `span-mismatch` that names the spans
 */
export const checkSpans = (delta: Delta): Delta => {
  const problems = spanProblems(delta);
  if (problems.length === 0) return delta;
  throw new SpanError(`${delta.document.location}: ${problems.slice(0, 5).join('; ')}`, {
    code: 'span-mismatch',
    remedy: 'Report this with the document: a pass of the extractor has lost its place in the text.',
  });
};
