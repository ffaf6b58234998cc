import { FAMILIES, LABELS, RELATIONS } from '@entente/graph-schema';
import { z } from 'zod';
import { defineQuery } from '../query.ts';
import type { OntologyResult } from '../results.ts';

export const ontologyQuery = defineQuery({
  id: 'ontology',
  title: 'Ontology',
  summary: 'What nodes and edges there can be: labels, and relations with family, sign, ranges and reading.',
  method: 'GET',
  input: z.strictObject({}),
  output: 'OntologyResult',
  run: async (): Promise<OntologyResult> => ({ labels: LABELS, families: FAMILIES, relations: RELATIONS }),
});
