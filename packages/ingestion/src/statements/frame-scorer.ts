import { relationEntry, type Interval } from '@entente/graph-schema';
import type { Analysis, Sentence, TokenSpan } from '../analysis.ts';
import { nominalSlot, nounAgentGroups, patientOf, verbSlot, type Filler } from './arguments.ts';
import { phraseSpan, toProposal } from './candidates.ts';
import { clauseEnds } from './clauses.ts';
import type { End, Reach } from './ends.ts';
import type { Category, Frame, Slot } from './frame.ts';
import type { Tree } from './tree.ts';
import { viewOf, type Proposal, type Scorer, type SentenceView } from './scorer.ts';
import { timeOf } from './time.ts';
import { combineTruth, truthOf } from './truth.ts';

/** Rows by category and lemma. */
export type FrameIndex = ReadonlyMap<string, readonly Frame[]>;

/** Rows by what they are looked up by. */
export const indexFrames = (frames: readonly Frame[]): FrameIndex => {
  const index = new Map<string, Frame[]>();
  for (const frame of frames)
    for (const lemma of frame.lemmas) {
      const key = `${frame.category}:${lemma}`;
      const list = index.get(key);
      if (list) list.push(frame);
      else index.set(key, [frame]);
    }
  return index;
};

const ENDINGS = /(?:ed|es|ing|s|d)$/;

/** Rows of a lemma; where the lemma is unknown, those of the word without its ending, undoubled if need be. */
export const rowsOf = (
  index: FrameIndex,
  category: Category,
  lemma: string,
  word: string,
): readonly Frame[] => {
  const rows = index.get(`${category}:${lemma}`);
  if (rows || category === 'adjective') return rows ?? [];
  const stem = word.replace(ENDINGS, '');
  if (stem === word) return [];
  const stems = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  return stems.map((s) => index.get(`${category}:${s}`)).find((found) => found !== undefined) ?? [];
};

/** A gerund or adjective used as a noun, whatever its tag: "Armenia's fighting with…". */
const standsAsNoun = (tree: Tree, token: number): boolean =>
  ['nsubj', 'obj', 'obl', 'nmod'].includes(tree.relation(token)) &&
  tree.dependents(token, 'nmod:poss', 'det').length > 0 &&
  tree.dependents(token, 'obj', 'nsubj').length === 0;

/** Which rows a word can have. */
export const categoryOf = (view: SentenceView, token: number): Category | undefined => {
  const { upos, xpos } = view.tree.token(token);
  if ((xpos === 'VBG' || upos === 'ADJ' || xpos === 'VBN') && standsAsNoun(view.tree, token)) return 'noun';
  if (view.tree.isVerb(token)) return 'verb';
  if (upos === 'NOUN' || upos === 'PROPN') return 'noun';
  return upos === 'ADJ' ? 'adjective' : undefined;
};

/** The particle of a verb, also where the parser takes it for an adverb or the preposition of a bare object. */
const particleOf = (tree: Tree, verb: number, particle: string | undefined): number | undefined => {
  if (particle === undefined) return undefined;
  const own = tree.dependents(verb, 'compound:prt', 'advmod').find((c) => tree.word(c) === particle);
  return own ?? (tree.word(verb + 1) === particle ? verb + 1 : undefined);
};

/** Last token of the trigger, or undefined where the particle or the theme that the row asks for is missing. */
export const triggerEnd = (view: SentenceView, frame: Frame, token: number): number | undefined => {
  const { tree } = view;
  let last = token;
  if (frame.marker !== undefined && tree.marker(token) !== frame.marker) return undefined;
  const particle = particleOf(tree, token, frame.particle);
  if (frame.particle !== undefined) {
    if (particle === undefined) return undefined;
    last = particle;
  } else if (frame.category === 'verb' && tree.dependents(token, 'compound:prt').length > 0) return undefined;
  if (frame.theme) {
    const theme = patientOf(tree, token).find((p) => frame.theme?.includes(tree.lemma(p.token)));
    if (!theme) return undefined;
    if (theme.token > last && theme.token - last < 6) last = theme.token;
  }
  return last;
};

const OPEN_STANCES: ReadonlySet<string> = new Set([
  'BACKS',
  'OPPOSES',
  'ACCUSES',
  'ATTACKS',
  'THREATENS',
  'SANCTIONS',
  'RECOGNIZES',
]);

const reachOf = (frame: Frame, side: 'subject' | 'object'): Reach => {
  if (relationEntry(frame.relation).family === 'causation') return 'about';
  return side === 'object' && OPEN_STANCES.has(frame.relation) ? 'reached' : 'acts';
};

interface Found {
  readonly end: End;
  readonly filler: Filler;
}

/** What fills a slot of the row's verb, noun or adjective. */
export const fillersOf = (view: SentenceView, frame: Frame, token: number, slot: Slot): readonly Filler[] =>
  frame.category === 'verb' ? verbSlot(view.tree, token, slot) : nominalSlot(view.tree, token, slot);

