import raw from '../../content/starters.yaml?raw';
import { parseStarters } from '../search/starters.ts';

/** Queries that the home page and the search page offer before anything is typed. */
export const starters = parseStarters(raw, 'content/starters.yaml');
