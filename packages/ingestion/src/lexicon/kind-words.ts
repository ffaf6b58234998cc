import type { Label } from '@entente/graph-schema';

const wordsOf = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'gu');

/** Words in a name that tell only what kind of thing it is; desks disagree on their capitals. */
const KIND_WORDS: Readonly<Partial<Record<Label, RegExp>>> = {
  Event: wordsOf(
    'Civil War|Wars?|Battle|Siege|Crisis|Rebellion|Uprising|Revolt|Mutiny|Massacre|Genocide|Offensive|Campaign|Incident|' +
      'Coup|Bombings?|Attacks?|Famine|Insurgency|Insurrection|Conflict|Dispute|Protests|Invasion|Occupation|Blockade|' +
      'Airlift|Assassination|Fall|Sinking|Annexation|Landings?',
  ),
  Agreement: wordsOf('Treaty|Treaties|Accords?|Armistice|Pact|Peace'),
  Infrastructure: wordsOf(
    'Pipelines?|Canal|Dam|Bridge|Railway|Railroad|Corridor|Nuclear|Power|Plant|Station|Reactor|Highway|Airport|Terminal|Port|' +
      'Refinery|Field',
  ),
  Place: wordsOf(
    'Straits?|Sea|Gulf|Bay|Islands?|Peninsula|Province|Valley|Desert|River|Mountains|Basin|Region|District|Air|Naval|Base|' +
      'Plateau|Delta|Archipelago',
  ),
};

const CAPITAL = /\p{Lu}/u;

/**
 * A name as it is matched: its kind words in lower case, which fits capitals too ("Battle of X" and "battle of X"), as long
 * as another word still has to be capitalised.
 */
export const withKindWordsFree = (label: Label, name: string): string => {
  const kinds = KIND_WORDS[label];
  const freed = kinds ? name.replace(kinds, (word) => word.toLowerCase()) : name;
  return CAPITAL.test(freed) ? freed : name;
};
