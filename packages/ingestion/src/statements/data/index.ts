import type { Frame } from '../frame.ts';
import { ALIGNMENT_NOUNS } from './nouns-alignment.ts';
import { CONFLICT_NOUNS } from './nouns-conflict.ts';
import { DIPLOMACY_NOUNS } from './nouns-diplomacy.ts';
import { ROLES } from './roles.ts';
import { CAUSATION_VERBS } from './verbs-causation.ts';
import { DIPLOMACY_VERBS } from './verbs-diplomacy.ts';
import { FORCE_VERBS } from './verbs-force.ts';
import { MATERIAL_VERBS } from './verbs-material.ts';
import { OPPOSITION_VERBS } from './verbs-opposition.ts';
import { SUPPORT_VERBS } from './verbs-support.ts';

/** Every row. Order is no matter: each looks at the sentence by itself, and candidates are merged afterwards. */
export const FRAMES: readonly Frame[] = [
  ...SUPPORT_VERBS,
  ...OPPOSITION_VERBS,
  ...FORCE_VERBS,
  ...DIPLOMACY_VERBS,
  ...MATERIAL_VERBS,
  ...CAUSATION_VERBS,
  ...ALIGNMENT_NOUNS,
  ...CONFLICT_NOUNS,
  ...DIPLOMACY_NOUNS,
  ...ROLES,
];
