import type { Analysis, Sentence } from '../analysis.ts';
import { toProposal } from './candidates.ts';
import { PARTICIPIAL, type End } from './ends.ts';
import { lemma } from '../tokens/lemmas.ts';
import type { Frame } from './frame.ts';
import { viewOf, type Proposal, type Scorer, type SentenceView } from './scorer.ts';

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–']);
const PARTICIPLE_FACTOR = 0.95;
const FARTHEST_HEAD = 8;

/** Verb rows that an "X-backed Y" can stand for: plain agent and patient, no particle, no theme. */
const participleRows = (frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> => {
  const rows = new Map<string, Frame[]>();
  for (const frame of frames) {
    const plain = frame.category === 'verb' && !frame.particle && !frame.theme;
    if (!plain || !frame.subject.includes('agent') || !frame.object.includes('patient')) continue;
    for (const lemma of frame.lemmas) rows.set(lemma, [...(rows.get(lemma) ?? []), frame]);
  }
  return rows;
};

/** What the compound qualifies: the head of its noun phrase, else the next mention. */
const qualified = (view: SentenceView, participle: number): End | undefined => {
  const { tree, mentions } = view;
  for (let at = tree.head(participle), steps = 0; at >= 0 && steps < 2; at = tree.head(at), steps++) {
    if (at <= participle || at - participle > FARTHEST_HEAD) continue;
    const [end] = mentions
      .endsOf({ token: at, factor: 1 }, 'reached')
      .filter((e) => e.mention.last > participle);
    if (end) return end;
  }
  const next = mentions.mentions.find((m) => m.first > participle && m.first - participle <= 3);
  return next && { mention: next, factor: 0.85 };
};

interface Compound {
  readonly agent: number;
  readonly participle: number;
  readonly word: string;
}

/** "Turkish-backed" as one word or as three. */
const compoundAt = (view: SentenceView, token: number): Compound | undefined => {
  const { tree } = view;
  const whole = PARTICIPIAL.exec(tree.word(token));
  if (whole) return { agent: token, participle: token, word: whole[2] ?? '' };
  if (token === 0 || !HYPHENS.has(tree.word(token)) || tree.token(token - 1).spaceAfter) return undefined;
  return { agent: token - 1, participle: token + 1, word: tree.word(token + 1) };
};

const scoreAt = (
  view: SentenceView,
  rows: ReadonlyMap<string, readonly Frame[]>,
  token: number,
): Proposal[] => {
  const compound = compoundAt(view, token);
  if (!compound) return [];
  const { participle, word } = compound;
  const frames = rows.get(lemma(word, 'VERB', 'VBN')) ?? [];
  if (frames.length === 0 || !/(?:ed|en|n|t|lt|led)$/.test(word)) return [];
  const agent = view.mentions.covers(compound.agent).find((m) => m.last === compound.agent);
  const object = qualified(view, participle);
  if (!agent || !object) return [];
  return frames.map((frame) =>
    toProposal(view, {
      rule: `compound:${frame.id}`,
      relation: frame.relation,
      trigger: [participle, participle],
      subject: { mention: agent, factor: PARTICIPLE_FACTOR },
      object,
      truth: { polarity: 'asserted', modality: 'actual' },
      base: frame.confidence,
    }),
  );
};

/** "Turkish-backed forces", "the Russian-led bloc": the participle's verb rows, with the first part as agent. */
export const compoundScorer = (frames: readonly Frame[]): Scorer => {
  const rows = participleRows(frames);
  return {
    id: 'compounds',
    score(sentence: Sentence, analysis: Analysis): readonly Proposal[] {
      const view = viewOf(sentence, analysis);
      if (view.mentions.mentions.length < 2) return [];
      return sentence.tokens.flatMap((t) =>
        t.index > 0 && HYPHENS.has(t.text) ? scoreAt(view, rows, t.index) : [],
      );
    },
  };
};
