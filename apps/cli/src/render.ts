import { readInWords, type Statement } from '@entente/graph-schema';
import type {
  CausalChain,
  ChainsResult,
  CypherQueryResult,
  EntityResult,
  Hop,
  PathsResult,
  Quote,
  SearchResult,
} from '@entente/graph-queries';
import type { CypherValue, StoredEntity } from '@entente/graph-store';
import { z } from 'zod';
import { oneLine, paint, table, type Terminal } from './terminal.ts';

/** What a cell shows of a node or an edge. */
const graphValue = z.discriminatedUnion('$type', [
  z.object({ $type: z.literal('node'), properties: z.object({ name: z.string() }) }),
  z.object({ $type: z.literal('relationship'), type: z.string() }),
]);

const marks = ({ polarity, modality, confidence }: Statement): string =>
  [
    ...(polarity === 'negated' ? ['denied'] : []),
    ...(modality === 'actual' ? [] : [modality]),
    confidence.toFixed(2),
  ].join(', ');

const citation = ({ statement, document }: Quote): string =>
  `“${oneLine(statement.sentence.text)}” — ${document.title}${document.date === undefined ? '' : `, ${document.date}`} (${marks(statement)})`;

const arrow = ({ relation, forward }: Hop): string => (forward ? `—${relation.type}→` : `←${relation.type}—`);

const line = (terminal: Terminal, entities: readonly StoredEntity[], hops: readonly Hop[]): string =>
  entities
    .map(({ name }, i) => {
      const hop = hops[i];
      const actor = paint(terminal, 'bold', name);
      return hop ? `${actor} ${paint(terminal, 'cyan', arrow(hop))}` : actor;
    })
    .join(' ');

const quotes = (terminal: Terminal, hops: readonly Hop[]): string[] =>
  hops.map((hop) => paint(terminal, 'dim', `     ${citation(hop.quote)}`));

const nothing = (what: string, hint: string | undefined): string =>
  hint === undefined ? what : `${what}\n  → ${hint}`;

export const renderPaths = (terminal: Terminal, { from, to, paths, hint }: PathsResult): string =>
  paths.length === 0
    ? nothing(`No path from ${from.name} to ${to.name}.`, hint)
    : paths
        .map(({ entities, hops, confidence }, i) =>
          [
            `${String(i + 1).padStart(2)}. ${line(terminal, entities, hops)}  (${confidence.toFixed(2)})`,
            ...quotes(terminal, hops),
          ].join('\n'),
        )
        .join('\n');

const chainNotes = ({ hops, sign, weakest }: CausalChain): string => {
  const notes = [
    ...(sign === -1 ? ['the start works against the end'] : []),
    ...(hops.length > 1 ? [`weakest link: hop ${weakest + 1}`] : []),
    ...(hops.some((hop) => hop.joined) ? ['joined across documents'] : []),
    ...(hops.some((hop) => hop.contradictions.length > 0) ? ['contradicted'] : []),
  ];
  return notes.length === 0 ? '' : ` [${notes.join('; ')}]`;
};

export const renderChains = (terminal: Terminal, { chains, hint }: ChainsResult): string =>
  chains.length === 0
    ? nothing('No chain of causation.', hint)
    : chains
        .map((chain, i) => {
          const contradictions = chain.hops.flatMap((hop) =>
            hop.contradictions.map((quote) => paint(terminal, 'yellow', `     against: ${citation(quote)}`)),
          );
          return [
            `${String(i + 1).padStart(2)}. ${line(terminal, chain.entities, chain.hops)}  (${chain.confidence.toFixed(2)})${chainNotes(chain)}`,
            ...quotes(terminal, chain.hops),
            ...contradictions,
          ].join('\n');
        })
        .join('\n');

export const renderSearch = (_: Terminal, { hits }: SearchResult): string =>
  hits.length === 0
    ? 'No entity has such a name.'
    : table(
        ['name', 'type', 'edges', 'documents', 'id'],
        hits.map(({ entity }) => [
          entity.name,
          entity.label,
          String(entity.degree),
          String(entity.documents),
          entity.id,
        ]),
      );

export const renderEntity = (terminal: Terminal, { entity, quotes: cited }: EntityResult): string =>
  [
    `${paint(terminal, 'bold', entity.name)} (${entity.label})${entity.wikidata === undefined ? '' : ` ${entity.wikidata}`}`,
    ...(entity.aliases.length === 0 ? [] : [`also: ${entity.aliases.join(', ')}`]),
    `${entity.degree} edges, ${entity.documents} documents, id ${entity.id}`,
    ...cited.map(({ statement, document }) => {
      const claim = readInWords(statement.relation, statement.subject.name, statement.object.name);
      return `  ${claim} (${marks(statement)})\n${paint(terminal, 'dim', `     ${citation({ statement, document })}`)}`;
    }),
  ].join('\n');

const isObject = (value: CypherValue): value is Exclude<CypherValue, null | boolean | number | string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a cell: a node by its name, an edge by its type. */
const cell = (value: CypherValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return oneLine(value, 120);
  const parsed = isObject(value) ? graphValue.safeParse(value) : undefined;
  if (parsed?.success === true) {
    return parsed.data.$type === 'node' ? `(${parsed.data.properties.name})` : `[:${parsed.data.type}]`;
  }
  return oneLine(JSON.stringify(value), 120);
};

export const renderCypher = (terminal: Terminal, result: CypherQueryResult): string =>
  [
    result.rows.length === 0
      ? 'No rows.'
      : table(
          result.columns,
          result.rows.map((row) => result.columns.map((_, i) => cell(row[i]))),
        ),
    ...(result.truncated
      ? [paint(terminal, 'yellow', `Only the first ${result.rows.length} rows; raise --max-rows for more.`)]
      : []),
  ].join('\n');
