import { relationEntry, type RelationType } from '@entente/graph-schema';
import type { Analysis, Candidate, Sentence, TokenSpan } from '../analysis.ts';
import type { PhraseReading } from '../causes/read.ts';
import { phraseSpan } from './candidates.ts';
import { placeAt } from './connective-scorer.ts';
import { FRAMES } from './data/index.ts';
import type { Frame } from './frame.ts';
import { categoryOf, fillersOf, indexFrames, rowsOf, triggerEnd } from './frame-scorer.ts';
import { viewOf, type SentenceView } from './scorer.ts';

/** Causation that a sentence states, by its phrases: whether or not they name anything that the graph knows. */
export interface CausalReading {
  readonly sentence: number;
  readonly relation: RelationType;
  /** The words that say so; the causal head reads sentences without them too. */
  readonly signal?: TokenSpan;
  readonly cause?: TokenSpan;
  readonly effect?: TokenSpan;
}

const isCausal = (relation: RelationType): boolean => relationEntry(relation).family === 'causation';

const CAUSAL_FRAMES = indexFrames(FRAMES.filter((frame) => isCausal(frame.relation)));

const INTRODUCERS: ReadonlySet<string> = new Set(['case', 'mark', 'cc']);

/** Whether a token only ties a phrase to the rest of its sentence: a preposition or conjunction on the phrase's head. */
const introduces = (view: SentenceView, token: number, { first, last }: TokenSpan): boolean => {
  const { tree } = view;
  if (tree.relation(token) === 'fixed') return true;
  if (!INTRODUCERS.has(tree.relation(token))) return false;
  const above = tree.head(tree.head(token));
  return above < first || above > last;
};

const isPunctuation = (view: SentenceView, token: number): boolean => view.tree.token(token).upos === 'PUNCT';

const stripped = (view: SentenceView, span: TokenSpan): TokenSpan | undefined => {
  let { first, last } = span;
  while (first <= last && (isPunctuation(view, first) || introduces(view, first, span))) first++;
  while (last >= first && isPunctuation(view, last)) last--;
  return first > last ? undefined : { ...span, first, last };
};

const lengthOf = (span: TokenSpan | undefined): number => (span ? span.last - span.first + 1 : 0);

/** What is left of a span without another that it holds or overlaps: the longer side. */
const without = (
  view: SentenceView,
  span: TokenSpan | undefined,
  cut: TokenSpan | undefined,
): TokenSpan | undefined => {
  if (!span || !cut || cut.first > span.last || cut.last < span.first) return span && stripped(view, span);
  const before = stripped(view, { ...span, last: cut.first - 1 });
  const after = stripped(view, { ...span, first: cut.last + 1 });
  return lengthOf(before) >= lengthOf(after) ? before : after;
};

/** A clause holds its own connective and the phrase that this introduces; the narrower of the two phrases stays whole. */
const apart = (view: SentenceView, reading: CausalReading): CausalReading => {
  const { signal, relation, sentence } = reading;
  const causeIsNarrower = lengthOf(reading.cause) <= lengthOf(reading.effect);
  const [narrow, wide] = causeIsNarrower ? [reading.cause, reading.effect] : [reading.effect, reading.cause];
  const kept = without(view, narrow, signal);
  const rest = without(view, without(view, wide, narrow), signal);
  const [cause, effect] = causeIsNarrower ? [kept, rest] : [rest, kept];
  return {
    sentence,
    relation,
    ...(signal ? { signal } : {}),
    ...(cause ? { cause } : {}),
    ...(effect ? { effect } : {}),
  };
};

const ofConnective = (view: SentenceView, token: number): CausalReading[] => {
  const place = placeAt(view, token);
  if (!place) return [];
  const sentence = view.sentence.index;
  const [introduced, governed] = [phraseSpan(view, place.introduced), phraseSpan(view, place.governed)];
  const introducesCause = place.connective.introduces === 'cause';
  return [
    {
      sentence,
      relation: place.connective.relation,
      signal: { sentence, first: place.trigger[0], last: place.trigger[1] },
      cause: introducesCause ? introduced : governed,
      effect: introducesCause ? governed : introduced,
    },
  ];
};

/** Conjunctions that give the clause after them as the cause of the one that they hang on. */
const CAUSE_CLAUSES: ReadonlySet<string> = new Set(['because']);

const ofClause = (view: SentenceView, token: number): CausalReading[] => {
  const { tree, sentence } = view;
  const introduced = tree.head(token);
  const governed = tree.head(introduced);
  const subordinate = tree.relation(token) === 'mark' && tree.relation(introduced) === 'advcl';
  if (!subordinate || !CAUSE_CLAUSES.has(tree.word(token)) || governed < 0) return [];
  return [
    {
      sentence: sentence.index,
      relation: 'CAUSED',
      signal: { sentence: sentence.index, first: token, last: token },
      cause: phraseSpan(view, introduced),
      effect: phraseSpan(view, governed),
    },
  ];
};

