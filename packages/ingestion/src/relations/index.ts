export { relationDecider, type RelationDecider } from './decide.ts';
export { loadRelationModel, type RelationModel } from './model.ts';
