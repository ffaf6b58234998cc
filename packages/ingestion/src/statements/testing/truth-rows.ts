import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A sentence with a marked trigger, and how the claim at the trigger may be read. */
export interface TruthRow {
  /** What kind of trap it is; "fact" for none. */
  readonly kind: string;
  readonly sentence: string;
  /** Where the trigger stands in the sentence. */
  readonly trigger: number;
  /** "Turkey BACKS Kosovo", where the sentence names both ends; else empty. */
  readonly claim: string;
  readonly readings: readonly string[];
}

const Reading = z.enum(['negated', 'reported', 'planned', 'possible', 'actual']);

const parseRow = (line: string, fact: boolean): TruthRow => {
  const [kind = '', marked = '', claim = '', ...readings] = fact
    ? ['fact', ...line.split('|')]
    : line.split('|');
  const trigger = marked.indexOf('<');
  if (trigger < 0) throw new RangeError(`no trigger is marked in "${line}"`);
  return {
    kind,
    sentence: marked.replace(/[<>]/g, ''),
    trigger,
    claim,
    readings: z.array(Reading).parse(readings),
  };
};

/** The rows of a table beside this module: "kind|sentence|claim|reading|…", facts without kind and readings. */
export const truthRows = (name: string): TruthRow[] =>
  readFileSync(new URL(`./truth/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseRow(line, name.startsWith('facts')));
