/**
 * Documents that nothing is trained or tuned on: their sentences and errors are read by nobody, and only what they add
 * up to is shown. `training/entente_training/relations/recipe.py` has the same list.
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
