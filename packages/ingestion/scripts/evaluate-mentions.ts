// Measures mentions and resolution against annotated statements.
//
//   npx tsx packages/ingestion/scripts/evaluate-mentions.ts EVAL_DIR… [--errors N] [--cache FILE]
//
// EVAL_DIR holds NAME.jsonl, NAME.aliases.json and sentences/NAME.txt. For each end of a gold row with a mention, a hit is a
// resolved mention of the same sentence whose name the gold accepts; "at the words" asks that it overlaps the gold's. "Both
// ends" counts rows, which a scorer of pairs can only find when it has both. Documents that are set aside are left out.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { foldName } from '@entente/graph-schema';
import { z } from 'zod';
import type { Analysis, Token } from '../src/analysis.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import { mentionsPass } from '../src/mentions/index.ts';
import { resolutionPass } from '../src/resolution/index.ts';
import { loadSyntaxModel } from '../src/syntax/load.ts';
import { syntaxPass } from '../src/syntax/pass.ts';
import { tokensPass } from '../src/tokens/index.ts';
import { HELD_OUT } from './evaluation/splits.ts';
import { analysisOfLines } from './relation-data/annotated.ts';

const goldRow = z.object({
  sent: z.number(),
  subj: z.array(z.string()),
  obj: z.array(z.string()),
  subjMention: z.string().nullish(),
  objMention: z.string().nullish(),
  core: z.boolean().optional(),
});
const aliasFile = z.record(
  z.string(),
  z.object({ type: z.string().optional(), aliases: z.array(z.string()).optional() }),
);

interface Count {
  gold: number;
  found: number;
  atWords: number;
  labelled: number;
}

