import { KINDS, type Kind } from '../../analysis/counts/counts.ts';
import { isNarrowed, type Selection } from '../../search/address/state.ts';
import { searchOf, selectionIn } from '../../search/address/subsets.ts';

/** What rows are ordered by. The first is usual. */
export const ORDERS = ['g2', 'logRatio', 'inside'] as const;
export type Order = (typeof ORDERS)[number];

/** A comparison as its address says it: `?type=problems&than=%3Ftype%3Dwork&of=frames` */
export interface ContrastState {
  subset: Selection;
  /** What it is compared with; null for all that is not of it. */
  than: Selection | null;
  of: Kind;
  by: Order;
  /** Whether near-duplicates count each, and what is no report. */
  isAll: boolean;
}

export function parseContrast(search: string): ContrastState {
  const params = new URLSearchParams(search);
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === params.get(name)) ?? known[0]!;
  const than = selectionIn(params.get('than') ?? '');
  return {
    subset: selectionIn(search),
    than: isNarrowed(than) ? than : null,
    of: one('of', KINDS),
    by: one('by', ORDERS),
    isAll: params.get('all') === '1',
  };
}

/** The inverse of {@link parseContrast}; what is usual is left out. */
export function formatContrast({ subset, than, of, by, isAll }: ContrastState): string {
  const params = new URLSearchParams(searchOf(subset));
  if (than) params.set('than', searchOf(than));
  if (of !== KINDS[0]) params.set('of', of);
  if (by !== ORDERS[0]) params.set('by', by);
  if (isAll) params.set('all', '1');
  return params.size > 0 ? `?${params}` : '';
}

/** All that a subset and what is not of it come to: where the subset has sections that count in no figure, those too. */
const everywhere = ({ subset }: Pick<ContrastState, 'subset'>): Selection => ({
  ...selectionIn(''),
  counted: subset.counted.includes('apart') ? ['once', 'apart'] : [],
});

/** All that is not of a subset, as a search says it. */
export const restOf = (state: Pick<ContrastState, 'subset'>): Selection => ({
  ...everywhere(state),
  without: searchOf(state.subset),
});

/** The same filters, among what counts in figures where nothing is said of it. */
export const counting = (selection: Selection, isAll: boolean): Selection =>
  isAll || selection.counted.length > 0 ? selection : { ...selection, counted: ['once'] };
