import type { Cases } from './cases.ts';
import { causeCases, chainCases } from './chain-cases.ts';
import {
  cypherCases,
  documentCases,
  evidenceCases,
  nameCases,
  sliceCases,
  statusCases,
} from './lookup-cases.ts';
import { pathCases } from './path-cases.ts';

/** Every test of the queries, the same for every engine. */
export const GROUPS: Readonly<Record<string, Cases>> = {
  status: statusCases,
  names: nameCases,
  slices: sliceCases,
  evidence: evidenceCases,
  documents: documentCases,
  cypher: cypherCases,
  paths: pathCases,
  chains: chainCases,
  'causes and effects': causeCases,
};
