/**
 * Word segmentation F1 of the tokenizer against treebanks in CoNLL-U, from each sentence's `# text` line.
 * Usage: tsx packages/ingestion/scripts/evaluate-tokens.ts [--errors] FILE.conllu[.xz]…
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { scoreTokens, treebankSentences } from '../src/tokens/treebank.ts';

const read = (file: string): string =>
  file.endsWith('.xz')
    ? execFileSync('xz', ['-dc', file], { encoding: 'utf8', maxBuffer: 1 << 28 })
    : readFileSync(file, 'utf8');

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const file of files) {
  const { f1, precision, recall, errors } = scoreTokens(treebankSentences(read(file)));
  process.stdout.write(
    `${file}: F1 ${(100 * f1).toFixed(2)}, precision ${(100 * precision).toFixed(2)}, recall ${(100 * recall).toFixed(2)}\n`,
  );
  if (process.argv.includes('--errors'))
    for (const [error, count] of errors.slice(0, 120)) process.stdout.write(`${count}\t${error}\n`);
}
