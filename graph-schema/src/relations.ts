import { ACTORS, LABEL_NAMES, type Label } from './labels.ts';

export const FAMILIES = [
  'alignment',
  'membership',
  'opposition',
  'diplomacy',
  'material',
  'military',
  'structure',
  'causation',
] as const;
export type Family = (typeof FAMILIES)[number];

/** +1 friendly, −1 hostile, 0 neither. */
export type Sign = 1 | -1 | 0;

/** One relation type: all that shared code needs to know of it, so that nothing branches on a name. */
export interface RelationEntry {
  readonly name: string;
  readonly family: Family;
  readonly sign: Sign;
  /** Goldstein-style weight, −10 (war) to +10 (alliance). */
  readonly weight: number;
  readonly symmetric: boolean;
  readonly subject: readonly Label[];
  readonly object: readonly Label[];
  /** PLOVER event category. */
  readonly plover: string;
  /** "{subject} … {object}" in words. */
  readonly reading: string;
  readonly description: string;
  /** Optional arguments that a statement of this relation may carry. */
  readonly arguments?: readonly ('item' | 'from' | 'recipient')[];
}

const ANY: readonly Label[] = LABEL_NAMES;
const actors = ACTORS;
const plus = (...labels: Label[]): readonly Label[] => [...actors, ...labels];
const HAPPENING: readonly Label[] = ['Event', 'Agreement', 'Process', 'Policy'];

/**
 * Ranges are those that real text needs, wider than the textbook's: a pipeline is opposed, a peace process is
 * threatened, a coup attacks. A range rules out only what no reader would accept. One row a line, to be read as a table.
 */
// prettier-ignore
export const RELATIONS = [
  r('BACKS', 'alignment', 1, 5.2, 'SUPPORT', '{subject} backs {object}', 'Gives political, diplomatic or military support to, or sides with', actors, ANY),
  r('ALLIED_WITH', 'alignment', 1, 8, 'COOPERATE', '{subject} is allied with {object}', 'Alliance or declared strategic partnership', actors, actors, true),
  r('COOPERATES_WITH', 'alignment', 1, 6.4, 'COOPERATE', '{subject} cooperates with {object}', 'Works jointly or coordinates with, has closer ties with', actors, actors, true),
  r('RECOGNIZES', 'alignment', 1, 6, 'SUPPORT', '{subject} recognizes {object}', 'Diplomatic or legal recognition', actors, plus('Place', ...HAPPENING)),
  r('MEMBER_OF', 'membership', 1, 3, 'COOPERATE', '{subject} is a member of {object}', 'Member, co-chair, belongs to', plus('Place'), ['Organization', 'ArmedGroup', 'Process', 'Agreement', 'Country']),
  r('LEADS', 'membership', 1, 2, 'SUPPORT', '{subject} leads {object}', 'President, minister, commander, founder or ruler of', ['Person', 'Organization', 'Country', 'ArmedGroup'], plus('Place', 'Event', 'Process')),
  r('OPPOSES', 'opposition', -1, -4, 'REJECT', '{subject} opposes {object}', 'Politically against, rival of, rejects or competes with', actors, ANY),
  r('ACCUSES', 'opposition', -1, -3, 'ACCUSE', '{subject} accuses {object}', 'Publicly blames, criticises or condemns', actors, ANY),
  r('THREATENS', 'opposition', -1, -5.8, 'THREATEN', '{subject} threatens {object}', 'Warns of or threatens harm, puts pressure on', plus('Event', 'Policy', 'Weapon'), plus('Place', 'Infrastructure', 'Commodity', ...HAPPENING)),
  r('SANCTIONS', 'opposition', -1, -6.5, 'SANCTION', '{subject} sanctions {object}', 'Sanctions, embargo, import ban, expulsion from a programme', plus('Policy'), plus('Place', 'Infrastructure', 'Commodity', 'Weapon')),
  r('ATTACKS', 'opposition', -1, -10, 'ASSAULT', '{subject} attacks {object}', 'Uses force against: invades, bombs, shoots down, kills, raids', plus('Weapon', 'Event'), plus('Place', 'Weapon', 'Infrastructure', 'Event')),
  r('CONSULTS_WITH', 'diplomacy', 1, 2.5, 'CONSULT', '{subject} consults with {object}', 'Meets, visits, calls, negotiates or holds talks with', actors, actors, true),
  r('BROKERED', 'diplomacy', 1, 4.5, 'CONSULT', '{subject} brokered {object}', 'Brings about a deal between others, as go-between or lead author', actors, HAPPENING),
  r('MEDIATES', 'diplomacy', 1, 4, 'CONSULT', '{subject} mediates {object}', 'Acts as mediator in a conflict or between parties', actors, plus('Place', ...HAPPENING)),
  r('PROPOSED', 'diplomacy', 1, 3, 'REQUEST', '{subject} proposed {object}', 'Offers, calls for or initiates', actors, ['Infrastructure', 'Organization', 'Place', ...HAPPENING]),
  r('SIGNED', 'diplomacy', 1, 6, 'AGREE', '{subject} signed {object}', 'Signs, ratifies or concludes', actors, ['Agreement', 'Policy', 'Process', 'Event']),
  r('HOSTED', 'diplomacy', 1, 2, 'CONSULT', '{subject} hosted {object}', 'Host or venue of', plus('Place', 'Infrastructure'), ['Event', 'Process', 'Agreement', 'Organization', 'Person', 'ArmedGroup', 'Infrastructure', 'Weapon']),
  r('PARTICIPATES_IN', 'diplomacy', 0, 1, 'CONSULT', '{subject} takes part in {object}', 'Takes part in, is a party or partner to', plus('Weapon', 'Place'), ['Infrastructure', 'Organization', ...HAPPENING]),
  r('SUPPLIES', 'material', 1, 7, 'AID', '{subject} supplies {object}', 'Delivers, sells, lends or donates to', plus('Place', 'Infrastructure', 'Event'), plus('Place', 'Infrastructure', 'Event'), false, ['item']),
  r('PURCHASES', 'material', 1, 4, 'COOPERATE', '{subject} purchases {object}', 'Buys or imports', actors, ['Weapon', 'Commodity', 'Infrastructure', 'Organization', 'Place'], false, ['from']),
  r('BUILDS', 'material', 0, 2, 'COOPERATE', '{subject} builds {object}', 'Builds, develops, produces, operates or finances', plus('Infrastructure', 'Place'), ['Infrastructure', 'Weapon', 'Commodity', 'Place', 'Organization']),
  r('TRADES_WITH', 'material', 1, 3.5, 'COOPERATE', '{subject} trades with {object}', 'Trade or economic relations', plus('Place'), plus('Place'), true),
  r('DEPENDS_ON', 'material', 0, 0, 'COOPERATE', '{subject} depends on {object}', 'Is dependent on', plus('Place', 'Infrastructure', 'Weapon', ...HAPPENING), ANY, false, ['item']),
  r('INTERVENES_IN', 'military', -1, -5, 'MOBILIZE', '{subject} intervenes in {object}', 'Deploys forces, fighters or observers to, launches an operation in', plus('Weapon', 'Event'), plus('Place', 'Event', 'Infrastructure')),
  r('CONTROLS', 'military', 0, -2, 'ASSAULT', '{subject} controls {object}', 'Captures, occupies, annexes, administers or closes', actors, ['Place', 'Infrastructure', 'Country', 'Organization', 'ArmedGroup', 'Commodity', 'Weapon']),
  r('LOCATED_IN', 'structure', 0, 0, 'NONE', '{subject} is located in {object}', 'Where it is or happened', ['Place', 'Infrastructure', 'Event', 'Organization', 'ArmedGroup', 'Country', 'Person', 'Process', 'Commodity', 'Weapon'], ['Place', 'Country', 'Organization', 'Infrastructure']),
  r('PART_OF', 'structure', 0, 0, 'NONE', '{subject} is part of {object}', 'Branch, affiliate or component of', ANY, ANY),
  r('CAUSED', 'causation', 0, 0, 'NONE', '{subject} caused {object}', 'Led to, resulted in, triggered or prompted', ANY, ANY),
  r('ENABLED', 'causation', 0, 0, 'NONE', '{subject} enabled {object}', 'Made possible, paved the way for, facilitated or strengthened', ANY, ANY),
  r('PREVENTED', 'causation', 0, 0, 'NONE', '{subject} prevented {object}', 'Stopped, blocked, hindered, undermined or weakened', ANY, ANY),
] as const;

