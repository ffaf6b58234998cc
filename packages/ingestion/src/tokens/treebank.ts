import { tokenize } from './tokenize.ts';

/** A treebank's sentence: its text and the words in it, each with its place. */
export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** Segmentation figures, and the commonest differences with their counts. */
export interface TokenScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly errors: readonly (readonly [string, number])[];
}

interface Row {
  readonly id: string;
  readonly form: string;
}

const rowsOf = (lines: readonly string[]): readonly Row[] =>
  lines
    .filter((line) => /^\d+(?:-\d+)?\t/.test(line))
    .map((line) => {
      const [id = '', form = ''] = line.split('\t');
      return { id, form };
    });

/** Words of a multiword token: their forms laid end to end, the last one taking what is left. */
const spread = (start: number, end: number, forms: readonly string[]): { start: number; end: number }[] => {
  let at = start;
  return forms.map((form, index) => {
    const next = index === forms.length - 1 ? end : Math.min(end, at + form.length);
    const word = { start: at, end: next };
    at = next;
    return word;
  });
};

const locate = (text: string, rows: readonly Row[]): TreebankSentence | undefined => {
  const words: { start: number; end: number }[] = [];
  let at = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) break;
    const start = text.indexOf(row.form, at);
    if (start < 0) return undefined;
    const end = start + row.form.length;
    const [first, last] = row.id.split('-').map(Number);
    const parts = first !== undefined && last !== undefined ? last - first + 1 : 0;
    const forms = parts > 0 ? rows.slice(index + 1, index + 1 + parts).map((part) => part.form) : [row.form];
    words.push(...spread(start, end, forms));
    index += parts;
    at = end;
  }
  return { text, words };
};

/**
 * Sentences of a CoNLL-U file with each syntactic word's place in the `# text` line.
 *
 * @param conllu the file's text
 */
export const treebankSentences = (conllu: string): readonly TreebankSentence[] =>
  conllu.split(/\n\n+/).flatMap((block) => {
    const lines = block.split('\n');
    const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
    const sentence = text === undefined ? undefined : locate(text, rowsOf(lines));
    return sentence ? [sentence] : [];
  });

const key = (range: { readonly start: number; readonly end: number }): string =>
  `${range.start}:${range.end}`;

const differences = (sentence: TreebankSentence, found: ReadonlySet<string>): readonly string[] =>
  sentence.words
    .filter((word) => !found.has(key(word)))
    .map((word) => {
      const before = sentence.text.slice(Math.max(0, word.start - 10), word.start);
      return `${before}[${sentence.text.slice(word.start, word.end)}]${sentence.text.slice(word.end, word.end + 10)}`;
    });

/** F1 of the tokenizer's words against a treebank's, as in the CoNLL 2018 shared task ("Words"). */
export const scoreTokens = (sentences: readonly TreebankSentence[]): TokenScore => {
  let gold = 0;
  let system = 0;
  let both = 0;
  const errors = new Map<string, number>();
  for (const sentence of sentences) {
    const found = new Set(tokenize(sentence.text).map(key));
    gold += sentence.words.length;
    system += found.size;
    both += sentence.words.filter((word) => found.has(key(word))).length;
    for (const error of differences(sentence, found)) errors.set(error, (errors.get(error) ?? 0) + 1);
  }
  const precision = system === 0 ? 0 : both / system;
  const recall = gold === 0 ? 0 : both / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, errors: [...errors].sort((a, b) => b[1] - a[1]) };
};
