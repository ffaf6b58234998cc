import { relationId, type Relation, type Statement } from '@entente/graph-schema';
import type { ScanItem, StoredEntity } from '@entente/graph-store';
import type { ExportSource } from '../export/format.ts';

/** A name that means something to every format's parser. */
export const AWKWARD = `"Q" & <b>'s</b> ]]> \\u0027 \\' ; | , a\nb\tc\r {x} $y \`z\``;
export const RTL = 'حكومة الوفاق \u200Fالوطني \u{1F54A}';
/** A bell, a null and half a surrogate pair, which no format carries. */
export const BROKEN = 'bell\u0007null\u0000half\uD800end';
export const MENDED = 'bell\uFFFDnull\uFFFDhalf\uFFFDend';

const entity = (id: string, name: string, more: Partial<StoredEntity> = {}): StoredEntity => ({
  id,
  name,
  label: 'Country',
  aliases: [],
  degree: 1,
  documents: 1,
  ...more,
});

export const ENTITIES: readonly StoredEntity[] = [
  entity('Country:a', AWKWARD, { aliases: ['a; b', 'c"d', 'e\\'], wikidata: 'Q43', degree: 4 }),
  entity('Country:b', RTL),
  entity('Organization:حكومة', BROKEN, { label: 'Organization', kind: 'government' }),
];

const [A, B, C] = ['Country:a', 'Country:b', 'Organization:حكومة'] as const;

const relation = (
  type: Relation['type'],
  subject: string,
  object: string,
  more: Partial<Relation> = {},
): Relation => ({
  id: relationId(type, subject, object),
  type,
  subject,
  object,
  confidence: 1,
  support: 2,
  documents: 1,
  denials: 0,
  sign: 1,
  weight: 8,
  modality: 'actual',
  statements: [`st-${type}`],
  ...more,
});

export const RELATIONS: readonly Relation[] = [
  relation('BACKS', A, C, { firstDate: '2020-01-01', lastDate: '2020-03-31', weight: 5.2, denials: 1 }),
  relation('OPPOSES', A, C, { sign: -1, weight: -4 }),
  relation('ALLIED_WITH', A, B, { firstDate: '2020-01-01', lastDate: '2010-01-01' }),
  relation('BROKERED', B, C, { firstDate: '2019-01-01' }),
].sort((a, b) => (a.id < b.id ? -1 : 1));

const statement = (id: string, { type, subject, object }: Relation, more: Partial<Statement>): Statement => ({
  id,
  document: 'doc-1',
  subject: { entity: subject, name: 'A', label: 'Country', mention: { start: 0, end: 1, text: 'A' } },
  relation: type,
  object: { entity: object, name: 'C', label: 'Organization', mention: { start: 5, end: 6, text: 'C' } },
  polarity: 'asserted',
  modality: 'actual',
  trigger: { start: 2, end: 4, text: 'is' },
  sentence: { start: 7, end: 7 + AWKWARD.length, text: AWKWARD },
  event: 'SUPPORT',
  confidence: 0.9,
  extractor: 'sample 1',
  rule: 'sample',
  ...more,
});

const STATEMENTS: readonly Statement[] = RELATIONS.flatMap((each) => [
  statement(`st-${each.type}`, each, {}),
  ...(each.denials > 0 ? [statement(`st-no-${each.type}`, each, { polarity: 'negated' })] : []),
]);

async function* scan(): AsyncGenerator<ScanItem> {
  for (const each of ENTITIES) yield { kind: 'entity', entity: each };
  for (const each of RELATIONS) yield { kind: 'relation', relation: each };
}

/** A small graph whose names, dates and quotes try every format's syntax. */
export const awkwardSource = (): ExportSource => ({
  scan,
  statements: async ({ ids, relation: of }) =>
    STATEMENTS.filter(
      (each) =>
        (!ids || ids.includes(each.id)) &&
        (of === undefined || relationId(each.relation, each.subject.entity, each.object.entity) === of),
    ),
  documents: async () => [
    {
      id: 'doc-1',
      title: AWKWARD,
      location: 'a&b.md',
      format: 'markdown',
      words: 9,
      statements: 5,
      coverage: 1,
    },
  ],
});
