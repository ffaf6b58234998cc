import type { Block, Pass, SourceDocument } from '../analysis.ts';
import type { Coverage } from '@entente/graph-schema';
import { coverageOf } from './coverage.ts';
import { findDrops, inOrder, mask } from './drops.ts';
import { findFootnoteMarks } from './footnote-marks.ts';
import { rejoin } from './joins.ts';
import { tellKinds } from './kinds.ts';
import { hyphenJudge, mend } from './mend.ts';
import { findDrafts } from './paragraphs.ts';
import { markRepeats } from './repeats.ts';

/** Blocks of prose in reading order, and the ledger of what became of the text. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly coverage: readonly Coverage[];
}

/** Cuts a document into blocks with mended reading text, and accounts for each of its characters. */
export const layOut = (source: Pick<SourceDocument, 'text' | 'markup' | 'blockHints'>): Layout => {
  const { text } = source;
  const visibleMarks = findDrops(text, source.markup);
  const drops = inOrder([...visibleMarks, ...findFootnoteMarks(mask(text, visibleMarks))]);
  const masked = mask(text, drops);
  // Kinds before repeats (a running header is a heading first), both before joins, which reach across what isn't read.
  const drafts = rejoin(markRepeats(tellKinds(findDrafts(masked, source.blockHints))));
  const keepsHyphen = hyphenJudge(masked);
  const blocks = drafts.flatMap((draft) => mend(masked, draft, keepsHyphen) ?? []);
  return { blocks, coverage: coverageOf(text, drafts, drops) };
};

/** Fills `blocks` and `coverage`. */
export const layoutPass = (): Pass => ({
  id: 'layout',
  description: 'cuts the text into blocks and mends what the page did to it',
  run: (analysis) => ({ ...analysis, ...layOut(analysis.source) }),
});
