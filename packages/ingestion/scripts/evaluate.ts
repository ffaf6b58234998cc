/**
 * `npm run eval`: what the extractor is worth, in one table; exit status 1 when a figure is below its baseline.
 * Usage: npm run eval -- [--only PART]… [--update] [--json]
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createPipeline } from '../src/index.ts';
import { fallen, readBaselines, updated } from './evaluation/baselines.ts';
import { DEFAULT_PARTS, measure, PARTS } from './evaluation/parts.ts';
import { table } from './evaluation/table.ts';

const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
const BASELINES = new URL('./evaluation/baselines.json', import.meta.url);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    update: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});

const run = async (): Promise<number> => {
  const unknown = (values.only ?? []).find((part) => !PARTS.includes(part));
  if (unknown !== undefined) {
    print(`There is no part "${unknown}". Parts: ${PARTS.join(', ')}.`);
    return 2;
  }
  if (!existsSync(SHARED)) {
    print('The evaluation data is not here (../shared): nothing is measured.');
    return 0;
  }
  const pipeline = await createPipeline();
  const { figures, notes } = await measure(pipeline, SHARED, values.only ?? DEFAULT_PARTS);
  await pipeline.close();
  const baselines = readBaselines(BASELINES);
  const worse = fallen(baselines, figures);
  if (values.json === true) print(JSON.stringify({ figures, fallen: worse, notes }, null, 2));
  else [...table(figures, baselines), ...notes].forEach(print);
  if (values.update === true) {
    writeFileSync(BASELINES, `${JSON.stringify(updated(baselines, figures), null, 2)}\n`);
    return 0;
  }
  if (values.json !== true) worse.forEach(print);
  return worse.length === 0 ? 0 : 1;
};

process.exitCode = await run();
