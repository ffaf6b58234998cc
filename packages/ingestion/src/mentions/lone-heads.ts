import type { Draft } from './draft.ts';
import { nameHead } from './name-heads.ts';
import type { SentenceTree } from './sentence-tree.ts';

const CONFIDENCE = 0.7;
/** Bodies that every state has: the last one named may be another state's. */
const EVERY_STATE =
  /^(?:army|navy|forces?|guards?|government|parliament|congress|senate|court|ministry|police|assembly)$/;

/** The word that tells what a name names: "treaty" of "Treaty of Kars", "wall" of "Berlin Wall". */
const headWord = (name: string): string =>
  (name.split(/ (?:of|for|on|to|in|against|between) /)[0] ?? name).split(/[ -]/).at(-1)?.toLowerCase() ?? '';

/** "the Wall", "the Alliance": a capitalised kind by itself, and no name of its own. */
const isLoneHead = (tree: SentenceTree, draft: Draft): boolean =>
  draft.known === undefined &&
  draft.form === 'name' &&
  draft.first === draft.last &&
  /^(?:the|this)$/.test(tree.lower(draft.first - 1)) &&
  !EVERY_STATE.test(tree.lower(draft.first)) &&
  nameHead(tree.lower(draft.first)) !== undefined;

const answersTo = (draft: Draft, word: string): boolean =>
  draft.first < draft.last || draft.known !== undefined
    ? draft.name.includes(' ') && headWord(draft.name) === word
    : false;

/** Gives "the Alliance" the name of the last alliance that was named before it, "the Wall" that of the last wall. */
export const expandLoneHeads = (drafts: readonly Draft[], trees: readonly SentenceTree[]): Draft[] => {
  const ordered = [...drafts].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
  const seen: Draft[] = [];
  const expanded = new Map<Draft, Draft>();
  for (const draft of ordered) {
    const tree = trees[draft.sentence];
    if (!tree || !isLoneHead(tree, draft)) {
      if (draft.form !== 'demonym') seen.push(draft);
      continue;
    }
    const word = tree.lower(draft.first);
    const meant = seen.findLast((d) => answersTo(d, word) || d.kind === word);
    if (!meant) continue;
    const { name, label, kind, known } = meant;
    expanded.set(draft, {
      ...draft,
      name,
      label,
      ...(kind === undefined ? {} : { kind }),
      ...(known === undefined ? {} : { known }),
      form: 'surname',
      confidence: CONFIDENCE,
    });
  }
  return drafts.map((draft) => expanded.get(draft) ?? draft);
};
