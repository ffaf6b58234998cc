export { assertReadOnly } from './guard.ts';
