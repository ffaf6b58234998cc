import { FAMILIES, relationEntry, type Family } from '@entente/graph-schema/ontology';
import type { Relation } from '@entente/graph-schema';
import type { EntityResult, Quote, StoredEntity } from '@entente/graph-queries';

/** One edge of an entity as it is told: the words around the names, and its best sentence when it came along. */
export interface Fact {
  readonly relation: Relation;
  readonly other: StoredEntity;
  readonly outward: boolean;
  readonly quote?: Quote;
}

export interface FactGroup {
  readonly family: Family;
  readonly facts: readonly Fact[];
}

const quoteFor = (quotes: readonly Quote[], relation: Relation): Quote | undefined =>
  quotes.find(({ statement }) => relation.statements.includes(statement.id));

/** The edges of an entity by family, in the ontology's order of families; within one as they came, weightiest first. */
export const factGroups = ({ entity, slice, quotes }: EntityResult): readonly FactGroup[] => {
  const byId = new Map(slice.entities.map((known) => [known.id, known]));
  const facts = slice.relations.flatMap((relation): Fact[] => {
    const outward = relation.subject === entity.id;
    const other = byId.get(outward ? relation.object : relation.subject);
    const quote = quoteFor(quotes, relation);
    return other ? [{ relation, other, outward, ...(quote ? { quote } : {}) }] : [];
  });
  return FAMILIES.flatMap((family) => {
    const own = facts.filter(({ relation }) => relationEntry(relation.type).family === family);
    return own.length > 0 ? [{ family, facts: own }] : [];
  });
};

/** "2016", "2016–2020" or nothing. */
export const yearsOf = ({ firstDate, lastDate }: Pick<Relation, 'firstDate' | 'lastDate'>): string => {
  const [first, last] = [firstDate?.slice(0, 4), lastDate?.slice(0, 4)];
  if (first === undefined) return last ?? '';
  return last === undefined || last === first ? first : `${first}–${last}`;
};
