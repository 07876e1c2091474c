import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { PeerDocument } from '../pairs.ts';
import { wholeIndex, type Opened } from './bench.ts';

export async function openMiniSearch(
  engine: string,
  options: { tokenize?: (text: string) => string[] },
): Promise<Opened> {
  const json = (await wholeIndex(engine)) as AsPlainObject;
  const index = MiniSearch.loadJS<PeerDocument>(json, { fields: ['text'], ...options });
  return {
    ask: async (query) => index.search(query, { combineWith: 'AND' }).map(({ id }) => id as number),
  };
}
