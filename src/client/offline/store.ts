import { addressOf, cacheOf, cachesOf, digestOf, FRESH, LIST, type ListedFile, type OfflineList } from './list.ts';

/** How far storing is. */
export interface Progress {
  bytes: number;
  /** What could not be had, or was not what the build wrote. */
  failed: string[];
}

/** Requests at once. */
const AT_ONCE = 6;

/** The list of the build that the host has now. */
export async function readList(root: string): Promise<OfflineList> {
  const response = await fetch(`${addressOf(root, LIST)}?${FRESH}=${Date.now()}`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status} ${LIST}`);
  return (await response.json()) as OfflineList;
}

/** The addresses that are stored of a build. */
export async function storedOf(root: string, version: string): Promise<Set<string>> {
  const name = cacheOf(root, version);
  if (!(await caches.has(name))) return new Set();
  return new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
}

/** What another build stored, by digest: what did not change is not fetched again. */
async function olderOf(root: string, version: string): Promise<Map<string, [Cache, string]>> {
  const found = new Map<string, [Cache, string]>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachesOf(root)) || name === cacheOf(root, version)) continue;
    const cache = await caches.open(name);
    const list = (await (await cache.match(addressOf(root, LIST)))?.json()) as OfflineList | undefined;
    for (const [path, digest] of [...(list?.tools ?? []), ...(list?.pages ?? [])])
      found.set(digest, [cache, addressOf(root, path)]);
  }
  return found;
}

/** The paths that were stored of builds before this one. */
export async function storedBefore(root: string, { version, tools, pages }: OfflineList): Promise<ListedFile[]> {
  const before = new Set<string>();
  for (const name of await caches.keys())
    if (name.startsWith(cachesOf(root)) && name !== cacheOf(root, version))
      for (const { url } of await (await caches.open(name)).keys()) before.add(url);
  return [...tools, ...pages].filter(([path]) => before.has(addressOf(root, path)));
}

/**
 * Stores files of a build, and tells of each. What is stored already stays.
 *
 * @throws {DOMException} QuotaExceededError where there is no room
 */
export async function* store(root: string, list: OfflineList, files: readonly ListedFile[]): AsyncGenerator<Progress> {
  const cache = await caches.open(cacheOf(root, list.version));
  await cache.put(addressOf(root, LIST), new Response(JSON.stringify(list)));
  const [known, older] = [await storedOf(root, list.version), await olderOf(root, list.version)];
  const progress: Progress = { bytes: 0, failed: [] };
  const storeOne = async ([path, digest, bytes]: ListedFile) => {
    const address = addressOf(root, path);
    const response = known.has(address) ? null : await readOne(address, digest, { older, version: list.version });
    if (response) await cache.put(address, response);
    if (response === undefined) progress.failed.push(path);
    else progress.bytes += bytes;
  };
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(files.slice(at, at + AT_ONCE).map(storeOne));
    yield { ...progress };
  }
}

interface Source {
  older: Map<string, [Cache, string]>;
  version: string;
}

/** A file with the digest of its build; undefined where it cannot be had. */
async function readOne(address: string, digest: string, { older, version }: Source): Promise<Response | undefined> {
  const [cache, before] = older.get(digest) ?? [];
  const kept = before === undefined ? undefined : await cache?.match(before);
  if (kept) return kept;
  const response = await fetch(`${address}?${FRESH}=${version}`).catch(() => null);
  if (!response?.ok) return undefined;
  const bytes = await response.arrayBuffer();
  return (await digestOf(bytes)) === digest ? new Response(bytes, { headers: response.headers }) : undefined;
}

/** Takes away all that is stored of a site, and its worker. */
export async function removeAll(root: string): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(cachesOf(root))) await caches.delete(name);
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration?.scope === root) await registration.unregister();
}
