import type { SubsetWords } from '../../i18n/subsets.ts';
import type { SearchWords } from '../../i18n/search/index.ts';
import type { FacetNames } from '../../search/find/names.ts';
import type { Facet } from '../../search/address/state.ts';
import type { Subset } from '../../search/address/subsets.ts';
import type { ContrastState } from './state.ts';
import type { Weighed } from './weighing.ts';

/** What the script of the page says: its own words, and those of tables and filters. */
export type ContrastWords = SubsetWords & { search: SearchWords };

/** All that the page draws. */
export interface ContrastScreen {
  state: ContrastState;
  /** Parts that can be chosen by one value, by facet: what the corpus has. */
  values: { facet: Facet; all: string[] }[];
  names: FacetNames;
  subsets: readonly Subset[];
  /** Null as long as nothing is weighed. */
  weighed: Weighed | null;
  /** What is said meanwhile. */
  message: string;
  /** What came of the last import. */
  said: string;
  /** Rows that are shown. */
  shown: number;
  words: ContrastWords;
  /** Address of the search page. */
  search: string;
  go: (state: ContrastState) => void;
  showMore: () => void;
  keep: (subsets: Subset[], said?: string) => void;
}
