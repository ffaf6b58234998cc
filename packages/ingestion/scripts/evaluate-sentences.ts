/**
 * Share of listed sentences that the layout and the splitter find exactly, white space normalised.
 * Usage: tsx packages/ingestion/scripts/evaluate-sentences.ts [--errors] TEXTS_FOLDER LISTS_FOLDER [TEXTS LISTS]…
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { layOut } from '../src/layout/index.ts';
import { readText } from '../src/readers/index.ts';
import { sentencesOf } from '../src/sentences/index.ts';
import { numberedSentences, scoreSentences } from '../src/sentences/numbered.ts';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showErrors = process.argv.includes('--errors');

const evaluate = (texts: string, lists: string): void => {
  let [gold, found] = [0, 0];
  for (const file of readdirSync(lists).sort()) {
    const source = readText(readFileSync(join(texts, file), 'utf8'), { location: file });
    const own = sentencesOf(layOut(source).blocks).map(({ text }) => text);
    const score = scoreSentences(numberedSentences(readFileSync(join(lists, file), 'utf8')), own);
    gold += score.gold;
    found += score.found;
    if (!showErrors || score.missed.length === 0) continue;
    process.stdout.write(`${basename(file)}\n${score.missed.map((sentence) => `  ${sentence}\n`).join('')}`);
  }
  process.stdout.write(`${lists}: ${found} of ${gold} (${((100 * found) / gold).toFixed(2)} %)\n`);
};

for (let index = 0; index + 1 < folders.length; index += 2)
  evaluate(folders[index] ?? '', folders[index + 1] ?? '');
