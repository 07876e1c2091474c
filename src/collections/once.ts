/**
 * Runs `load` at the first call and gives its promise to every later one, because reading a large
 * collection anew for each page is slow. In `astro dev` the content may change, so there it loads each time.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  if (import.meta.env.DEV) return load;
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

/** The same of what is loaded one by one. */
export function onceEach<T>(load: (id: string) => Promise<T>): (id: string) => Promise<T> {
  if (import.meta.env.DEV) return load;
  const loaded = new Map<string, Promise<T>>();
  return (id) => loaded.get(id) ?? loaded.set(id, load(id)).get(id)!;
}
