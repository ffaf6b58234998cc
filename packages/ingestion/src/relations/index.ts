export { relationDecider, type RelationDecider } from './decide.ts';
export { loadRelationModel } from './model.ts';
