/** Prefixes that English treebanks keep with their word across a hyphen ("pro-government" is one token). */
export const BOUND_PREFIXES: ReadonlySet<string> = new Set(
  (
    'anti arch co counter cross e ex extra inter intra micro mid mini mis multi neo non over pre post pro proto re ' +
    'semi socio sub super un quasi ultra'
  ).split(' '),
);

/** Suffixes that stay with their word across a hyphen. */
export const BOUND_SUFFIXES: ReadonlySet<string> = new Set(['wise', 'esque', 'ish']);

/** Titles and first names' kin: a name follows, so the period never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs mme mlle dr prof st ste mt ft fr rev hon pres gov sen rep reps sens amb sec gen lt col ' +
    'capt cpt cmdr maj sgt cpl pvt adm brig insp supt atty det'
  ).split(' '),
);

/** Abbreviations that are followed by what they introduce: "No. 5", "vs. them", "e.g. this". */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'vs v cf ca approx viz nos vol vols pp ed eds ext fig figs art arts sect ch e.g i.e'.split(' '),
);

/** Abbreviations that may end a sentence as well as stand within one. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp ' +
    'cos bros llc plc jr sr etc al dept univ assn ave blvd rd est govt intl natl ph.d b.a m.a b.sc m.sc a.m p.m a.d ' +
    'b.c b.c.e c.e d.c u.s u.s.a u.k u.n u.s.s.r e.u u.a.e'
  ).split(' '),
);

/** Abbreviations only in front of a number; elsewhere words of their own. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'p',
  'pp',
  'art',
  'sec',
  'ch',
  'vol',
  'fig',
]);

/** Words that are two syntactic words without any mark between them: where the second begins. */
export const FUSED_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
  ['arent', 3],
  ['thats', 4],
  ['theres', 5],
  ['youre', 3],
]);
