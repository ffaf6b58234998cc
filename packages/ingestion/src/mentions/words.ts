import words from './data/words.json' with { type: 'json' };

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);

/** Nouns that stand for the state that they belong to: "Turkish officials". */
export const STATE_NOUNS = set(words.stateNouns);
/** Nouns after a leader's name that make it a government: "the Monroe administration". */
export const RULING_NOUNS = set(words.rulingNouns);
/** Nouns before a name that say it is a person's. */
export const TITLES = set(words.titles);
/** Words that belong to a title when one follows: "foreign minister". */
export const TITLE_MODIFIERS = set(words.titleModifiers);
/** Descriptions of people in an apposition: "the journalist …". */
export const PERSON_NOUNS = set(words.personNouns);
/** Verbs of which a capital as subject or object is a place. */
export const PLACE_OBJECT_VERBS = set(words.placeObjectVerbs);
/** Nouns that an action against a place follows: "attack on Beirut". */
export const PLACE_EVENT_NOUNS = set(words.placeEventNouns);
/** Verbs whose subject is a person or a body that speaks. */
export const SAYING_VERBS = set(words.sayingVerbs);
/** Given names. */
export const FIRST_NAMES = set(words.firstNames);
/** Names that are capitalised and yet name nothing here: months, days. */
export const CALENDAR = set(words.calendar);
/** Words between the parts of one name. */
export const NAME_LINKS = set(words.nameLinks);
/** Lower-case parts of people's names. */
export const NAME_PARTICLES = set(words.nameParticles);
/** Nouns after or before a place's name: "Idlib province". */
export const PLACE_NOUNS = set(words.placeNouns);