const PRONOUN = /^(?:he|she|him|his|her|hers|it|its|they|them|their|theirs|itself|himself|themselves)$/i;

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};
const directories = args.filter((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
const errorLimit = Number(option('--errors') ?? 0);
const cacheFile = option('--cache');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const cache = new Map<string, readonly (readonly Token[])[]>(
  cacheFile !== undefined && existsSync(cacheFile)
    ? Object.entries(JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, Token[][]>)
    : [],
);

const parsed = async (analysis: Analysis): Promise<Analysis> => {
  const had = cache.get(analysis.source.id);
  if (had)
    return { ...analysis, sentences: analysis.sentences.map((s, i) => ({ ...s, tokens: had[i] ?? [] })) };
  const model = await loadSyntaxModel();
  const result = await syntaxPass(model).run(await tokensPass().run(analysis));
  cache.set(
    analysis.source.id,
    result.sentences.map((s) => s.tokens),
  );
  return result;
};

const lexicon = loadLexicon();
const totals = new Map<string, Count>();
const add = (key: string, found: boolean, atWords: boolean, labelled: boolean): void => {
  const count = totals.get(key) ?? { gold: 0, found: 0, atWords: 0, labelled: 0 };
  count.gold += 1;
  count.found += Number(found);
  count.atWords += Number(atWords);
  count.labelled += Number(labelled);
  totals.set(key, count);
};

let words = 0;
let milliseconds = 0;
let mentionCount = 0;
let sentenceCount = 0;
let pairCount = 0;
const rowsWhole = { all: 0, found: 0, atWords: 0, core: 0, coreFound: 0 };
const links = new Map<string, { gold: number; linked: number; right: number }>();

interface Named {
  readonly name: string;
  readonly form: string;
}

/** Counts how a gold end that is a pronoun or another anaphor was linked: right when one of the links is accepted. */
const countLink = (key: string, linked: readonly Named[], right: boolean): void => {
  const count = links.get(key) ?? { gold: 0, linked: 0, right: 0 };
  count.gold += 1;
  count.linked += Number(linked.length > 0);
  count.right += Number(linked.length > 0 && right);
  links.set(key, count);
};
const errors: string[] = [];
const wrongLinks: string[] = [];

for (const directory of directories) {
  const names = readdirSync(directory)
    .filter((f) => f.endsWith('.jsonl'))
    .map((f) => f.slice(0, -6))
    .filter((name) => !HELD_OUT.has(name));
  for (const name of names) {
    const lines = readFileSync(path.join(directory, 'sentences', `${name}.txt`), 'utf8')
      .split('\n')
      .filter((l) => l !== '');
    const numbers = new Map(lines.map((line, i) => [Number(line.split('\t')[0]), i]));
    const before = await parsed(
      analysisOfLines(
        name,
        lines.map((line) => line.slice(line.indexOf('\t') + 1)),
      ),
    );
    const started = performance.now();
    const analysis = (await resolutionPass().run(await mentionsPass(lexicon).run(before))) satisfies Analysis;
    milliseconds += performance.now() - started;
    words += analysis.sentences.reduce((sum, s) => sum + s.tokens.length, 0);
    mentionCount += analysis.mentions.length;
    sentenceCount += analysis.sentences.length;
    const perSentence = new Map<number, number>();
    for (const { sentence } of analysis.mentions)
      perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1);
    for (const count of perSentence.values()) pairCount += count * (count - 1);
    const aliases = aliasFile.parse(
      JSON.parse(readFileSync(path.join(directory, `${name}.aliases.json`), 'utf8')),
    );
    const rows = readFileSync(path.join(directory, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((l) => l !== '');
    const seen = new Set<string>();
    for (const row of rows.map((line) => goldRow.parse(JSON.parse(line)))) {
      const whole: { found: boolean; atWords: boolean }[] = [];
      for (const [ends, words] of [
        [row.subj, row.subjMention],
        [row.obj, row.objMention],
      ] as const) {
        if (words === undefined || words === null || words === '') continue;
        const accepted = new Set(ends.flatMap((n) => [n, ...(aliases[n]?.aliases ?? [])]).map(foldName));
        const index = numbers.get(row.sent) ?? -1;
        const sentence = analysis.sentences[index];
        if (!sentence) continue;
        const here = analysis.mentions.filter((m) => m.sentence === index);
        const hits = here.filter((m) => accepted.has(foldName(m.name)));
        const at = sentence.start + sentence.text.indexOf(words);
        const overlapping = hits.filter((m) => m.start < at + words.length && m.end > at);
        const type = aliases[ends[0] ?? '']?.type ?? 'unknown';
        const found = hits.length > 0;
        whole.push({ found, atWords: overlapping.length > 0 });
        const key = `${row.sent} ${words} ${ends.join('|')}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const plain = foldName(words);
        const there = here.filter(
          (m) =>
            m.form === 'pronoun' &&
            m.start < at + words.length &&
            m.end > at &&
            (foldName(m.text) === plain || PRONOUN.test(words)),
        );
        const right = there.some((m) => accepted.has(foldName(m.name)));
        if (PRONOUN.test(words)) countLink(words.toLowerCase(), there, right);
        else if (there.length > 0) countLink('other anaphors', there, right);
        if (there.length > 0 && !right)
          wrongLinks.push(
            `LINK ${ends[0] ?? ''} «${words}» | ${there.map((m) => `${m.text}→${m.name}`).join('; ')} | ${analysis.sentences[index - 1]?.text ?? ''} || ${sentence.text}`,
          );
        for (const total of ['ALL', row.core === true ? 'CORE' : 'OTHER', type, path.basename(directory)])
          add(
            total,
            found,
            overlapping.length > 0,
            overlapping.some((m) => m.label === type),
          );
        if (!found)
          errors.push(
            `${row.core === true ? 'CORE' : 'other'} ${type} ${ends[0] ?? ''} «${words}» | ${here
              .filter((m) => m.start < at + words.length && m.end > at)
              .map((m) => `${m.text}→${m.label}:${m.name}/${m.form}`)
              .join('; ')} | ${sentence.text}`,
          );
      }
      if (whole.length === 2) {
        const found = whole.every((w) => w.found);
        rowsWhole.all += 1;
        rowsWhole.found += Number(found);
        rowsWhole.atWords += Number(whole.every((w) => w.atWords));
        rowsWhole.core += Number(row.core === true);
        rowsWhole.coreFound += Number(row.core === true && found);
      }
    }
  }
}
if (cacheFile !== undefined) writeFileSync(cacheFile, JSON.stringify(Object.fromEntries(cache)));
for (const [key, { gold, found, atWords, labelled }] of totals)
  print(
    `${key.padEnd(16)} ends ${gold}  in the sentence ${(found / gold).toFixed(3)}  at the words ${(atWords / gold).toFixed(3)}  with the label ${(labelled / gold).toFixed(3)}`,
  );
const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);
print(
  `BOTH ENDS        rows ${rowsWhole.all}  in the sentence ${share(rowsWhole.found, rowsWhole.all)}  at the words ${share(rowsWhole.atWords, rowsWhole.all)}  of core ${share(rowsWhole.coreFound, rowsWhole.core)}`,
);
for (const [word, { gold, linked, right }] of [...links].sort((a, b) => b[1].gold - a[1].gold))
  print(`  ${word.padEnd(14)} gold ends ${gold}  linked ${linked}  of these right ${share(right, linked)}`);
print(
  `${(mentionCount / sentenceCount).toFixed(2)} mentions and ${(pairCount / sentenceCount).toFixed(1)} ordered pairs a sentence`,
);
print(`${mentionCount} mentions in ${words} words, ${Math.round((words / milliseconds) * 1000)} words/s`);
if (errorLimit > 0)
  wrongLinks.forEach((line) => {
    print(line);
  });
const step = Math.max(1, Math.floor(errors.length / Math.max(1, errorLimit)));
errors
  .filter((_, i) => errorLimit > 0 && i % step === 0)
  .forEach((line) => {
    print(line);
  });
