import { openPagefind } from './open-pagefind.ts';

window.bench = openPagefind('/pagefind-chars/', (query) => `"${[...query].join(' ')}"`);
