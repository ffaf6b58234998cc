import { labelSchema } from '@entente/graph-schema';
import { z } from 'zod';

const year = z.int().min(-3000).max(2100);
const words = z.array(z.string().min(1)).readonly();

const rowFields = z.strictObject({
  /** The canonical English name. */
  name: z.string().min(1),
  /** Stable key; by default `Label:name`. Needed only where two entities share label and name. */
  key: z.string().min(1).optional(),
  label: labelSchema.optional(),
  kind: z.string().optional(),
  /** Other names, acronyms and spellings. For a person, a bare surname that is safe without context. */
  aliases: words.optional(),
  /** Adjective and people: "Turkish", "Turk", "Turks". */
  demonyms: words.optional(),
  /** Cities that stand for the state when they act and are places when things happen there. */
  capitals: words.optional(),
  /** Seats of power that always stand for it: "Kremlin". */
  seats: words.optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  /** Years of existence or of public life; they decide between namesakes. */
  from: year.optional(),
  to: year.optional(),
  /** The state that a person's administration stands for, or whose body of a common name it is: "Labour Party". */
  state: z.string().min(1).optional(),
  /** Needs the full name, a title or another support in the document. */
  ambiguous: z.boolean().optional(),
});

/** One known entity, as a row of data. */
export const lexiconRowSchema = rowFields.readonly();

/** A row of a pack: `replace` sets a known entity's row aside instead of adding to it. */
export const packRowSchema = rowFields.extend({ replace: z.boolean().optional() }).readonly();

/** A file of rows: the label holds for every row that does not name its own. */
export const lexiconFileSchema = z.object({ label: labelSchema, rows: z.array(z.unknown()) }).readonly();

export type LexiconRow = z.infer<typeof lexiconRowSchema>;

/** A pack: as a file of rows, but each row may name its own label. */
export const packFileSchema = z.strictObject({
  label: labelSchema.optional(),
  rows: z.array(z.unknown()),
});
