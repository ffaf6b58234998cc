import type { Label } from '@entente/graph-schema';
import { covers, wordsOf, type Draft } from './draft.ts';
import { partOfTitle, titleStart } from './known.ts';
import { nameHead, type NameHead } from './name-heads.ts';
import type { Run } from './runs.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { FIRST_NAMES, PERSON_NOUNS, PLACE_NOUNS, SAYING_VERBS, TITLES } from './words.ts';

interface Guess {
  readonly label: Label;
  readonly kind?: string | undefined;
  readonly confidence: number;
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'around',
  'into',
  'outside',
  'toward',
  'towards',
]);
const INITIAL = /^\p{Lu}\.$/u;
/** "the Army", "the Convention": what it is shows, which one doesn't. */
const LONE_HEAD_CONFIDENCE = 0.4;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&/-]{2,7}$/u;
const PLACE_SUFFIX = /(?:stan|grad|abad|burgh?|ville|shire|polis|pur|istan|land|mouth|shima)$/;

/** The token that says what the name names: the last noun of its first part ("Treaty" in "Treaty of Kars"). */
const headAt = (
  tree: SentenceTree,
  run: Run,
): { readonly at: number; readonly head: NameHead } | undefined => {
  let end = run.last;
  for (let i = run.first; i <= run.last; i += 1)
    if (/^(?:of|for|on|to|in)$/.test(tree.lower(i))) {
      end = i - 1;
      break;
    }
  for (const at of new Set([end, run.last, run.first])) {
    const head = nameHead(tree.token(at)?.text ?? '');
    const alone = run.first === run.last;
    if (head && !alone) return { at, head };
  }
  return undefined;
};

const personClues = (tree: SentenceTree, first: number, last: number): number => {
  const start = tree.token(first);
  const head = tree.headOf(first, last);
  const parent = tree.token(head);
  if (first > 0 && TITLES.has(tree.lower(first - 1)) && tree.token(first - 1)?.upos !== 'PUNCT') return 0.9;
  if (FIRST_NAMES.has(start?.text ?? '') && last > first) return 0.9;
  if (tree.tokens.slice(first, last).some((token) => INITIAL.test(token.text))) return 0.85;
  const apposed = tree.childWith(head, 'appos');
  const isApposition = parent?.deprel === 'appos' && PERSON_NOUNS.has(tree.lemma(parent.head));
  if (isApposition || (apposed !== undefined && PERSON_NOUNS.has(tree.lemma(apposed)))) return 0.85;
  const says = parent?.deprel === 'nsubj' && SAYING_VERBS.has(tree.lemma(parent.head));
  if (says) return last > first ? 0.75 : 0.55;
  return 0;
};

const placeClues = (tree: SentenceTree, first: number, last: number): number => {
  const head = tree.headOf(first, last);
  const token = tree.token(head);
  const governor = tree.lemma(token?.head ?? -1);
  if (token?.deprel === 'compound' && PLACE_NOUNS.has(governor)) return 0.85;
  if (PLACE_NOUNS.has(tree.lower(first - 2)) && tree.lower(first - 1) === 'of') return 0.85;
  if (PLACE_SUFFIX.test(token?.text ?? '') && first === last) return 0.65;
  const locative =
    PLACE_PREPOSITIONS.has(tree.preposition(head)) && /^(?:obl|nmod)/.test(token?.deprel ?? '');
  const article = tree.childWith(head, 'det') !== undefined;
  return locative && !article ? 0.6 : 0;
};

