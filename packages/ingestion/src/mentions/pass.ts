import type { Analysis, EntityMention, Pass } from '../analysis.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { choose, evidenceOf } from './choose.ts';
import { descriptions } from './descriptions.ts';
import { toMentions, type Draft } from './draft.ts';
import { expandShortForms, harvest, missedAcronyms } from './harvest.ts';
import { nominalAnaphors } from './anaphors.ts';
import { groupAnaphors } from './groups.ts';
import { identified } from './identified.ts';
import { knownDrafts, nestedObject, nestedStates } from './known.ts';
import { lexicalMatches } from './lexical.ts';
import { expandLoneHeads } from './lone-heads.ts';
import { unknownNames } from './names.ts';
import { pronouns, type Previous } from './pronouns.ts';
import { regionsOf } from './regions.ts';
import { nameRuns } from './runs.ts';
import { SentenceTree } from './sentence-tree.ts';
import { sentenceYears } from './years.ts';

/** A name inside a longer one stays only where it is an actor of its own: "Soviet" in "Soviet Peace Committee". */
const withoutInner = (known: readonly Draft[], longer: readonly Draft[]): Draft[] =>
  known.filter(
    (d) =>
      d.form === 'demonym' ||
      d.label === 'Country' ||
      (d.label === 'Organization' && d.form === 'acronym') ||
      !longer.some((l) => l.first <= d.first && l.last >= d.last),
  );

const namesOf = (trees: readonly SentenceTree[], lexicon: Lexicon, date: string | undefined): Draft[] => {
  const matches = trees.map((tree) => lexicalMatches(tree, lexicon));
  const evidence = evidenceOf(matches.flat());
  const years = sentenceYears(
    trees.map((tree) => tree.sentence),
    date,
  );
  const drafts = trees.flatMap((tree, i) => {
    const known = (matches[i] ?? []).flatMap((match) => {
      const surface = choose(tree, match, evidence, years[i]);
      return surface
        ? [
            ...knownDrafts(tree, match, surface, lexicon),
            ...nestedStates(tree, match, surface, lexicon),
            ...nestedObject(tree, match, surface, lexicon),
          ]
        : [];
    });
    const unknown = unknownNames(tree, nameRuns(tree), known);
    return [...withoutInner(known, unknown), ...unknown, ...regionsOf(tree, known)];
  });
  const short = harvest(drafts, trees);
  const expanded = [...expandShortForms(drafts, short), ...missedAcronyms(trees, drafts, short)];
  return expandLoneHeads(expanded, trees);
};

const bySentence = (drafts: readonly Draft[], count: number): Draft[][] => {
  const groups: Draft[][] = Array.from({ length: count }, () => []);
  for (const draft of drafts) groups[draft.sentence]?.push(draft);
  return groups;
};

const findMentions = (analysis: Analysis, lexicon: Lexicon): EntityMention[] => {
  const trees = analysis.sentences.map((sentence) => new SentenceTree(sentence));
  const named = bySentence(namesOf(trees, lexicon, analysis.source.date), trees.length);
  const names = trees.map((tree, i) => identified(tree, named[i] ?? []));
  const anaphors = bySentence(
    [...nominalAnaphors(trees, names), ...groupAnaphors(trees, names)],
    trees.length,
  );
  let previous: Previous | undefined;
  const all = trees.flatMap((tree, i) => {
    const own = names[i] ?? [];
    const referring = [...(anaphors[i] ?? []), ...pronouns(tree, own, previous)];
    const found = [...own, ...referring, ...descriptions(tree, [...own, ...referring])];
    previous = { tree, names: own, all: found };
    return found;
  });
  return toMentions(all, trees, analysis.source.text);
};

/**
 * Fills `mentions`: names the lexicon knows, names known by their form, descriptions, and safe pronouns. Sentences have
 * their syntax; a sentence's `index` is its place in the list.
 */
export const mentionsPass = (lexicon: Lexicon): Pass => ({
  id: 'mentions',
  description: 'names, descriptions and pronouns of entities',
  run: (analysis) => ({ ...analysis, mentions: findMentions(analysis, lexicon) }),
});
