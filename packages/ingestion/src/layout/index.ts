export { layOut, layoutPass } from './pass.ts';
export { toSource } from './mend.ts';
