import type { Modality, Polarity } from '@entente/graph-schema';
import type { Tree } from './tree.ts';

/** Whether a claim is made or denied, and as what. */
export interface Truth {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** From weakest to strongest: what a stronger word says, a weaker one does not undo. */
export const MODALITIES: readonly Modality[] = ['actual', 'reported', 'planned', 'possible'];

/** What a word can do to the claim below it. */
export type Effect = 'denied' | Exclude<Modality, 'actual'>;

/** What has been read so far of how a claim is meant. */
export class Reading {
  private denied = false;
  private mode: Modality = 'actual';

  add(effect: Effect): void {
    if (effect === 'denied') this.denied = true;
    else if (MODALITIES.indexOf(effect) > MODALITIES.indexOf(this.mode)) this.mode = effect;
  }

  result(): Truth {
    return { polarity: this.denied ? 'negated' : 'asserted', modality: this.mode };
  }
}

/** A table of words: separated by blanks, or by commas where they are phrases. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
export const phraseSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/**
 * How what depends on a word hangs on it: `that` a clause with a subject of its own, `to` an infinitive, `ing` a bare
 * gerund, `object` and `subject` a noun; else the preposition before a noun or gerund, "to" there being `toward`.
 */
export type Reach = 'that' | 'to' | 'ing' | 'object' | 'subject' | (string & {});

/** Words that do the same to what hangs on them in one of the ways given. A particle follows its verb: "rule out". */
export interface GovernorRow {
  readonly reach: ReadonlySet<Reach>;
  readonly lemmas: ReadonlySet<string>;
}

/** Rows of [ways, lemmas], lemmas with a particle joined by "_". */
export const governors = (...rows: readonly (readonly [string, string])[]): readonly GovernorRow[] =>
  rows.map(([reach, lemmas]) => ({ reach: wordSet(reach), lemmas: wordSet(lemmas.replaceAll(',', ' ')) }));

/** How a word hangs on the one above it. */
export interface Link {
  readonly governor: number;
  /** The governor's lemma, with its particle. */
  readonly lemma: string;
  readonly relation: string;
  readonly reach: Reach;
  /** A clause with a subject and tense of its own. */
  readonly finite: boolean;
}

export const governs = (rows: readonly GovernorRow[], { lemma, reach, relation }: Link): boolean => {
  // "the likelihood of Iran attacking": the preposition stands before the subject.
  const ways = reach === 'ing' && relation === 'acl' ? ['ing', 'of'] : [reach];
  return rows.some((row) => row.lemmas.has(lemma) && ways.some((way) => row.reach.has(way)));
};

const TENSED = /^(VB[DZP]|MD)$/;
const isTensed = (tree: Tree, verb: number): boolean =>
  [verb, ...tree.dependents(verb, 'aux', 'cop')].some((word) => TENSED.test(tree.token(word).xpos));

/** Whether a word heads a clause: a verb, or what a copula makes a predicate. */
export const isPredicate = (tree: Tree, index: number): boolean =>
  tree.isVerb(index) || tree.dependents(index, 'cop').length > 0;

const PARTICLES = wordSet('off out down up back away aside over short close far');

/** The lemma of a word with the particle behind it: "rule_out", "stop_short". */
export const governorLemma = (tree: Tree, index: number): string => {
  const particle = tree
    .dependents(index, 'compound:prt', 'advmod', 'xcomp')
    .find((c) => c > index && c - index < 3 && PARTICLES.has(tree.word(c)));
  return particle === undefined ? tree.lemma(index) : `${tree.lemma(index)}_${tree.word(particle)}`;
};

const lastWord = (text: string): string =>
  /\b(out of|away from)$/.test(text) ? 'from' : (text.split(' ').at(-1) ?? '');

/** "that Libya supported Chad" after "charge": a relative clause cannot have an object besides its pronoun. */
const isContentClause = (tree: Tree, clause: number): boolean => {
  if (tree.marker(clause, 'mark') === 'that') return true;
  const objects = tree.dependents(clause, 'obj');
  return objects.length > 1 && objects.some((o) => tree.word(o) === 'that');
};

export const isRelative = (tree: Tree, clause: number): boolean =>
  /^(acl|advcl):relcl$/.test(tree.deprel(clause)) && !isContentClause(tree, clause);

const clauseReach = (tree: Tree, index: number): Reach => {
  const { xpos } = tree.token(index);
  const mark = lastWord(tree.marker(index, 'mark') || (tree.isVerb(index) ? tree.marker(index) : ''));
  const subject = tree.dependents(index, 'nsubj', 'csubj').length > 0;
  // "agreed to attack" is another thing than "averse to attacking".
  const prepositional = mark === 'to' ? 'toward' : mark;
  if (xpos === 'VBG' && tree.dependents(index, 'aux').every((a) => tree.token(a).xpos === 'VBG'))
    return mark === '' ? 'ing' : prepositional;
  if (mark === 'to') return 'to';
  if (mark === 'that' || (subject && (mark === '' || isContentClause(tree, index)))) return 'that';
  if (mark !== '') return subject ? 'clause' : mark;
  if (TENSED.test(xpos)) return 'that';
  return xpos === 'VB' ? 'to' : 'participle';
};

const nounReach = (tree: Tree, index: number): Reach => {
  const relation = tree.relation(index);
  if (relation === 'obj' || tree.deprel(index) === 'nsubj:pass') return 'object';
  if (relation === 'nsubj') return 'subject';
  if (relation === 'compound') return 'of';
  const preposition = lastWord(tree.marker(index));
  if (preposition === 'to') return 'toward';
  return preposition || (relation === 'nmod' ? 'of' : relation);
};

/** The word above and how `index` hangs on it; undefined at the root. Coordinated nouns hang as the first does. */
export const linkOf = (tree: Tree, index: number): Link | undefined => {
  const clause = isPredicate(tree, index);
  let at = index;
  while (!clause && tree.relation(at) === 'conj' && tree.head(at) >= 0) at = tree.head(at);
  const governor = tree.head(at);
  if (governor < 0) return undefined;
  const isClause = clause && !['obj', 'nsubj', 'nmod', 'obl', 'compound', 'amod'].includes(tree.relation(at));
  const gerund = clause && tree.token(at).xpos === 'VBG';
  const reach = isClause || gerund ? clauseReach(tree, at) : nounReach(tree, at);
  return withParticle(tree, at, {
    governor,
    lemma: governorLemma(tree, governor),
    relation: tree.relation(at),
    reach,
    finite:
      (reach === 'that' || reach === 'clause') &&
      tree.dependents(at, 'nsubj', 'csubj').length > 0 &&
      isTensed(tree, at),
  });
};

/** "headed off an attack", where the parser takes the particle for a preposition. */
const PREPOSED_PARTICLES = wordSet('off down out away');
const withParticle = (tree: Tree, index: number, link: Link): Link => {
  const [opener] = tree.dependents(index, 'case');
  const word = opener === undefined ? '' : tree.word(opener);
  const adjacent = opener === link.governor + 1 && PREPOSED_PARTICLES.has(word) && link.reach === word;
  return adjacent ? { ...link, lemma: `${link.lemma}_${word}`, reach: 'object' } : link;
};

/** Whether a noun names no act in particular: "an attack", "any support", "Russian support". */
export const isIndefinite = (tree: Tree, noun: number): boolean =>
  tree.dependents(noun, 'det').some((d) => /^(an?|any|another|no|some)$/.test(tree.word(d)));

export const isBare = (tree: Tree, noun: number): boolean =>
  tree.dependents(noun, 'det', 'nmod:poss').length === 0;

/** The words that lead into a phrase: "in the event of", "on the brink of". */
export const leadIn = (tree: Tree, index: number): string => {
  const openers = tree
    .dependents(index, 'case', 'mark')
    .flatMap((opener) => [opener, ...tree.dependents(opener, 'fixed')]);
  const first = openers.length > 0 ? Math.min(...openers) : tree.extent(index)[0];
  const last = openers.length > 0 ? Math.max(...openers) : first - 1;
  return tree.tokens
    .slice(Math.max(0, first - 4), last + 1)
    .map((t) => t.text.toLowerCase())
    .join(' ');
};

export const endsWithAny = (text: string, phrases: ReadonlySet<string>): boolean =>
  [...phrases].some((p) => text === p || text.endsWith(` ${p}`));

/** Words before a noun or verb that qualify it, hyphenated ones joined: "so-called", "would-be". */
export const qualifiers = (tree: Tree, index: number): string[] =>
  tree.dependents(index, 'amod', 'advmod', 'compound', 'nmod', 'acl').flatMap((c) => {
    const joined = tree.word(c - 1) === '-' ? `${tree.word(c - 2)}-${tree.word(c)}` : tree.word(c);
    return c < index ? [joined] : [];
  });
