/** What is counted: words, frames, number terms. */
export const KINDS = ['words', 'frames', 'terms'] as const;
export type Kind = (typeof KINDS)[number];

/** Something that is counted in every section, as it is shown and as it is searched for. */
export interface Countable {
  kind: Kind;
  text: string;
  query: string;
}

/** How often each item stands in each section of the corpus, sections numbered as the search numbers them. */
export interface Counts {
  items: readonly Countable[];
  /** How many sections there are, and how many folded characters they have in all. */
  sections: number;
  chars: number;
  /** Calls for each section that has an item, by number. */
  visit: (item: number, note: (section: number, places: number) => void) => void;
}

/** Which sections of the corpus are meant: 1 for each that is. */
export type Flags = Uint8Array;
