import type { Draft } from './lines.ts';
import { isPageNumber } from './page-lines.ts';

const ENDS_OPEN = /\b(?:a|an|the|of|in|on|at|to|for|and|or|with|by|from|as|that|which|its|their|his|her)$/i;
const NUMBER = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-Z][.)])\s+/;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = `\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS}),? \\d{4}|(?:${MONTHS}) \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2}`;
/** A day on a line of its own, with the place or the paper at most. */
const DATELINE = new RegExp(
  `^(?:[^.!?:;]{1,40}[,|·–—-] ?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${DAY})$`,
);
const BYLINE = /^By \p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*,?|and|de|von|van|al)){1,6}$/u;

const textOf = (draft: Draft): string => draft.lines.join(' ');

/** Whether a block could go on: it lacks the mark that ends a sentence. */
export const endsOpen = (text: string): boolean => !/[.!?…:;]["'”’»)\]]*\d{0,3}\s*$/u.test(text);

const looksLikeHeading = (draft: Draft, next: Draft | undefined): boolean => {
  const text = textOf(draft);
  const words = text.replace(NUMBER, '').split(/\s+/);
  if (draft.lines.length > 2 || text.length > 130 || words.length > 16) return false;
  if (/[.!;,…–—-]["'”’)]*$/u.test(text) || ENDS_OPEN.test(text)) return false;
  if (text.endsWith(':') && words.length > 6) return false;
  if (!/^["“‘(]?[\p{Lu}\p{N}]/u.test(text)) return false;
  return next === undefined || !/^\p{Ll}/u.test(next.lines[0] ?? '');
};

const CITATION =
  /https?:\/\/|www\.|\bibid\b|\bop\. cit\b|\bpp?\. ?\d|\baccessed\b|\bvol\. ?\d|\bdoi\b|\beds?\.|^\W*\d*\W*(?:see|cf\.)\s|\((?:[^()]*,\s*)?(?:19|20)\d\d\)[.,]?|[”"’],?\s.*\b(?:19|20)\d\d\b/i;
const FOOTNOTE_START = /^(?:\[\d{1,3}\]|\^?\d{1,3}[.)]?|[*†‡])\s+\S/;
const NOTES_HEADING =
  /^(?:\d+\.?\s+)?(?:end ?notes?|foot ?notes?|notes|references|bibliography|works cited|further reading)$/i;

const isFootnote = (draft: Draft): boolean => {
  const text = textOf(draft);
  return FOOTNOTE_START.test(text) && CITATION.test(text);
};

const isNumbered = (draft: Draft | undefined): boolean =>
  draft !== undefined && NUMBER.test(draft.lines[0] ?? '');

/** What isn't read, whatever stands around it. */
const tellUnread = (draft: Draft): Draft => {
  if (draft.kind !== 'paragraph' && draft.hinted) return draft;
  const text = textOf(draft);
  if (draft.kind === 'boilerplate') return draft;
  if (isPageNumber(text)) return { ...draft, kind: 'boilerplate', reason: 'page number' };
  if (BYLINE.test(text)) return { ...draft, kind: 'boilerplate', reason: 'by-line' };
  if (DATELINE.test(text)) return { ...draft, kind: 'boilerplate', reason: 'date line' };
  return isFootnote(draft) ? { ...draft, kind: 'footnote', reason: 'footnote' } : draft;
};

const tellHeading = (draft: Draft, previous: Draft | undefined, next: Draft | undefined): Draft => {
  if (draft.hinted || draft.kind !== 'paragraph') return draft;
  if (isNumbered(draft) && (isNumbered(next) || isNumbered(previous))) return { ...draft, kind: 'list-item' };
  return looksLikeHeading(draft, next) ? { ...draft, kind: 'heading' } : draft;
};

/** After a heading such as "Notes", what follows is notes, as long as the first of it looks like one. */
const notesFrom = (drafts: readonly Draft[]): number => {
  const heading = drafts.findLastIndex((draft) => NOTES_HEADING.test(textOf(draft)));
  const first = drafts[heading + 1];
  if (heading < 0 || !first) return drafts.length;
  const text = textOf(first);
  return CITATION.test(text) || FOOTNOTE_START.test(text) ? heading + 1 : drafts.length;
};

const isUnread = ({ kind }: Draft): boolean => kind === 'footnote' || kind === 'boilerplate';

/** For each draft the next one that is read. */
const nextRead = (drafts: readonly Draft[]): readonly (Draft | undefined)[] => {
  const following: (Draft | undefined)[] = [];
  let next: Draft | undefined;
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    const draft = drafts[index];
    if (draft && !isUnread(draft)) next = draft;
  }
  return following;
};

/** Tells headings, footnotes, page numbers and date lines from prose. */
export const tellKinds = (drafts: readonly Draft[]): readonly Draft[] => {
  const notes = notesFrom(drafts);
  const told = drafts.map((draft, index) =>
    index >= notes && draft.kind !== 'boilerplate'
      ? { ...draft, kind: 'footnote' as const, reason: 'notes' }
      : tellUnread(draft),
  );
  const next = nextRead(told);
  return told.map((draft, index) => tellHeading(draft, told[index - 1], next[index]));
};
