import { addressOf, cacheOf, cachesOf, digestOf, FRESH, keyOf, LIST, TAKE_OVER, type OfflineList } from './list.ts';

// Answers for the site where the reader agreed to it: what is stored from the store, of one build always, all else from
// the network. It stores a page that is visited, where it is of the same build.

/** What is used of the global scope of a service worker. */
interface Scope {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(type: 'activate', listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listen: (event: { data: unknown }) => void): void;
}
interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The build that this worker is of; put in when it is bundled. */
declare const VERSION: string;

const worker = globalThis as unknown as Scope;
const root = worker.registration.scope;
const own = cacheOf(root, VERSION);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(root) || url.searchParams.has(FRESH)) return;
  event.respondWith(answer(event));
});

worker.addEventListener('activate', (event) => event.waitUntil(begin()));

worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void worker.skipWaiting();
});

/** Clears away what older builds stored, and answers for the pages that are open. */
async function begin(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(cachesOf(root)) && name !== own);
  for (const name of older) await caches.delete(name);
  await worker.clients.claim();
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const stored = await storedAt(keyOf(request.url));
  if (stored) return stored;
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic') event.waitUntil(keep(request.url, response.clone()));
    return response;
  } catch (error) {
    const page = request.mode === 'navigate' ? await missingPage(request.url) : undefined;
    if (page) return new Response(page.body, { status: 503, headers: page.headers });
    throw error;
  }
}

/** What is stored of this build. A cache that was taken away is not opened anew. */
const storedAt = (key: string): Promise<Response | undefined> => caches.match(key, { cacheName: own });

/** The page that says that another is not stored, in the language of that one where it can be. */
async function missingPage(address: string): Promise<Response | undefined> {
  const pages = ['offline/missing/index.html', 'en/offline/missing/index.html'];
  const [first, second] = address.startsWith(`${root}en/`) ? pages.reverse() : pages;
  return (await storedAt(addressOf(root, first!))) ?? storedAt(addressOf(root, second!));
}

let listed: Promise<Map<string, string>> | undefined;

/** Keeps what was visited, where the bytes are those of this build. */
async function keep(address: string, response: Response): Promise<void> {
  const digests = await (listed ??= readDigests());
  const digest = digests.get(keyOf(address));
  if (digest === undefined) return;
  const { headers } = response;
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== digest) return;
  // Where there is no room, it is not kept; what was agreed to stands.
  const cache = await caches.open(own);
  await cache.put(keyOf(address), new Response(bytes, { headers })).catch(() => undefined);
}

async function readDigests(): Promise<Map<string, string>> {
  const list = (await (await storedAt(addressOf(root, LIST)))?.json()) as OfflineList | undefined;
  if (!list) listed = undefined;
  return new Map([...(list?.tools ?? []), ...(list?.pages ?? [])].map(([path, sum]) => [addressOf(root, path), sum]));
}
