const FIELDS = ['digest', 'title', 'source', 'location', 'format'] as const;

/** All of a document that can differ, in one text; `digest` stands for its content. */
export const lookOf = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(FIELDS.map((field) => properties[field] ?? null));
