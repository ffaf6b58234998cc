import { foldName } from '@entente/graph-schema';
import type { Analysis } from '../../src/index.ts';
import { acceptedNames } from '../relation-data/align.ts';
import type { AnnotatedDocument, AnnotatedRow } from '../relation-data/annotated.ts';

/** Annotated statements whose ends have mentions, and how many of them have both ends among the pipeline's. */
export interface EndsFound {
  readonly rows: number;
  readonly found: number;
}

type NamedMention = Pick<Analysis['mentions'][number], 'sentence' | 'name'>;

const hasWords = ({ subjMention, objMention }: AnnotatedRow): boolean =>
  [subjMention, objMention].every((words) => words !== undefined && words !== null && words !== '');

/**
 * Rows of which both ends are found: in the row's sentence stands a mention whose resolved name the gold accepts. Only
 * such rows can be found by whatever scores pairs of mentions.
 */
export const endsFound = (document: AnnotatedDocument, mentions: readonly NamedMention[]): EndsFound => {
  const sentences = new Map(document.lines?.map(([number], index) => [number, index]));
  const namesBySentence = new Map<number, string[]>();
  for (const { sentence, name } of mentions)
    namesBySentence.set(sentence, [...(namesBySentence.get(sentence) ?? []), foldName(name)]);
  const rows = document.rows.filter((row) => hasWords(row) && sentences.has(row.sent));
  const found = rows.filter((row) => {
    const here = namesBySentence.get(sentences.get(row.sent) ?? -1) ?? [];
    return [row.subj, row.obj].every((end) => {
      const accepted = acceptedNames(end, document.aliases);
      return here.some((name) => accepted.has(name));
    });
  });
  return { rows: rows.length, found: found.length };
};
