import { atomsOf } from './atoms.ts';
import type { LexiconEntry } from './lexicon.ts';

/** Words that stand for nothing by themselves; as a name they would match in every sentence. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those and or but nor so yet if as at by for from in into of off on onto out over per to up ' +
    'upon via with within without is are was were be been am has have had do does did will would can could may might must ' +
    'shall should not no he she it we you they i me us him her them his its our your their who whom which what when where ' +
    'why how all any both each few more most other some such only own same than too very just now then there here one two'
  ).split(' '),
);

const LISTS = ['aliases', 'demonyms', 'capitals', 'seats'] as const;

const wordProblem = (words: string): string | undefined => {
  const atoms = atomsOf(words);
  const [only] = atoms;
  if (!only) return `"${words}" has neither letters nor digits`;
  if (atoms.length === 1 && only.case === 'any' && (only.key.length < 3 || FUNCTION_WORDS.has(only.key)))
    return `"${words}" would match in nearly every sentence; give a longer or capitalised form`;
  return undefined;
};

const listProblems = (entry: LexiconEntry): string[] =>
  LISTS.flatMap((field) =>
    (entry[field] ?? []).flatMap((words) => {
      const problem = wordProblem(words);
      return problem === undefined ? [] : [`"${field}": ${problem}`];
    }),
  );

/** What is wrong with a row beyond its form: names that match everything, years that end before they begin. */
export const rowProblems = (entry: LexiconEntry): string[] => {
  const name = wordProblem(entry.name);
  const { from, to } = entry;
  return [
    ...(name === undefined ? [] : [`"name": ${name}`]),
    ...listProblems(entry),
    ...(from !== undefined && to !== undefined && from > to ? [`"to": ${to} is before "from": ${from}`] : []),
    ...(entry.state !== undefined && entry.label !== 'Person'
      ? ['"state": only a Person stands for a state']
      : []),
  ];
};
