import { relationEnds, relationId } from './ids.ts';
import type { Modality, Relation, Statement } from './records.ts';
import { relationEntry } from './relations.ts';

/** Strongest first: a claim once made as a fact outweighs the same claim as a plan. */
const MODALITY_ORDER: readonly Modality[] = ['actual', 'reported', 'planned', 'possible'];

/** Whether a statement draws an edge; the others are kept as counter-evidence. */
export const drawsEdge = (statement: Statement): boolean =>
  statement.polarity === 'asserted' && statement.subject.entity !== statement.object.entity;

export const relationIdOf = (statement: Statement): string =>
  relationId(statement.relation, statement.subject.entity, statement.object.entity);

/**
 * The edge that the statements of one relation id amount to, whatever their order; `undefined` when none asserts it.
 * Confidence is noisy-or over documents, each represented by its surest statement: repetition inside a document
 * is not corroboration.
 */
export const projectRelation = (statements: readonly Statement[]): Relation | undefined => {
  const asserted = statements.filter(drawsEdge).sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = asserted;
  if (!first) return undefined;
  const entry = relationEntry(first.relation);
  const [subject, object] = relationEnds(first.relation, first.subject.entity, first.object.entity);
  const starts = asserted.flatMap((s) => (s.time?.start ? [s.time.start] : [])).sort();
  const ends = asserted.flatMap((s) => s.time?.end ?? s.time?.start ?? []).sort();
  const surest = new Map<string, number>();
  for (const s of asserted) surest.set(s.document, Math.max(surest.get(s.document) ?? 0, s.confidence));
  const doubt = [...surest.values()].sort((a, b) => a - b).reduce((product, c) => product * (1 - c), 1);
  const firstDate = starts[0];
  const lastDate = ends.at(-1);
  return {
    id: relationIdOf(first),
    type: first.relation,
    subject,
    object,
    confidence: Number((1 - doubt).toFixed(6)),
    support: asserted.length,
    documents: surest.size,
    denials: statements.filter((s) => s.polarity === 'negated').length,
    sign: entry.sign,
    weight: entry.weight,
    modality: MODALITY_ORDER.find((m) => asserted.some((s) => s.modality === m)) ?? 'actual',
    ...(firstDate === undefined ? {} : { firstDate }),
    ...(lastDate === undefined ? {} : { lastDate }),
    statements: asserted.map((s) => s.id),
  };
};

/** All edges of a set of statements, in the order of their ids. */
export const projectRelations = (statements: readonly Statement[]): Relation[] => {
  const groups = new Map<string, Statement[]>();
  for (const s of statements) {
    const id = relationIdOf(s);
    const group = groups.get(id);
    if (group) group.push(s);
    else groups.set(id, [s]);
  }
  return [...groups.keys()].sort().flatMap((id) => projectRelation(groups.get(id) ?? []) ?? []);
};
