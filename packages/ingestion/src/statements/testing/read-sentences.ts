import { startAnalysis, type Analysis, type Sentence } from '../../analysis.ts';
import { loadLexicon } from '../../lexicon/index.ts';
import { mentionsPass } from '../../mentions/index.ts';
import { loadSyntaxModel, syntaxPass } from '../../syntax/index.ts';
import { tokenize } from '../../tokens/index.ts';

const sentenceAt = (text: string, index: number, start: number): Sentence => ({
  index,
  block: 0,
  start,
  end: start + text.length,
  text,
  tokens: tokenize(text).map((range, position) => ({
    index: position,
    start: start + range.start,
    end: start + range.end,
    text: range.text,
    spaceAfter: text.charAt(range.end) === ' ',
    lemma: range.text.toLowerCase(),
    upos: '',
    xpos: '',
    head: -1,
    deprel: '',
  })),
});

/**
 * The analysis, up to its mentions, of sentences of which each stands for itself: the model reads all in one go, so
 * that a thousand take seconds. Every mention is an entity by its label and name.
 */
export const readSentences = async (texts: readonly string[]): Promise<Analysis> => {
  const model = await loadSyntaxModel();
  let start = 0;
  const sentences = texts.map((text, index) => {
    const sentence = sentenceAt(text, index, start);
    start = sentence.end + 1;
    return sentence;
  });
  const source = {
    id: 'doc-sentences',
    title: '',
    location: 'sentences',
    format: 'txt',
    text: texts.join('\n'),
    markup: [],
    blockHints: [],
  };
  const parsed = await syntaxPass(model).run({ ...startAnalysis(source), sentences });
  const analysis = await mentionsPass(loadLexicon()).run(parsed);
  await model.close();
  const mentions = analysis.mentions.map((m) => ({ ...m, entity: `${m.label}:${m.name}` }));
  return { ...analysis, mentions };
};
