import {
  addressOf,
  bytesOf,
  cacheOf,
  cachesOf,
  LIST,
  TAKE_OVER,
  WORKER,
  type ListedFile,
  type OfflineList,
} from './list.ts';
import { readList, removeAll, store, storedBefore, storedOf, type Progress } from './store.ts';

/** What a device keeps of a site: nothing; not enough to begin with; what its worker answers from; an older build. */
export interface Keeping {
  is: 'none' | 'part' | 'kept' | 'newer';
  /** The build that the host has, or without a network the one that is kept. */
  list: OfflineList;
  /** Of its files those that an older build kept. */
  before: ListedFile[];
  isStored: (file: ListedFile) => boolean;
  /** @throws {NoRoom} before anything is stored */
  keep: (files: readonly ListedFile[]) => AsyncGenerator<Progress>;
  /** Lets the worker answer from now on. */
  begin: () => Promise<void>;
  /** Puts the new build in the place of the old one. */
  takeOver: () => Promise<void>;
  remove: () => Promise<void>;
}

/** The device has less room than what is to be kept takes, in bytes. */
export class NoRoom extends Error {
  readonly needed: number;
  readonly room: number;

  constructor(needed: number, room: number) {
    super(`${needed} bytes, and room for ${room}`);
    this.needed = needed;
    this.room = room;
  }
}

/** Whether an error says that the device is full. */
export const isFullError = (error: unknown): boolean => (error as Error | null)?.name === 'QuotaExceededError';

/** What is kept of the site at an address. @throws where nothing is kept and the host cannot be reached */
export async function keeping(root: string): Promise<Keeping> {
  const versions = (await caches.keys())
    .filter((name) => name.startsWith(cachesOf(root)))
    .map((name) => name.slice(cachesOf(root).length));
  const list = await readList(root).catch(() => storedList(root, versions));
  const isActive = Boolean((await registrationOf(root))?.active);
  const older = versions.find((version) => version !== list.version);
  const is = versions.length === 0 ? 'none' : !isActive ? 'part' : older === undefined ? 'kept' : 'newer';
  const stored = await storedOf(root, is === 'newer' ? older! : list.version);
  const isStored = ([path]: ListedFile) => stored.has(addressOf(root, path));
  return {
    ...{ is, list, isStored },
    before: await storedBefore(root, list),
    keep: (files) => keep(root, list, files),
    begin: () => begin(root),
    takeOver: () => takeOver(root),
    remove: () => removeAll(root),
  };
}

async function registrationOf(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  return registration?.scope === root ? registration : undefined;
}

async function storedList(root: string, versions: readonly string[]): Promise<OfflineList> {
  for (const version of versions) {
    const list = await (await caches.open(cacheOf(root, version))).match(addressOf(root, LIST));
    if (list) return (await list.json()) as OfflineList;
  }
  throw new Error('Nothing is kept, and the host cannot be reached.');
}

async function* keep(root: string, list: OfflineList, files: readonly ListedFile[]): AsyncGenerator<Progress> {
  const stored = await storedOf(root, list.version);
  const needed = bytesOf(files.filter(([path]) => !stored.has(addressOf(root, path))));
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate()) ?? {};
  if (quota - usage < needed) throw new NoRoom(needed, quota - usage);
  // Whether the browser may clear it away when room is short; where it will not promise, it is kept all the same.
  void navigator.storage?.persist?.();
  yield* store(root, list, files);
}

async function begin(root: string): Promise<void> {
  await navigator.serviceWorker.register(addressOf(root, WORKER), { scope: root, updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
}

async function takeOver(root: string): Promise<void> {
  const registration = (await registrationOf(root))!;
  await registration.update();
  const { installing } = registration;
  if (installing) await reached(installing, 'installed');
  const { waiting } = registration;
  if (!waiting) throw new Error('There is no newer worker.');
  waiting.postMessage(TAKE_OVER);
  await reached(waiting, 'activated');
}

/** Waits for a state of a worker; one that fails before it never gets there, and is not waited for. */
const reached = (worker: ServiceWorker, state: ServiceWorkerState): Promise<void> =>
  new Promise((resolve) => {
    const look = () => [state, 'redundant'].includes(worker.state) && resolve();
    worker.addEventListener('statechange', look);
    look();
  });