const guess = (tree: SentenceTree, first: number, last: number): Guess => {
  const text = tree.token(first)?.text ?? '';
  const person = personClues(tree, first, last);
  if (person >= 0.75) return { label: 'Person', confidence: person };
  if (first === last && ACRONYM.test(text)) return { label: 'Organization', kind: 'other', confidence: 0.6 };
  const alone = first === last ? nameHead(text) : undefined;
  if (alone) return { label: alone.label, kind: alone.kind, confidence: LONE_HEAD_CONFIDENCE };
  const place = placeClues(tree, first, last);
  if (place > person) return { label: 'Place', confidence: place };
  if (person > 0) return { label: 'Person', confidence: person };
  const flat = tree.tokens.slice(first + 1, last + 1).some((token) => token.deprel === 'flat');
  if (flat) return { label: 'Person', confidence: 0.6 };
  return { label: 'Organization', kind: 'other', confidence: last > first ? 0.5 : 0.4 };
};

const draft = (tree: SentenceTree, first: number, last: number, guessed: Guess): Draft => {
  const titled = guessed.label === 'Person' ? titleStart(tree, first) : first;
  return {
    sentence: tree.sentence.index,
    first: titled,
    last,
    label: guessed.label,
    ...(guessed.kind === undefined ? {} : { kind: guessed.kind }),
    name: wordsOf(tree, first, last),
    form: titled < first ? 'title' : 'name',
    confidence: guessed.confidence,
  };
};

/** The stretches of a run that no known name covers, titles left out. */
const uncovered = (tree: SentenceTree, run: Run, known: readonly Draft[]): Run[] => {
  const rest: Run[] = [];
  let first = -1;
  for (let i = run.first; i <= run.last + 1; i += 1) {
    const token = tree.token(i);
    const free =
      i <= run.last &&
      !known.some((d) => covers(d, i)) &&
      token?.upos !== 'PUNCT' &&
      !partOfTitle(tree, i) &&
      /^\p{Lu}|^(?:bin|ibn|al|el|de|la|van|von|der|den|du|da|dos|di|ben|ould)$/u.test(token?.text ?? '');
    if (free && first < 0) first = i;
    if (!free && first >= 0) {
      rest.push({ first, last: i - 1 });
      first = -1;
    }
  }
  return rest.filter((r) => tree.token(r.first)?.upos === 'PROPN' || tree.token(r.last)?.upos === 'PROPN');
};

const reachesBeyond = (run: Run, known: readonly Draft[]): boolean =>
  !known.some((d) => d.first <= run.first && d.last >= run.last);

/**
 * Names that the lexicon does not know, typed by their head noun, by what stands around them, or by their form.
 * `known` are the drafts of known names in the same sentence; a longer name may hold one of them.
 */
export const unknownNames = (tree: SentenceTree, runs: readonly Run[], known: readonly Draft[]): Draft[] =>
  runs.flatMap((run) => {
    const inRun = known.filter((d) => d.last >= run.first && d.first <= run.last);
    const typed = headAt(tree, run);
    const people = inRun.some((d) => d.label === 'Person' && d.form !== 'surname');
    if (typed && !people && reachesBeyond(run, inRun) && !isWholeName(typed.at, inRun)) {
      const { label, kind } = typed.head;
      return [draft(tree, run.first, run.last, { label, kind, confidence: 0.8 })];
    }
    return uncovered(tree, run, inRun).map(
      (rest) =>
        beforePlace(tree, rest, inRun) ??
        draft(tree, rest.first, rest.last, guess(tree, rest.first, rest.last)),
    );
  });

const DIRECTION =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|New)$/;

/** "South" before a known place is a place of its own: "South Kasai". */
const beforePlace = (tree: SentenceTree, rest: Run, known: readonly Draft[]): Draft | undefined => {
  const place = known.find(
    (d) => d.first === rest.last + 1 && (d.label === 'Place' || d.label === 'Country'),
  );
  if (!place || rest.first !== rest.last || !DIRECTION.test(tree.token(rest.first)?.text ?? ''))
    return undefined;
  return draft(tree, rest.first, place.last, { label: 'Place', kind: 'region', confidence: 0.8 });
};

/** The head noun already belongs to a known name, and the rest of the run is something else. */
const isWholeName = (at: number, known: readonly Draft[]): boolean =>
  known.some((d) => covers(d, at) && (d.form === 'name' || d.form === 'acronym') && d.label !== 'Country');
