import type { Opened } from './bench.ts';

interface Found {
  data(): Promise<{ meta: { id: string } }>;
}
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: Found[] }>;
}

/** Pagefind answers with what has yet to be fetched to know where it stands; how many there are is known at once. */
export async function openPagefind(folder: string, quoted: (query: string) => string): Promise<Opened> {
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  let found: Found[] = [];
  return {
    ask: async (query) => {
      found = (await pagefind.search(quoted(query))).results;
      return { length: found.length };
    },
    name: async (most) => {
      if (found.length > most) return null;
      const data = await Promise.all(found.map((one) => one.data()));
      return data.map(({ meta }) => Number(meta.id));
    },
  };
}
