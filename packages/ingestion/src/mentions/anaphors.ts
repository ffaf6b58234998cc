import type { Draft } from './draft.ts';
import type { SentenceTree } from './sentence-tree.ts';

const COUNTRY_NOUNS = new Set([
  'country',
  'state',
  'nation',
  'republic',
  'kingdom',
  'government',
  'authority',
  'regime',
  'island',
  'territory',
  'colony',
]);
const ROLE_NOUNS = new Set([
  'president',
  'minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'tsar',
  'czar',
  'sultan',
  'shah',
  'general',
  'dictator',
  'pope',
  'secretary',
  'ambassador',
  'governor',
  'ayatollah',
  'prince',
  'commodore',
]);
const COUNTRY_CONFIDENCE = 0.6;
const ROLE_CONFIDENCE = 0.55;
/** The share of a document's country mentions that makes one country its topic. */
const TOPIC_SHARE = 0.6;
const TOPIC_LEAST = 5;
/** Sentences that a country stays in mind. */
const MEMORY = 2;

const isNoun = (tree: SentenceTree, index: number, nouns: ReadonlySet<string>): boolean =>
  tree.token(index)?.upos === 'NOUN' && nouns.has(tree.lemma(index)) && tree.token(index)?.xpos !== 'NNS';

/** "the X" with nothing else before it; the index of the article. */
const bareDefinite = (tree: SentenceTree, index: number): number | undefined => {
  const before = tree
    .children(index)
    .filter((child) => child < index && tree.token(child)?.deprel !== 'case');
  const [article] = before;
  const alone = before.length === 1 && article === index - 1 && /^(?:the|this)$/.test(tree.lower(article));
  const narrowed = tree
    .children(index)
    .some((child) => child > index && /^(?:nmod|acl|appos)/.test(tree.token(child)?.deprel ?? ''));
  return alone && !narrowed ? article : undefined;
};

/** "under government control", "a return to government": that of the country which a document is about. */
const bareGovernment = (tree: SentenceTree, index: number): boolean =>
  tree.lower(index) === 'government' &&
  tree.children(index).every((child) => tree.token(child)?.deprel === 'case' || child > index) &&
  !tree.children(index).some((child) => /^(?:nmod|acl|appos|conj)/.test(tree.token(child)?.deprel ?? ''));

/** The country that a document is about, where one stands out. */
export const topicOf = (drafts: readonly Draft[]): Draft | undefined => {
  const counts = new Map<string, { readonly draft: Draft; count: number }>();
  let total = 0;
  for (const draft of drafts) {
    if (draft.label !== 'Country' || draft.known === undefined) continue;
    total += 1;
    const entry = counts.get(draft.known) ?? { draft, count: 0 };
    entry.count += 1;
    counts.set(draft.known, entry);
  }
  const [top] = [...counts.values()].sort((a, b) => b.count - a.count);
  return top && top.count >= TOPIC_LEAST && top.count >= TOPIC_SHARE * total ? top.draft : undefined;
};

/** The role words of a titled person: "president" of "President Roe", "minister" of "Prime Minister Doe". */
const rolesOf = (tree: SentenceTree, draft: Draft): string[] => {
  const roles: string[] = [];
  for (let i = Math.max(0, draft.first - 1); i < draft.last; i += 1)
    if (ROLE_NOUNS.has(tree.lower(i))) roles.push(tree.lower(i));
  return roles;
};

const taking = (
  tree: SentenceTree,
  index: number,
  { label, name, known, kind }: Draft,
  confidence: number,
): Draft => ({
  sentence: tree.sentence.index,
  first: index,
  last: index,
  label,
  name,
  ...(known === undefined ? {} : { known }),
  ...(kind === undefined ? {} : { kind }),
  form: 'pronoun',
  confidence,
});

const isSubject = (tree: SentenceTree | undefined, draft: Draft): boolean =>
  tree?.token(draft.head ?? tree.headOf(draft.first, draft.last))?.deprel.startsWith('nsubj') === true;

/** The last country named before a token, but not as the subject of the same sentence, or in the few before it. */
const lastCountry = (
  trees: readonly SentenceTree[],
  bySentence: readonly (readonly Draft[])[],
  sentence: number,
  index: number,
): Draft | undefined => {
  for (let at = sentence; at >= Math.max(0, sentence - MEMORY); at -= 1) {
    const last = (bySentence[at] ?? [])
      .filter((d) => d.label === 'Country' && d.form !== 'demonym')
      .filter((d) => at < sentence || (d.last < index && !isSubject(trees[at], d)))
      .sort((a, b) => a.first - b.first)
      .at(-1);
    if (last) return last;
  }
  return undefined;
};

/**
 * "the country" is the topic of the document or else the last country named; "the president" is the last person who was
 * called so. One sentence after the other, so that later ones can look back.
 */
export const nominalAnaphors = (
  trees: readonly SentenceTree[],
  bySentence: readonly (readonly Draft[])[],
): Draft[] => {
  const topic = topicOf(bySentence.flat());
  const holders = new Map<string, Draft>();
  return trees.flatMap((tree, i) => {
    const found = tree.tokens.flatMap(({ index }) => {
      const isCountry = isNoun(tree, index, COUNTRY_NOUNS);
      const definite = bareDefinite(tree, index) !== undefined || (isCountry && bareGovernment(tree, index));
      if ((!isCountry && !isNoun(tree, index, ROLE_NOUNS)) || !definite) return [];
      const lemma = tree.lemma(index);
      const country = topic ?? (lemma === 'country' ? lastCountry(trees, bySentence, i, index) : undefined);
      const meant = isCountry ? country : holders.get(lemma);
      return meant ? [taking(tree, index, meant, isCountry ? COUNTRY_CONFIDENCE : ROLE_CONFIDENCE)] : [];
    });
    for (const draft of bySentence[i] ?? [])
      if (draft.label === 'Person') for (const role of rolesOf(tree, draft)) holders.set(role, draft);
    return found;
  });
};
