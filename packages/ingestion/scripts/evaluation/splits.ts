// `training/entente_training/relations/recipe.py` has the same two lists.

/**
 * Documents that nothing is trained or tuned on: their sentences and errors are read by nobody, and only what they add
 * up to is shown.
 */
export const HELD_OUT: ReadonlySet<string> = new Set([
  '1861-1865-blockade',
  '1914-1920-league',
  '1953-1960-berlin-crises',
  '1981-1988-lebanon',
  'profile-bolivia',
  'profile-cyprus',
  'profile-egypt',
  'profile-kenya',
  'profile-tajikistan',
]);

/** Documents that choose thresholds and calibrate, and that no weights are trained on. */
export const DEVELOPMENT: ReadonlySet<string> = new Set([
  '1953-1960-u2-incident',
  '1993-2000-clinton-yeltsin',
  '1866-1898-spanish-american-war',
  'profile-georgia',
  'profile-mali',
  'profile-japan',
  'profile-libya',
]);

/** What a document serves for. */
export type Split = 'held-out' | 'development' | 'training';

/** The split of a document of `history` or `profiles`; those of no list are trained on. */
export const splitOf = (name: string): Split => {
  if (HELD_OUT.has(name)) return 'held-out';
  return DEVELOPMENT.has(name) ? 'development' : 'training';
};
