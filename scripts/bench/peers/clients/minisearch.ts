import { openMiniSearch } from './open-minisearch.ts';

window.bench = openMiniSearch('minisearch', {});
