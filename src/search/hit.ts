import type { Block } from './blocks.ts';
import { placesIn, type Place } from './places.ts';
import type { Facet, Phrase } from './query.ts';

/** A section as the index gives it back: its own words and what it is filed under. */
export interface IndexedSection {
  /** `<report>/<anchor>` */
  id: string;
  /** Link to it, with the site's base. */
  url: string;
  filters: Partial<Record<Facet, string[]>>;
  blocks: Block[];
}

/** A block with the places of all phrases in it, by start; overlapping ones stand side by side. */
export interface FoundBlock extends Block {
  places: Place[];
}

/** A section that holds every phrase of a query, with all places of them. */
export interface Hit extends IndexedSection {
  blocks: FoundBlock[];
}

/** The hit a section is for these phrases; null where one of them stands in no block of it. */
export function hitOf(section: IndexedSection, phrases: readonly Phrase[]): Hit | null {
  const found = phrases.map(({ folded }) => section.blocks.map((block) => placesInBlock(block, folded)));
  if (found.some((blocks) => blocks.every((places) => places.length === 0))) return null;
  const blocks = section.blocks.map((block, i) => ({
    ...block,
    places: found.flatMap((places) => places[i] ?? []).sort((a, b) => a.start - b.start || a.end - b.end),
  }));
  return { ...section, blocks };
}

/** How many places of the phrases the hits hold together. */
export const countPlaces = (hits: readonly Hit[]): number =>
  hits.reduce((sum, hit) => hit.blocks.reduce((places, block) => places + block.places.length, sum), 0);

/** `reportOf({ id: 'r/s2-1' }) === 'r'` */
export const reportOf = ({ id }: Pick<Hit, 'id'>): string => id.slice(0, id.indexOf('/'));

const placesInBlock = (block: Block, phrase: string): Place[] =>
  block.kind === 'path' ? [] : placesIn(block.text, phrase);
