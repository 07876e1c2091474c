import { openPagefind } from './open-pagefind.ts';

window.bench = openPagefind('/pagefind/', (query) => `"${query}"`);
