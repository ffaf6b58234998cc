const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const phrases = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

export const NEGATORS = set("not n't n’t never no neither nor hardly scarcely without");
/** After "not" they make it "not only …", which denies nothing. */
export const NOT_ONLY = set('only just merely simply least');
/** Before a verb: what it tells did not come about. */
export const NEAR_MISSES = set('almost nearly');
/** What they introduce is what did not happen. */
export const INSTEAD = phrases('instead of, rather than, short of');
export const NEGATIVE_SUBJECTS = set('nobody none nothing neither');

export const CONDITIONS = phrases('if, only if, unless, whether, in case, lest, as if, as though');
/** Conditions that make what hangs on them as open as they are. */
export const OPEN_CONDITIONS = phrases('if, only if, unless, in case');
/** With "that": "provided that …", "suppose that …". */
export const SUPPOSING_VERBS = set('suppose imagine assume presume');
export const PROVISO_VERBS = set('provide assume suppose grant');

export const POSSIBLE_WORDS = set(
  'perhaps maybe possibly potentially probably likely possible potential probable hypothetical feared imaginary',
);
export const PLANNED_WORDS = set(
  'planned proposed future intended upcoming prospective attempted threatened would-be impending imminent expected',
);
export const REPORTED_WORDS = set(
  'alleged reported supposed purported rumored rumoured suspected claimed so-called',
);

/** Adjectives and nouns whose complement is a plan. */
export const PLANNING_NOMINALS = set(`
  purpose plan decision intention attempt effort proposal pledge promise threat bid desire readiness willingness agreement
  ready willing prepared determined keen eager set about due bound poised scheduled slated`);
/** Those of them that also say so of a noun: "plans for an invasion". */
export const PLANNING_NOUNS = set('plan proposal intention preparation call request demand preparations');
/** Those whose complement does not happen. */
export const DENYING_NOMINALS = set(`
  refusal failure inability reluctance unwillingness impossibility unwilling reluctant unable unlikely impossible loath
  false untrue wrong incorrect myth lie`);
/** Nouns that deny the noun they govern: "the lack of support". */
export const ABSENCES = set('lack absence want rejection refusal denial');
/** Those whose complement is somebody's word. */
export const REPORTING_NOMINALS = set(
  'accusation allegation claim suspicion denial rumor rumour report charge',
);
/** Those whose complement is open. */
export const OPEN_NOMINALS = set(`
  likely possible able free conceivable possibility prospect risk fear danger likelihood chance probability hope threat worry concern
  hypothesis doubtful doubt uncertain unclear afraid worried hopeful`);
/** Those that leave open what they are denied of: "no evidence that". */
export const EVIDENCE = set('evidence proof sign indication hint suggestion reason basis confirmation');
/** Adjectives that only say of a clause that it holds, so that denying them denies it. */
export const TRUTH_ADJECTIVES = set('true correct case right accurate certain clear likely possible');

/** Verbs whose complement is a plan also as a gerund: "is considering attacking". */
export const GERUND_PLANS = set(
  'consider contemplate mull discuss suggest recommend propose advocate envisage debate plan',
);
/** Verbs whose complement is open. */
export const OPEN_VERBS = set(
  'seem appear fear dread doubt question dispute warn speculate guess suspect ask wonder',
);
/** Verbs that, denied, leave their complement alone: "nobody doubts that". */
export const DOUBTING_VERBS = set('doubt question dispute deny');
/** Verbs whose complement only looks true. */
export const PRETENDING_VERBS = set('pretend feign');
/** Verbs whose complement holds even where they are denied: "did not know that". */
export const FACTIVE_VERBS = set(
  'know realize realise forget regret notice learn acknowledge admit see remember conceal hide',
);
/** Denying verbs that, denied, state their complement: "did not hesitate to", "never stopped". */
export const IMPLIED_BY_DENIAL = set('hesitate fail stop cease forget neglect');
/** With "for": what somebody wants is not there yet. */
export const WISHING_VERBS = set(
  'argue call push press lobby campaign plead appeal ask hope wish prepare clamor clamour agitate',
);
/** Verbs of saying: what others are said to do is their word. */
export const SAYING_VERBS = set('say tell report state argue maintain complain write');
/** In the passive, with an infinitive: "is said to support". */
export const SAID_OF = set(
  'say report think believe assume presume understand hold know rumor rumour allege consider',
);

/** What an act accords with rather than who says so: "according to plan". */
export const ACCORDANCES = set('plan schedule timetable custom tradition rule protocol expectation');
