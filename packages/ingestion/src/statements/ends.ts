import type { EntityMention } from '../analysis.ts';
import type { Filler } from './arguments.ts';
import type { Tree } from './tree.ts';
import { MEASURE_NOUNS, REACHING_NOUNS, STANDING_NOUNS } from './words.ts';

/** A mention that fills an end, and how good the way to it is. */
export interface End {
  readonly mention: EntityMention;
  readonly factor: number;
}

/**
 * How far an end may lie from the head of its phrase: `acts` admits who stands for a state ("Turkish officials"),
 * `reached` also what a stance is aimed at through ("Russia's policy"), `about` whatever a phrase is chiefly about.
 */
export type Reach = 'acts' | 'reached' | 'about';

const PRONOUN_FACTOR = 0.85;
const EXAMPLE_MARKERS: ReadonlySet<string> = new Set([
  'such as',
  'including',
  'like',
  'notably',
  'especially',
]);
/** "US-brokered": who is named in it only acts on what it qualifies. */
export const PARTICIPIAL = /^(.+)[-‐‑–](\p{L}+(?:ed|en|led|built|made|run|held|bound))$/u;
const CHIEF_LABELS: ReadonlySet<string> = new Set([
  'Event',
  'Agreement',
  'Policy',
  'Process',
  'Weapon',
  'Infrastructure',
]);

/** The mentions of one sentence by the token that heads them. */
export class MentionMap {
  private readonly covering = new Map<number, EntityMention[]>();

  constructor(
    private readonly tree: Tree,
    readonly mentions: readonly EntityMention[],
  ) {
    for (const mention of mentions)
      for (let i = mention.first; i <= mention.last; i++) {
        const list = this.covering.get(i);
        if (list) list.push(mention);
        else this.covering.set(i, [mention]);
      }
  }

  /** The widest mention whose phrase `token` heads. */
  headedBy(token: number): EntityMention | undefined {
    let best: EntityMention | undefined;
    for (const mention of this.covering.get(token) ?? []) {
      const head = this.tree.head(token);
      const heads = mention.head === token || head < mention.first || head > mention.last;
      if (heads && (!best || mention.last - mention.first > best.last - best.first)) best = mention;
    }
    return best;
  }

  covers(token: number): readonly EntityMention[] {
    return this.covering.get(token) ?? [];
  }

  /** The mentions that the phrase headed by a filler stands for, coordination included. */
  endsOf(filler: Filler, reach: Reach): End[] {
    const ends: End[] = [];
    const tokens = filler.alone ? [filler.token] : this.tree.coordinated(filler.token);
    for (const token of tokens) {
      if (this.isExcluded(token)) continue;
      ends.push(
        ...this.single(token, reach).map((e) => ({ mention: e.mention, factor: e.factor * filler.factor })),
      );
    }
    return distinct(ends);
  }

  private isExcluded(token: number): boolean {
    const marker = this.tree.dependents(token, 'cc', 'advmod', 'det').map((c) => this.tree.word(c));
    return marker.includes('not');
  }

  private single(token: number, reach: Reach, depth = 0): End[] {
    if (PARTICIPIAL.test(this.tree.word(token))) return [];
    const named = this.headedBy(token);
    if (named) return [{ mention: named, factor: named.form === 'pronoun' ? PRONOUN_FACTOR : 1 }];
    if (depth > 2) return [];
    const { tree } = this;
    for (const apposed of tree.dependents(token, 'appos')) {
      const mention = this.headedBy(apposed);
      if (mention) return [{ mention, factor: 0.92 }];
    }
    const examples = tree.dependents(token, 'nmod', 'obl').filter((c) => EXAMPLE_MARKERS.has(tree.marker(c)));
    if (examples.length > 0) return examples.flatMap((c) => this.endsOf({ token: c, factor: 0.9 }, 'acts'));
    const lemma = tree.lemma(token);
    const through =
      STANDING_NOUNS.has(lemma) ||
      (reach !== 'acts' && REACHING_NOUNS.has(lemma)) ||
      MEASURE_NOUNS.has(lemma) ||
      reach === 'about';
    if (!through) return [];
    return this.inside(token, reach, depth);
  }

  /** Below a noun that stands for what qualifies it: its possessor, adjective or "of" complement. */
  private inside(token: number, reach: Reach, depth: number): End[] {
    const { tree } = this;
    const complements = tree.dependents(token, 'nmod').filter((c) => tree.marker(c) === 'of');
    const owners = tree
      .dependents(token, 'nmod:poss', 'amod', 'compound', 'nmod')
      .filter((c) => c < token && (tree.deprel(c) === 'nmod:poss' || tree.marker(c) === ''));
    const order =
      MEASURE_NOUNS.has(tree.lemma(token)) || reach === 'about'
        ? [complements, owners]
        : [owners, complements];
    for (const group of order) {
      const ends = group.flatMap((c) => tree.coordinated(c).flatMap((t) => this.single(t, reach, depth + 1)));
      const chosen = reach === 'about' ? ends.filter((e) => CHIEF_LABELS.has(e.mention.label)) : ends;
      if (chosen.length > 0) return chosen.map((e) => ({ mention: e.mention, factor: e.factor * 0.88 }));
    }
    return [];
  }
}

const distinct = (ends: readonly End[]): End[] => {
  const best = new Map<number, End>();
  for (const end of ends) {
    const had = best.get(end.mention.index);
    if (!had || had.factor < end.factor) best.set(end.mention.index, end);
  }
  return [...best.values()];
};
