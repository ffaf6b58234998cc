import type { Relation } from '@entente/graph-schema';
import type { Label, RelationType } from '@entente/graph-schema/ontology';
import { relationEntry } from '@entente/graph-schema/ontology';
import type { StoredEntity } from '@entente/graph-queries';

/** An entity for tests. */
export const entity = (id: string, label: Label = 'Country', degree = 1): StoredEntity => ({
  id,
  name: `Name of ${id}`,
  label,
  aliases: [],
  degree,
  documents: 1,
});

/** An edge for tests, with an id made of its parts. */
export const relation = (
  subject: string,
  type: RelationType,
  object: string,
  more: Partial<Relation> = {},
): Relation => ({
  id: `${subject} ${type} ${object}`,
  type,
  subject,
  object,
  confidence: 0.8,
  support: 1,
  documents: 1,
  denials: 0,
  sign: relationEntry(type).sign,
  weight: relationEntry(type).weight,
  modality: 'actual',
  statements: [`st ${subject} ${type} ${object}`],
  ...more,
});
