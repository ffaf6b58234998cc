// The ontology alone, free of Node's modules, for code that also runs in a browser.
export { ACTORS, LABELS, LABEL_NAMES, labelEntry, type Label, type LabelEntry } from './labels.ts';
export {
  FAMILIES,
  RELATIONS,
  RELATION_NAMES,
  inRange,
  readInWords,
  relationEntry,
  relationsOfFamily,
  type Family,
  type RelationEntry,
  type RelationType,
  type Sign,
} from './relations.ts';