const slotSpan = (
  view: SentenceView,
  frame: Frame,
  token: number,
  slots: Frame['subject'],
): TokenSpan | undefined => {
  for (const slot of slots) {
    const [filler] = fillersOf(view, frame, token, slot);
    if (filler) return phraseSpan(view, filler.token);
  }
  return undefined;
};

const ofFrames = (view: SentenceView, token: number): CausalReading[] => {
  const category = categoryOf(view, token);
  if (!category) return [];
  const sentence = view.sentence.index;
  return rowsOf(CAUSAL_FRAMES, category, view.tree.lemma(token), view.tree.word(token)).flatMap((frame) => {
    const last = triggerEnd(view, frame, token);
    const cause = last === undefined ? undefined : slotSpan(view, frame, token, frame.subject);
    const effect = last === undefined ? undefined : slotSpan(view, frame, token, frame.object);
    if (last === undefined || !cause || !effect) return [];
    return [{ sentence, relation: frame.relation, signal: { sentence, first: token, last }, cause, effect }];
  });
};

const ofCandidate = (analysis: Analysis, candidate: Candidate): CausalReading[] => {
  const { sentence, relation, trigger, subject, object } = candidate;
  if (!isCausal(relation)) return [];
  const mentionSpan = (index: number): TokenSpan | undefined => {
    const mention = analysis.mentions[index];
    return mention && { sentence, first: mention.first, last: mention.last };
  };
  const cause = candidate.cause ?? mentionSpan(subject);
  const effect = candidate.effect ?? mentionSpan(object);
  return [
    { sentence, relation, signal: trigger, ...(cause ? { cause } : {}), ...(effect ? { effect } : {}) },
  ];
};

const overlap = (a: TokenSpan | undefined, b: TokenSpan | undefined): boolean =>
  a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;

/** One reading for each signal: the first found, so the order of the sources decides. */
const distinct = (readings: readonly CausalReading[]): CausalReading[] => {
  const kept: CausalReading[] = [];
  for (const reading of readings)
    if (!kept.some((had) => overlap(had.signal, reading.signal))) kept.push(reading);
  return kept;
};

const ofHead = (sentence: number, { cause, effect, signal, inhibits }: PhraseReading): CausalReading => {
  const span = ([first, last]: readonly [number, number]): TokenSpan => ({ sentence, first, last });
  return {
    sentence,
    relation: inhibits ? 'PREVENTED' : 'CAUSED',
    cause: span(cause),
    effect: span(effect),
    ...(signal ? { signal: span(signal) } : {}),
  };
};

const byRules = (sentence: Sentence, analysis: Analysis, own: readonly Candidate[]): CausalReading[] => {
  const view = viewOf(sentence, analysis);
  const tokens = sentence.tokens.map(({ index }) => index);
  const found = [
    ...tokens.flatMap((token) => [...ofConnective(view, token), ...ofClause(view, token)]),
    ...own.flatMap((candidate) => ofCandidate(analysis, candidate)),
    ...tokens.flatMap((token) => ofFrames(view, token)),
  ];
  return distinct(found).map((reading) => apart(view, reading));
};

/** Whether two readings are of one signal, or of one cause with one effect. */
const alike = (a: CausalReading, b: CausalReading): boolean =>
  overlap(a.signal, b.signal) || (overlap(a.cause, b.cause) && overlap(a.effect, b.effect));

/** The head's readings, then what the rules find beside them where the head says that there is causation at all. */
const readSentence = (sentence: Sentence, analysis: Analysis, own: readonly Candidate[]): CausalReading[] => {
  const learned = analysis.causes?.[sentence.index]?.map((reading) => ofHead(sentence.index, reading));
  if (!learned) return byRules(sentence, analysis, own);
  if (learned.length === 0) return [];
  const added = byRules(sentence, analysis, own).filter((rule) => !learned.some((had) => alike(had, rule)));
  return [...learned, ...added];
};

/**
 * All causation that the sentences of an analysis state: by the causal head where it ran; of connectives and causal
 * verbs and nouns whatever their phrases are about, and of the causal candidates of every scorer. In order of sentence.
 */
export const causalReadings = (analysis: Analysis): CausalReading[] =>
  analysis.sentences.flatMap((sentence) =>
    readSentence(
      sentence,
      analysis,
      analysis.candidates.filter((candidate) => candidate.sentence === sentence.index),
    ),
  );
