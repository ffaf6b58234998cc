import type { Completion } from '@codemirror/autocomplete';
import { LABELS, RELATIONS, readInWords } from '@entente/graph-schema/ontology';

const PROPERTIES: Readonly<Record<string, string>> = {
  id: 'of anything',
  name: 'of an entity',
  aliases: 'other names of an entity',
  wikidata: 'id of an entity in Wikidata',
  degree: 'number of edges of an entity',
  confidence: 'of an edge, 0 to 1',
  support: 'number of quotes behind an edge',
  documents: 'number of documents behind an edge',
  denials: 'number of statements that deny an edge',
  sign: 'of an edge: 1 friendly, -1 hostile, 0 neither',
  weight: 'of an edge, -10 to 10',
  modality: 'actual, possible, planned or reported',
  firstDate: 'first day of an edge',
  lastDate: 'last day of an edge',
};
const KEYWORDS =
  'MATCH OPTIONAL WHERE RETURN WITH UNWIND ORDER BY SKIP LIMIT DISTINCT AS AND OR NOT IN IS NULL CONTAINS STARTS ENDS UNION CASE WHEN THEN ELSE END COUNT COLLECT'.split(
    ' ',
  );

const LABEL_COMPLETIONS: readonly Completion[] = [
  { label: 'Entity', type: 'class', detail: 'any of them' },
  { label: 'Statement', type: 'class', detail: 'a claim at one place' },
  { label: 'Document', type: 'class', detail: 'what was read' },
  ...LABELS.map(({ name, description }) => ({ label: name, type: 'class', detail: description })),
];
const RELATION_COMPLETIONS: readonly Completion[] = RELATIONS.map(({ name }) => ({
  label: name,
  type: 'interface',
  detail: readInWords(name, 'a', 'b'),
}));
const PROPERTY_COMPLETIONS: readonly Completion[] = Object.entries(PROPERTIES).map(([label, detail]) => ({
  label,
  type: 'property',
  detail,
}));
const KEYWORD_COMPLETIONS: readonly Completion[] = KEYWORDS.map((label) => ({ label, type: 'keyword' }));

/**
 * What can stand after the text before the cursor: types in a node's parentheses, relations in an edge's brackets,
 * properties after a dot or an opening brace, else keywords. `from` is how far back the started word begins.
 */
export const completionsFor = (
  before: string,
): { readonly from: number; readonly options: readonly Completion[] } => {
  const word = /\w*$/.exec(before)?.[0] ?? '';
  const lead = before.slice(0, before.length - word.length);
  const from = word.length;
  if (/\[[^\]()]*[:|]\s*$/.test(lead)) return { from, options: RELATION_COMPLETIONS };
  if (/\([^)[\]]*:\s*$/.test(lead)) return { from, options: LABEL_COMPLETIONS };
  if (/\w\.$/.test(lead) || /\{\s*$/.test(lead)) return { from, options: PROPERTY_COMPLETIONS };
  return { from, options: word === '' ? [] : KEYWORD_COMPLETIONS };
};
