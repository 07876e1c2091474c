import { pairs } from '../pairs.ts';
import { openMiniSearch } from './open-minisearch.ts';

window.bench = openMiniSearch('minisearch-pairs', { tokenize: pairs });
