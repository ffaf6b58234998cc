export { loadCausalModel, type CausalModel } from './model.ts';
export { causesPass } from './pass.ts';
export { withPhrases } from './phrases.ts';
