import { formatState, parseState, type SearchState } from '../../../search/address/state.ts';

/** The search in the browser's address, with its steps back. */
export interface Address {
  read(): SearchState;
  /** While typing: the address follows, without a step back for every key. */
  replace(state: SearchState): void;
  /** A new step. Back leads to what was typed before. */
  push(state: SearchState): void;
  /** A new step for words that typing has already put into the address: Back leads to the query before them. */
  settle(state: SearchState): void;
}

export function openAddress(): Address {
  const read = () => parseState(location.search);
  const here = (search: string) => `${location.pathname}${search}`;
  let settled = formatState(read());
  const replace = (search: string) => history.replaceState(null, '', here(search));
  const push = (search: string) => {
    if (search !== formatState(read())) history.pushState(null, '', here(search));
    settled = search;
  };
  addEventListener('popstate', () => (settled = formatState(read())));
  return {
    read,
    replace: (state) => replace(formatState(state)),
    push: (state) => push(formatState(state)),
    settle: (state) => {
      if (settled !== formatState(state)) replace(settled);
      push(formatState(state));
    },
  };
}
