import { everyLine, isExactly, type Facet, type SearchState } from '../../../../search/address/state.ts';
import type { ViewContext } from '../view.ts';

/**
 * A search within what one value of a facet holds: by the filter, or where other values are chosen, for a section of two
 * types stands in the table of either, by the operator.
 */
export function narrowedTo(
  state: SearchState,
  facet: Facet,
  value: string,
  { names, words }: Pick<ViewContext, 'names' | 'words'>,
): SearchState {
  const whole = everyLine(state);
  if (isExactly(state, facet, value) || (facet !== 'type' && facet !== 'topic')) return { ...whole, [facet]: [value] };
  const name = names.nameOf(facet, value);
  return { ...whole, q: `${state.q} ${words.filedAs[facet]}${/\s/.test(name) ? value : name}`.trim() };
}
