import { Charset, Index } from 'flexsearch';
import { wholeIndex, type Opened } from './bench.ts';

const ALL = 1_000_000;

async function open(): Promise<Opened> {
  const index = new Index({ encoder: Charset.CJK });
  for (const [key, data] of (await wholeIndex('flexsearch')) as [string, string][]) index.import(key, data);
  return { ask: async (query) => index.search(query, { limit: ALL }) as number[] };
}

window.bench = open();
