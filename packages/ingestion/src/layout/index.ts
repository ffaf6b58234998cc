export { layOut, layoutPass, type Layout } from './pass.ts';
export { toSource } from './mend.ts';
