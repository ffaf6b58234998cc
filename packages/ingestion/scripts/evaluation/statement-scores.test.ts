import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RelationType, Statement } from '@entente/graph-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentSet } from './document-sets.ts';
import { scoreStatements, statementFigures } from './statement-scores.ts';

const SHARED = fileURLToPath(new URL('../../../../../shared', import.meta.url));
const SCORER = path.join(SHARED, 'eval', 'score.mjs');

let gold: string;

const goldLine = (subject: string, relation: RelationType, object: string): string =>
  `${JSON.stringify({ sent: 1, subj: [subject], rel: relation, obj: [object], core: true })}\n`;

const end = (name: string) => ({
  entity: name,
  name,
  label: 'Country' as const,
  mention: { start: 0, end: 1, text: name },
});
const statement = (subject: string, relation: RelationType, object: string): Statement => ({
  id: 's',
  document: 'd',
  subject: end(subject),
  relation,
  object: end(object),
  polarity: 'asserted',
  modality: 'actual',
  trigger: { start: 0, end: 1, text: 't' },
  sentence: { start: 0, end: 1, text: 's' },
  event: 'SUPPORT',
  confidence: 0.8,
  extractor: 'e',
  rule: 'r',
});

beforeAll(() => {
  gold = mkdtempSync(path.join(tmpdir(), 'entente-scores-'));
  const documents = {
    wanted: goldLine('Kenya', 'BACKS', 'Sudan') + goldLine('Drought', 'CAUSED', 'Famine'),
    other: goldLine('Chad', 'BACKS', 'Niger'),
  };
  for (const [name, lines] of Object.entries(documents)) {
    writeFileSync(path.join(gold, `${name}.jsonl`), lines);
    writeFileSync(path.join(gold, `${name}.aliases.json`), '{}');
  }
});

afterAll(() => {
  rmSync(gold, { recursive: true });
});

describe.skipIf(!existsSync(SCORER))('scoring a set of documents (needs ../shared)', () => {
  const set = (): DocumentSet => ({
    id: 'own',
    label: 'own',
    gold,
    texts: gold,
    sentences: gold,
    names: ['wanted'],
  });
  const figuresOf = (...statements: Statement[]): Record<string, number> => {
    const scores = scoreStatements(SHARED, set(), new Map([['wanted', statements]]));
    return Object.fromEntries(statementFigures(set(), scores).map(({ id, value }) => [id, value]));
  };

  it('counts the gold of its own documents alone', () => {
    expect(figuresOf(statement('Kenya', 'BACKS', 'Sudan'))).toEqual({
      'own.precision': 1,
      'own.recall': 0.5,
      'own.causation.precision': 0,
      'own.causation.recall': 0,
    });
  });

  it('tells causation apart', () => {
    const figures = figuresOf(
      statement('Drought', 'CAUSED', 'Famine'),
      statement('Kenya', 'OPPOSES', 'Sudan'),
    );
    expect(figures).toMatchObject({
      'own.precision': 0.5,
      'own.causation.precision': 1,
      'own.causation.recall': 1,
    });
  });

  it('takes a document without statements for one that found nothing', () => {
    const scores = scoreStatements(SHARED, set(), new Map());
    expect(scores.totals.strict).toMatchObject({ predicted: 0, core: 2, coreFound: 0 });
  });
});
