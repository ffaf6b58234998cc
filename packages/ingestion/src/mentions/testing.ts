import { startAnalysis, type Analysis, type Sentence, type Token } from '../analysis.ts';

const NO_SPACE_BEFORE = /^(?:[.,;:)]|['’]s|['’]|n't)$/;

/** A row of a sentence's table: "index word lemma UPOS head deprel", the index and head counting from 1, 0 the root. */
const parseRow = (row: string): Omit<Token, 'start' | 'end' | 'spaceAfter'> => {
  const [index = '', text = '', lemma = '', upos = '', head = '', deprel = ''] = row.trim().split(/\s+/);
  const plural = upos === 'NOUN' && text.toLowerCase() !== lemma.toLowerCase();
  const xpos = text === "'s" || text === "'" ? 'POS' : plural ? 'NNS' : upos === 'NOUN' ? 'NN' : '';
  return { index: Number(index) - 1, text, lemma, upos, xpos, head: Number(head) - 1, deprel };
};

interface Laid {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const lay = (table: string, start: number): Laid => {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => parseRow(row));
  let text = '';
  const tokens = rows.map((row, i) => {
    const begin = start + text.length;
    const next = rows[i + 1]?.text ?? '.';
    const spaceAfter =
      i < rows.length - 1 &&
      !NO_SPACE_BEFORE.test(next) &&
      row.text !== '(' &&
      next !== '-' &&
      row.text !== '-';
    text += row.text + (spaceAfter ? ' ' : '');
    return { ...row, start: begin, end: begin + row.text.length, spaceAfter };
  });
  return { tokens, text };
};

/** An analysis whose sentences and syntax come from tables, one for each sentence, with rows as `parseRow` reads them. */
export const analysisOf = (tables: readonly string[], date?: string): Analysis => {
  let text = '';
  const sentences = tables.map((table, index): Sentence => {
    const start = text.length;
    const laid = lay(table, start);
    text += `${laid.text}\n`;
    return {
      index,
      block: index,
      start,
      end: start + laid.text.length,
      text: laid.text,
      tokens: laid.tokens,
    };
  });
  const source = {
    id: 'doc-test',
    title: '',
    location: 'test',
    format: 'txt',
    text,
    markup: [],
    blockHints: [],
  };
  return { ...startAnalysis({ ...source, ...(date === undefined ? {} : { date }) }), sentences };
};
