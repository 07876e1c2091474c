// What is loaded where an answer needs more than what is exact.
export { closest, plainChars } from './closest.ts';
export { related } from './related.ts';
