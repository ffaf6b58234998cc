import { labelSchema, type Label } from '@entente/graph-schema';
import { z } from 'zod';
import rows from './data/name-heads.json' with { type: 'json' };

/** The noun that tells what a name names: "… Party", "Treaty of …". */
export interface NameHead {
  readonly noun: string;
  readonly label: Label;
  readonly kind?: string | undefined;
}

const rowSchema = z.strictObject({ noun: z.string(), label: labelSchema, kind: z.string().optional() });

const HEADS: ReadonlyMap<string, NameHead> = new Map(
  z
    .array(rowSchema)
    .parse(rows)
    .map((row) => [row.noun, row]),
);

export const nameHead = (word: string): NameHead | undefined => HEADS.get(word.toLowerCase());
