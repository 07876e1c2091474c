/** Reads the site's own pages: what stands on them is what is compared, so that no other data is needed. */
export interface Pages {
  /** @throws MissingError where there is no such page; another error where it cannot be fetched. */
  read(address: string): Promise<Document>;
}

/** Something that the site does not have; any other failure means that it could not be asked. */
export class MissingError extends Error {
  override name = 'MissingError';
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
  if (response.status === 404 || response.status === 410) throw new MissingError(url.pathname);
  if (!response.ok) throw new Error(`${response.status} ${url.pathname}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
