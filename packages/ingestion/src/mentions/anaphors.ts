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
const TOPIC_SHARE = 0.4;
const TOPIC_LEAST = 5;

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

const isCountrySubject = (tree: SentenceTree, draft: Draft): boolean => {
  const head = draft.head ?? tree.headOf(draft.first, draft.last);
  return (
    draft.label === 'Country' &&
    draft.form !== 'demonym' &&
    /^nsubj|^root/.test(tree.token(head)?.deprel ?? '')
  );
};

/**
 * "the country" is the topic of the document or else the last country that was a subject; "the president" is the last
 * person who was called so. One sentence after the other, so that later ones can look back.
 */
export const nominalAnaphors = (
  trees: readonly SentenceTree[],
  bySentence: readonly (readonly Draft[])[],
): Draft[] => {
  const topic = topicOf(bySentence.flat());
  let country: Draft | undefined;
  const holders = new Map<string, Draft>();
  return trees.flatMap((tree, i) => {
    const drafts = bySentence[i] ?? [];
    const found = tree.tokens.flatMap(({ index }) => {
      const isCountry = isNoun(tree, index, COUNTRY_NOUNS);
      if ((!isCountry && !isNoun(tree, index, ROLE_NOUNS)) || bareDefinite(tree, index) === undefined)
        return [];
      const ruling = isCountry && tree.lemma(index) !== 'country';
      const meant = isCountry ? (topic ?? (ruling ? undefined : country)) : holders.get(tree.lemma(index));
      return meant ? [taking(tree, index, meant, isCountry ? COUNTRY_CONFIDENCE : ROLE_CONFIDENCE)] : [];
    });
    for (const draft of drafts) {
      if (isCountrySubject(tree, draft)) country = draft;
      if (draft.label === 'Person') for (const role of rolesOf(tree, draft)) holders.set(role, draft);
    }
    return found;
  });
};
