/** Reads the site's own pages: what stands on them is what is compared, so that no other data is needed. */
export interface Pages {
  /** Throws where there is no such page. */
  read(address: string): Promise<Document>;
}

/** Pages below `base`, each fetched once. */
export function openPages(base: string): Pages {
  const read = new Map<string, Promise<Document>>();
  return {
    read(address) {
      const known = read.get(address) ?? fetchPage(new URL(base + address, location.href));
      read.set(address, known);
      known.catch(() => read.delete(address));
      return known;
    },
  };
}

async function fetchPage(url: URL): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url.pathname}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