/** The mention that the trigger itself heads. */
const selfOf = (view: SentenceView, token: number): readonly Found[] => {
  const mention = view.mentions.headedBy(token);
  const filler = { token, factor: 1 };
  return mention ? [{ end: { mention, factor: 1 }, filler }] : [];
};

/** The fillers of a slot in groups, of which the first that yields an end is taken. */
const groupsOf = (
  view: SentenceView,
  frame: Frame,
  token: number,
  slot: Slot,
): readonly (readonly Filler[])[] =>
  slot === 'agent' && frame.category === 'noun'
    ? nounAgentGroups(view.tree, token)
    : [fillersOf(view, frame, token, slot)];

/** Ends of the first slot that yields any. */
const find = (
  view: SentenceView,
  frame: Frame,
  token: number,
  slots: readonly Slot[],
  reach: Reach,
): readonly Found[] => {
  for (const slot of slots) {
    if (slot === 'self') return selfOf(view, token);
    for (const group of groupsOf(view, frame, token, slot)) {
      const found = group.flatMap((filler) => {
        const ends = reach === 'about' ? clauseEnds(view, filler) : view.mentions.endsOf(filler, reach);
        return ends.map((end) => ({ end, filler }));
      });
      if (found.length > 0) return found;
    }
  }
  return [];
};

const spanOf = (
  view: SentenceView,
  frame: Frame,
  token: number,
  slots: readonly Slot[] | undefined,
): TokenSpan | undefined => {
  for (const slot of slots ?? []) {
    const [filler] = fillersOf(view, frame, token, slot);
    if (filler) return phraseSpan(view, filler.token);
  }
  return undefined;
};

const pairs = (found: readonly Found[]): [Found, Found][] =>
  found.flatMap((a, i) => found.slice(i + 1).map((b): [Found, Found] => [a, b]));

/** Reasons of symmetric relations that a plural subject alone does not state. */
const ONE_SIDED: ReadonlySet<string> = new Set(['visit noun', 'address']);

/** Frames whose two sides are of one kind, so that "A and B met" and "between A and B" fill both. */
const isMutual = (frame: Frame): boolean =>
  frame.reason.endsWith('mutual') ||
  (relationEntry(frame.relation).symmetric && !ONE_SIDED.has(frame.reason));

const endPairs = (view: SentenceView, frame: Frame, token: number): [Found, Found][] => {
  const subjects = find(view, frame, token, frame.subject, reachOf(frame, 'subject'));
  const objects = find(view, frame, token, frame.object, reachOf(frame, 'object'));
  if (isMutual(frame)) {
    const between = frame.category === 'verb' ? [] : find(view, frame, token, ['between', 'among'], 'acts');
    if (between.length > 1) return pairs(between);
    if (objects.length === 0) return pairs(subjects);
  }
  return subjects.flatMap((s) => objects.map((o): [Found, Found] => [s, o]));
};

const admits = (frame: Frame, subject: End, object: End): boolean =>
  (frame.subjectLabels?.includes(subject.mention.label) ?? true) &&
  (frame.objectLabels?.includes(object.mention.label) ?? true);

const applyFrame = (
  view: SentenceView,
  frame: Frame,
  token: number,
  anchor: string | undefined,
): Proposal[] => {
  const last = triggerEnd(view, frame, token);
  if (last === undefined) return [];
  const found = endPairs(view, frame, token);
  if (found.length === 0) return [];
  const truth = combineTruth(truthOf(view.tree, token), frame.polarity, frame.modality);
  const time: Interval | undefined = timeOf(view.tree, token, anchor);
  const causal = relationEntry(frame.relation).family === 'causation';
  const [item, from, recipient] = [frame.item, frame.from, frame.recipient].map((s) =>
    spanOf(view, frame, token, s),
  );
  return found.flatMap(([subject, object]) => {
    if (!admits(frame, subject.end, object.end)) return [];
    return [
      toProposal(view, {
        rule: frame.id,
        relation: frame.relation,
        trigger: [token, last],
        subject: subject.end,
        object: object.end,
        truth,
        base: frame.confidence,
        time,
        item,
        from,
        recipient,
        ...(causal
          ? { cause: phraseSpan(view, subject.filler.token), effect: phraseSpan(view, object.filler.token) }
          : {}),
      }),
    ];
  });
};

/** Statements that verbs, nouns and adjectives make of their arguments, by rows of data. */
export const frameScorer = (frames: readonly Frame[]): Scorer => {
  const index = indexFrames(frames);
  return {
    id: 'frames',
    score(sentence: Sentence, analysis: Analysis): readonly Proposal[] {
      const view = viewOf(sentence, analysis);
      if (view.mentions.mentions.length < 2) return [];
      return sentence.tokens.flatMap((token) => {
        const category = categoryOf(view, token.index);
        if (!category) return [];
        const rows = rowsOf(index, category, view.tree.lemma(token.index), view.tree.word(token.index));
        return rows.flatMap((frame) => applyFrame(view, frame, token.index, analysis.source.date));
      });
    },
  };
};
