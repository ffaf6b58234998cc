import type { Analysis, Pass } from '../../src/index.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { mentionsPass } from '../../src/mentions/index.ts';
import { resolutionPass } from '../../src/resolution/index.ts';
import { loadSyntaxModel, syntaxPass } from '../../src/syntax/index.ts';
import { tokensPass } from '../../src/tokens/index.ts';
import { analysisOfLines, readListed, type AnnotatedDocument } from '../relation-data/annotated.ts';
import { documentSets, type DocumentSet } from './document-sets.ts';
import { figure, type Figure } from './figures.ts';
import { endsFound, type EndsFound } from './mention-ends.ts';

const run = async (passes: readonly Pass[], document: AnnotatedDocument): Promise<Analysis> => {
  const lines = (document.lines ?? []).map(([, line]) => line);
  let analysis = analysisOfLines(document.name, lines);
  for (const pass of passes) analysis = await pass.run(analysis);
  return analysis;
};

const measureSet = async (passes: readonly Pass[], set: DocumentSet): Promise<Figure> => {
  const counts: EndsFound[] = [];
  for (const name of set.names) {
    const document = readListed(set.id, set.gold, set.sentences, name);
    counts.push(endsFound(document, (await run(passes, document)).mentions));
  }
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  const found = counts.reduce((sum, count) => sum + count.found, 0);
  return figure(
    `${set.id}.both-ends`,
    `${set.label}: both ends mentioned`,
    found / Math.max(1, rows),
    `${found} of ${rows} rows`,
  );
};

/** Of the annotated statements, the share of which mentions and resolution find both ends; gold's name no words. */
export const measureMentions = async (shared: string): Promise<Figure[]> => {
  const lexicon = loadLexicon();
  const model = await loadSyntaxModel();
  const passes = [tokensPass(), syntaxPass(model), mentionsPass(lexicon), resolutionPass(lexicon)];
  const figures: Figure[] = [];
  for (const set of documentSets(shared))
    if (set.split === 'held-out' || set.split === 'development') figures.push(await measureSet(passes, set));
  await model.close();
  return figures;
};
