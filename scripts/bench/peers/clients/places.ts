import { answer } from '../../../../src/search/answer.ts';
import { indexAt } from '../../../../src/search/index/open.ts';
import { parseState } from '../../../../src/search/address/state.ts';
import type { Opened } from './bench.ts';

async function open(): Promise<Opened> {
  const index = await indexAt('/places/')();
  return {
    ask: async (query) => {
      const { found } = await answer(index, parseState(`?${new URLSearchParams({ q: query })}`));
      return found.sections;
    },
  };
}

window.bench = open();
