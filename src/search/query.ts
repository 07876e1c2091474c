import { fold } from './fold.ts';

/** What results can be narrowed by, in the order in which the page shows it. */
export const FACETS = ['type', 'topic', 'report', 'kind', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet; none means all. Several values of one facet are alternatives. */
export type Selection = Record<Facet, string[]>;

/** A search as its address says it: `?q=一岗双责&type=work&type=plans`. */
export interface SearchState extends Selection {
  /** The words as they were typed. */
  q: string;
}

/** One of the words of a query: as typed, and as it is compared. */
export interface Phrase {
  text: string;
  folded: string;
}

/** The state in an address's search part. Values that are empty or stand twice are dropped. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const values = (facet: Facet) => [...new Set(params.getAll(facet).filter(Boolean))];
  return {
    q: params.get('q') ?? '',
    type: values('type'),
    topic: values('topic'),
    report: values('report'),
    kind: values('kind'),
    year: values('year'),
  };
}

/** The inverse of {@link parseState}: `?q=…`, or an empty string where nothing is asked. */
export function formatState(state: SearchState): string {
  const params = new URLSearchParams(state.q ? { q: state.q } : {});
  for (const facet of FACETS) for (const value of state[facet]) params.append(facet, value);
  return params.size > 0 ? `?${params}` : '';
}

/** A search for these words alone. */
export const stateOf = (q: string): SearchState => ({ q, type: [], topic: [], report: [], kind: [], year: [] });

export const isNarrowed = (selection: Selection): boolean => FACETS.some((facet) => selection[facet].length > 0);

/** The state with one value of one facet chosen, or no longer chosen. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...state, [facet]: next };
}

/**
 * The phrases of a query, split at white space (that of U+3000 too), each different one once, and the words with
 * nothing to look for. `phrasesOf('“一岗双责” …… 一岗双责')` has the phrase 一岗双责 and the ignored word ……
 */
export function phrasesOf(q: string): { phrases: Phrase[]; ignored: string[] } {
  const words = q.split(/\s+/u).filter(Boolean);
  const phrases = new Map<string, Phrase>();
  for (const text of words) {
    const folded = fold(text);
    if (folded && !phrases.has(folded)) phrases.set(folded, { text, folded });
  }
  return { phrases: [...phrases.values()], ignored: words.filter((word) => fold(word) === '') };
}
