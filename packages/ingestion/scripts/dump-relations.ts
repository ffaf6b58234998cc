/**
 * Writes what the relation head is trained on, a sentence a line: words, tree, the mentions that the pipeline finds,
 * what its rules say, and the annotated statements in terms of those.
 * Usage: tsx packages/ingestion/scripts/dump-relations.ts SHARED ANNOTATIONS OUT.jsonl
 */
import { createWriteStream } from 'node:fs';
import type { Analysis, Pass, Sentence } from '../src/analysis.ts';
import { layoutPass } from '../src/layout/index.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import { mentionsPass } from '../src/mentions/index.ts';
import { readText } from '../src/readers/index.ts';
import { resolutionPass } from '../src/resolution/index.ts';
import { sentencesPass } from '../src/sentences/index.ts';
import { mentionsOf } from '../src/statements/scorer.ts';
import { defaultScorers, scoreSentences } from '../src/statements/pass.ts';
import { loadSyntaxModel, syntaxPass } from '../src/syntax/index.ts';
import { tokensPass } from '../src/tokens/index.ts';
import { acceptedNames, fillersOf, offsetOf, wordsOf } from './relation-data/align.ts';
import {
  analysisOfLines,
  readAnnotated,
  type AnnotatedDocument,
  type AnnotatedRow,
} from './relation-data/annotated.ts';

const [shared, annotations, out] = process.argv.slice(2);
if (shared === undefined || annotations === undefined || out === undefined)
  throw new Error('usage: dump-relations.ts SHARED ANNOTATIONS OUT.jsonl');

const lexicon = loadLexicon();
const model = await loadSyntaxModel();
const reading: readonly Pass[] = [layoutPass(), sentencesPass()];
const understanding: readonly Pass[] = [
  tokensPass(),
  syntaxPass(model),
  mentionsPass(lexicon),
  resolutionPass(lexicon),
];

const run = async (analysis: Analysis, passes: readonly Pass[]): Promise<Analysis> => {
  let result = analysis;
  for (const pass of passes) result = await pass.run(result);
  return result;
};

const analyse = async (document: AnnotatedDocument): Promise<Analysis> => {
  if (document.lines)
    return run(
      analysisOfLines(
        document.name,
        document.lines.map(([, line]) => line),
      ),
      understanding,
    );
  const start = {
    ...analysisOfLines(document.name, []),
    source: readText(document.text ?? '', { location: document.name }),
  };
  return run(await run(start, reading), understanding);
};

const rowsBySentence = (document: AnnotatedDocument, analysis: Analysis): Map<number, AnnotatedRow[]> => {
  const byNumber = new Map(document.lines?.map(([number], index) => [number, index]));
  const byStart = new Map(analysis.sentences.map((sentence) => [sentence.start, sentence.index]));
  const result = new Map<number, AnnotatedRow[]>();
  for (const row of document.rows) {
    const index = document.lines ? byNumber.get(row.sent) : byStart.get(row.start ?? -1);
    if (index === undefined) lost++;
    else result.set(index, [...(result.get(index) ?? []), row]);
  }
  return result;
};

let lost = 0;
let unfilled = 0;
let rowCount = 0;

const described = (
  row: AnnotatedRow,
  document: AnnotatedDocument,
  analysis: Analysis,
  sentence: Sentence,
) => {
  const mentions = mentionsOf(analysis, sentence.index);
  const local = new Map(mentions.map((mention, i) => [mention.index, i]));
  const near = offsetOf(sentence, row.trigger);
  const end = (names: readonly string[], part: string | null | undefined) => {
    const words = wordsOf(sentence, part, near);
    const { best, named } = fillersOf(mentions, acceptedNames(names, document.aliases), words);
    return {
      names,
      words,
      type: document.aliases[names[0] ?? '']?.type,
      best: best && local.get(best.index),
      named: named.map((mention) => local.get(mention.index)),
    };
  };
  const [subject, object] = [end(row.subj, row.subjMention), end(row.obj, row.objMention)];
  rowCount++;
  if (subject.best === undefined || object.best === undefined) unfilled++;
  return {
    subject,
    object,
    relation: row.rel,
    alternatives: row.alt_rels ?? [],
    polarity: row.polarity ?? 'asserted',
    modality: row.modality ?? 'actual',
    core: row.core ?? false,
    trigger: wordsOf(sentence, row.trigger),
  };
};

const stream = createWriteStream(out);
for (const document of readAnnotated(shared, annotations)) {
  const analysis = await analyse(document);
  const rows = rowsBySentence(document, analysis);
  const rules = scoreSentences(analysis, defaultScorers());
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  for (const sentence of analysis.sentences) {
    const mentions = mentionsOf(analysis, sentence.index);
    const local = new Map(mentions.map((mention, i) => [mention.index, i]));
    const record = {
      set: document.set,
      document: document.name,
      sentence: sentence.index,
      words: sentence.tokens.map((token) => token.text),
      upos: sentence.tokens.map((token) => token.upos),
      heads: sentence.tokens.map((token) => token.head),
      deprels: sentence.tokens.map((token) => token.deprel),
      mentions: mentions.map((m) => ({
        words: [m.first, m.last],
        head: m.head,
        label: m.label,
        form: m.form,
        known: m.known !== undefined,
        confidence: m.confidence,
        entity: m.entity,
        name: names.get(m.entity) ?? m.name,
      })),
      rules: rules
        .filter((candidate) => candidate.sentence === sentence.index)
        .map((c) => ({
          subject: local.get(c.subject),
          object: local.get(c.object),
          relation: c.relation,
          polarity: c.polarity,
          modality: c.modality,
          confidence: c.confidence,
          trigger: [c.trigger.first, c.trigger.last],
          rule: c.rule,
        })),
      rows: (rows.get(sentence.index) ?? []).map((row) => described(row, document, analysis, sentence)),
    };
    stream.write(`${JSON.stringify(record)}\n`);
  }
}
stream.end();
await model.close();
process.stderr.write(
  `${rowCount} statements, ${unfilled} without both mentions, ${lost} without their sentence\n`,
);
