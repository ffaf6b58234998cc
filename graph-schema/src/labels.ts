/** One node label: what it stands for, and how a reader meets it. */
export interface LabelEntry {
  readonly name: string;
  /** Plural, for headings and counts. */
  readonly plural: string;
  readonly description: string;
  /** An actor can be the subject of a political act. */
  readonly actor: boolean;
  readonly kinds?: readonly string[];
  readonly examples: readonly string[];
}

export const LABELS = [
  {
    name: 'Country',
    plural: 'Countries',
    description: 'Sovereign, de-facto or historical state',
    actor: true,
    examples: ['Turkey', 'Russia', 'Soviet Union'],
  },
  {
    name: 'Person',
    plural: 'People',
    description: 'A named human',
    actor: true,
    examples: ['Vladimir Putin', 'Khalifa Haftar'],
  },
  {
    name: 'Organization',
    plural: 'Organizations',
    description: 'A body with members or staff',
    actor: true,
    kinds: ['alliance', 'igo', 'government', 'institution', 'party', 'company', 'media', 'other'],
    examples: ['NATO', 'Government of National Accord', 'US Congress'],
  },
  {
    name: 'ArmedGroup',
    plural: 'Armed groups',
    description: 'Militia, rebel force, non-state army or private military company',
    actor: true,
    examples: ['YPG', 'Libyan National Army', 'Wagner Group'],
  },
  {
    name: 'Place',
    plural: 'Places',
    description: 'Region, city, sea, strait or base',
    actor: false,
    examples: ['Idlib', 'Crimea', 'Black Sea'],
  },
  {
    name: 'Event',
    plural: 'Events',
    description:
      'Something that happened or happens: war, battle, coup, operation, summit, election, purchase, visit',
    actor: false,
    examples: ['Second Karabakh War', 'Operation Euphrates Shield'],
  },
  {
    name: 'Agreement',
    plural: 'Agreements',
    description: 'Treaty, accord, ceasefire, memorandum or resolution',
    actor: false,
    examples: ['Montreux Convention', 'Minsk II'],
  },
  {
    name: 'Process',
    plural: 'Processes',
    description: 'A continuing diplomatic format or policy track',
    actor: false,
    examples: ['Astana process', 'Geneva process'],
  },
  {
    name: 'Policy',
    plural: 'Policies',
    description: 'Law, sanctions regime, doctrine or principle',
    actor: false,
    examples: ['CAATSA', 'Western sanctions on Russia'],
  },
  {
    name: 'Weapon',
    plural: 'Weapons',
    description: 'Weapon or platform type',
    actor: false,
    examples: ['S-400', 'Bayraktar TB2'],
  },
  {
    name: 'Infrastructure',
    plural: 'Infrastructure',
    description: 'Pipeline, plant, corridor or railway',
    actor: false,
    examples: ['TurkStream', 'Akkuyu Nuclear Power Plant'],
  },
  {
    name: 'Commodity',
    plural: 'Commodities',
    description: 'Traded good or resource',
    actor: false,
    examples: ['natural gas', 'grain'],
  },
] as const satisfies readonly LabelEntry[];

export type Label = (typeof LABELS)[number]['name'];
export const LABEL_NAMES = LABELS.map((entry) => entry.name);
/** Labels whose entities can act. */
export const ACTORS: readonly Label[] = LABELS.filter((entry) => entry.actor).map((entry) => entry.name);

const byName = new Map<string, LabelEntry>(LABELS.map((entry) => [entry.name, entry]));
export const labelEntry = (name: Label): LabelEntry => {
  const entry = byName.get(name);
  if (!entry) throw new RangeError(`no label is called ${name}`);
  return entry;
};
