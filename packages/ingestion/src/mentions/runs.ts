import type { SentenceTree } from './sentence-tree.ts';
import { CALENDAR, NAME_LINKS, NAME_PARTICLES } from './words.ts';
import { nameHead } from './name-heads.ts';

/** A stretch of capitalised words with the small words between them. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const CAPITALISED = /^[\p{Lu}][\p{L}\p{M}\d.’'‘-]*$/u;
const NAMING = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'X', 'VERB']);
const DASH = /^[-–]$/;

const namingWord = (tree: SentenceTree, index: number): boolean => {
  const token = tree.token(index);
  if (!token || !CAPITALISED.test(token.text) || CALENDAR.has(token.text.toLowerCase())) return false;
  if (token.upos === 'PROPN') return true;
  if (!NAMING.has(token.upos)) return false;
  if (token.upos === 'VERB' && !/(?:ed|ing)$/.test(token.text)) return false;
  return index > 0 || tree.token(1)?.upos === 'PROPN' || nameHead(tree.lower(1)) !== undefined;
};

/** Whether the small words from `index` lead on to more of the same name; the index of the next naming word then. */
const continued = (tree: SentenceTree, first: number, index: number): number | undefined => {
  const word = tree.token(index)?.text ?? '';
  const lower = word.toLowerCase();
  const next = namingWord(tree, index + 1) ? index + 1 : undefined;
  if (DASH.test(word)) return tree.token(index - 1)?.spaceAfter === true ? undefined : next;
  if (word === "'s" || word === '’s') return commonPlural(tree, index - 1) ? next : undefined;
  if (word === "'" || word === '’')
    return next !== undefined && commonPlural(tree, index - 1) ? next : undefined;
  if (NAME_PARTICLES.has(lower) && next !== undefined && tree.token(index - 1)?.upos === 'PROPN') return next;
  if (!NAME_LINKS.has(lower)) return undefined;
  if (lower === 'and') return andContinues(tree, first, index) ? next : undefined;
  if (lower === 'in' || lower === 'to' || lower === 'on') return undefined;
  if (nameHead(tree.lower(index - 1)) === undefined) return undefined;
  if (next !== undefined) return next;
  return tree.lower(index + 1) === 'the' && namingWord(tree, index + 2) ? index + 2 : undefined;
};

const PEOPLE =
  /^(?:people|worker|women|farmer|peasant|youth|soldier|king|queen|president|prime minister|lord|student|child|human)s?$/i;
const commonPlural = (tree: SentenceTree, index: number): boolean =>
  PEOPLE.test(tree.token(index)?.text ?? '');

/** "Ministry of Trade and Industry": after "of" and not before another body. */
const andContinues = (tree: SentenceTree, first: number, index: number): boolean => {
  let linked = false;
  for (let i = first; i < index; i += 1) linked ||= /^(?:of|for)$/.test(tree.lower(i));
  const next = tree.token(index + 1);
  const known =
    /^(?:Cooperation|Security|Development|Industry|Trade|Commerce|Reconciliation|Navigation|Reconstruction|Alliance|Mutual|Justice|Nationalities|Reparations|Agriculture|Tourism|Culture|Technology|Immigration|Monetary|Social|Cultural|Political|Defence|Defense|Energy|Finance|Health|Labor|Labour|Transport|Science)$/;
  return (
    (linked || nameHead(tree.lower(index + 2)) !== undefined) && next !== undefined && known.test(next.text)
  );
};

/** The stretches of a sentence that look like names. */
export const nameRuns = (tree: SentenceTree): Run[] => {
  const runs: Run[] = [];
  for (let at = 0; at < tree.tokens.length; at += 1) {
    if (!namingWord(tree, at)) continue;
    const first = at;
    for (;;) {
      if (namingWord(tree, at + 1)) at += 1;
      else {
        const next = continued(tree, first, at + 1);
        if (next === undefined) break;
        at = next;
      }
    }
    runs.push({ first, last: at });
  }
  return runs;
};
