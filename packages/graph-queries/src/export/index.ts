import { UsageError } from '@entente/graph-schema';
import { CSV } from './csv.ts';
import { CYPHER } from './cypher-script.ts';
import type { ExportFormat } from './format.ts';
import { GEXF } from './gexf.ts';
import { GRAPHML } from './graphml.ts';
import { JSON_LD } from './json-ld.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [GEXF, GRAPHML, CSV, JSON_LD, CYPHER];

/** @throws UsageError `bad-option`, which names the formats */
export const exportFormat = (name: string): ExportFormat => {
  const format = EXPORT_FORMATS.find((each) => each.name === name);
  if (format) return format;
  throw new UsageError(`--format is “${name}”`, {
    code: 'bad-option',
    remedy: `Give one of: ${EXPORT_FORMATS.map((each) => each.name).join(', ')}.`,
  });
};
