import { parse } from 'yaml';
import raw from '../../content/starters.yaml?raw';
import { startersSchema } from '../search/starters.ts';

/** Queries that the home page and the search page offer before anything is typed. */
export const starters = startersSchema.parse(parse(raw));
