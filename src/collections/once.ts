import { statSync } from 'node:fs';
import { contentFolder } from './folder.ts';

/** A build of the corpus puts its mark in place after all else (scripts/corpus/output/generation.ts). */
const mark = new URL('.wenduan', contentFolder);

/** What tells one corpus from the next. While a site is built there is one; in `astro dev` one follows the other. */
const generation: () => string = import.meta.env.DEV ? () => told(statSync(mark, { throwIfNoEntry: false })) : () => '';
const told = (file: { mtimeMs: number; ino: number } | undefined) => (file ? `${file.mtimeMs} ${file.ino}` : '');

/**
 * Runs `load` at the first call and gives its promise to every later one, because reading a large
 * collection anew for each page is slow. A corpus that was built anew is loaded anew.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  const loaded = onceEach(load);
  return () => loaded('');
}

/** The same of what is loaded one by one. */
export function onceEach<T>(load: (id: string) => Promise<T>, now = generation): (id: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  let since = now();
  return (id) => {
    // What was loaded while a build put its files in place goes too, for it was asked for before the mark.
    if (since !== (since = now())) loaded.clear();
    return loaded.get(id) ?? loaded.set(id, load(id)).get(id)!;
  };
}