function r<const N extends string>(
  name: N,
  family: Family,
  sign: Sign,
  weight: number,
  plover: string,
  reading: string,
  description: string,
  subject: readonly Label[],
  object: readonly Label[],
  symmetric = false,
  args: readonly ('item' | 'from' | 'recipient')[] = [],
): RelationEntry & { readonly name: N } {
  return {
    name,
    family,
    sign,
    weight,
    symmetric,
    subject,
    object,
    plover,
    reading,
    description,
    arguments: args,
  };
}

export type RelationType = (typeof RELATIONS)[number]['name'];
export const RELATION_NAMES: readonly RelationType[] = RELATIONS.map((entry) => entry.name);

const byName = new Map<string, RelationEntry & { readonly name: RelationType }>(
  RELATIONS.map((entry) => [entry.name, entry]),
);

/** @throws RangeError when the ontology has no such relation. */
export const relationEntry = (name: RelationType): RelationEntry & { readonly name: RelationType } => {
  const entry = byName.get(name);
  if (!entry) throw new RangeError(`no relation is called ${name}`);
  return entry;
};

export const relationsOfFamily = (family: Family): readonly RelationType[] =>
  RELATIONS.filter((entry) => entry.family === family).map((entry) => entry.name);

/** Whether a statement `subject relation object` is within the ontology's ranges. */
export const inRange = (relation: RelationType, subject: Label, object: Label): boolean => {
  const entry = relationEntry(relation);
  return entry.subject.includes(subject) && entry.object.includes(object);
};

/** "Turkey backs the GNA" from the relation's reading. */
export const readInWords = (relation: RelationType, subject: string, object: string): string =>
  relationEntry(relation)
    .reading.replace('{subject}', () => subject)
    .replace('{object}', () => object);
