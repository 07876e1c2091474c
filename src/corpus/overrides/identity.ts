import type { Identified } from '../types.ts';
import type { Override } from './override.ts';

/** Gives the report the title, genre and year a person gave it, so that all that depends on them does too. */
export function reidentify(identified: Identified, { title, kind, year }: Override): Identified {
  const { identity } = identified;
  return {
    ...identified,
    identity: {
      title: title ?? identity.title,
      genre: kind ?? identity.genre,
      year: year === undefined ? identity.year : year,
    },
  };
}
