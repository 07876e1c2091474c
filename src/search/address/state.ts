import { readAmong } from './among.ts';
import { parseFigures, writeFigures, type FigureState } from './figure-state.ts';

/** What results can be narrowed by, in the order in which the page shows it. */
export const FACETS = ['type', 'topic', 'report', 'kind', 'year', 'length', 'counted'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet; none means all. Several values of one facet are alternatives. */
export interface Selection extends Record<Facet, string[]> {
  /** A part of the corpus that is left out, as an address has it: `?type=problems&year=2023`; empty for none. */
  without: string;
}

/** How an answer is shown: sentences, aligned lines, where it occurs, beside another query, what is akin, what fills its gaps, what stands near. The first is usual. */
export const VIEWS = ['passages', 'lines', 'spread', 'compare', 'related', 'fillers', 'collocates'] as const;
export type View = (typeof VIEWS)[number];

/** What lines are ordered by: the report, what stands right or left of the phrase, the type. The first is usual. */
export const SORTS = ['report', 'right', 'left', 'type'] as const;
export type Sort = (typeof SORTS)[number];

/** How many characters a line shows on either side of the phrase. */
export const WIDTHS = [10, 20, 30, 40, 50, 60] as const;
export type Width = (typeof WIDTHS)[number];
const USUAL_WIDTH: Width = 30;

/** A search as its address says it: `?q=一岗双责&type=work&type=plans&view=lines&sort=left`. */
export interface SearchState extends Selection, FigureState {
  /** The words as they were typed. */
  q: string;
  view: View;
  sort: Sort;
  width: Width;
  /** The query to compare with. */
  other: string;
  /** The part of a comparison within which this is searched, see `among.ts`; empty for none. */
  among: string;
}

/** The state in an address's search part. Values that are empty, unknown or stand twice are dropped. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const values = (facet: Facet) => [...new Set(params.getAll(facet).filter(Boolean))];
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === params.get(name)) ?? known[0]!;
  return {
    q: params.get('q') ?? '',
    type: values('type'),
    topic: values('topic'),
    report: values('report'),
    kind: values('kind'),
    year: values('year'),
    length: values('length'),
    counted: values('counted'),
    without: partIn(params.get('without') ?? ''),
    view: one('view', VIEWS),
    sort: one('sort', SORTS),
    width: WIDTHS.find((width) => String(width) === params.get('width')) ?? USUAL_WIDTH,
    other: params.get('other') ?? '',
    among: readAmong(params.get('among') ?? '') ? params.get('among')! : '',
    ...parseFigures(params),
  };
}

/** The filters of an address and nothing else of it; empty where it has none. */
function partIn(search: string): string {
  const part = search ? selectionOf(parseState(search)) : null;
  return part && isNarrowed(part) ? formatState({ ...NO_STATE, ...part }) : '';
}

/** The inverse of {@link parseState}: `?q=…`, or an empty string where nothing is asked. What is usual is left out. */
export function formatState(state: SearchState): string {
  const params = new URLSearchParams(state.q ? { q: state.q } : {});
  for (const facet of FACETS) for (const value of state[facet]) params.append(facet, value);
  if (state.without) params.set('without', state.without);
  if (state.view !== VIEWS[0]) params.set('view', state.view);
  if (state.sort !== SORTS[0]) params.set('sort', state.sort);
  if (state.width !== USUAL_WIDTH) params.set('width', String(state.width));
  if (state.other) params.set('other', state.other);
  if (state.among) params.set('among', state.among);
  writeFigures(params, state);
  return params.size > 0 ? `?${params}` : '';
}

const NO_STATE = parseState('');

/** A search for these words alone. */
export const stateOf = (q: string): SearchState => ({ ...NO_STATE, q });

/** What a search is narrowed by, and nothing else of it. */
export const selectionOf = (selection: Selection): Selection => ({
  ...(Object.fromEntries(FACETS.map((facet) => [facet, selection[facet]])) as Record<Facet, string[]>),
  without: selection.without,
});

export const isNarrowed = (selection: Selection): boolean =>
  selection.without !== '' || FACETS.some((facet) => selection[facet].length > 0);

/**
 * Whether choosing one value alone gives what the sections under it hold within a selection: not where others of its
 * facet are chosen, for a section of two types stands in the table of either.
 */
export const isExactly = (selection: Selection, facet: Facet, value: string): boolean =>
  selection[facet].length === 0 || selection[facet].includes(value);

/** The state with no value of any facet chosen, no part left out, and in no part of a comparison. */
export const widen = (state: SearchState): SearchState => ({ ...state, ...selectionOf(NO_STATE), among: '' });

/** The state with all its lines: none left out, and none drawn by chance. */
export const everyLine = (state: SearchState): SearchState => ({ ...state, near: '', tenth: 0, sample: 0, seed: 1 });

/** The state with one value of one facet chosen, or no longer chosen. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...state, [facet]: next };
}
