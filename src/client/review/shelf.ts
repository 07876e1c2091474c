/** What became of a file that was to be written. */
export type WriteOutcome = { is: 'written' } | { is: 'changed' } | { is: 'refused' | 'failed'; reason: string };

/** Where override files are kept. Null is a file that is not there. */
export interface Shelf {
  read: (report: string) => Promise<string | null>;
  /** Writes a file, unless it is no longer what it was before. */
  write: (report: string, before: string | null, after: string | null) => Promise<WriteOutcome>;
}

/** The folder of override files, as the development server gives it. */
export function serverShelf(endpoint: string): Shelf {
  const urlOf = (report: string) => `${endpoint}${encodeURIComponent(report)}`;
  return {
    async read(report) {
      const response = await fetch(urlOf(report));
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return ((await response.json()) as { text: string | null }).text;
    },
    async write(report, before, after) {
      try {
        const body = JSON.stringify({ before, after });
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(urlOf(report), { method: 'PUT', headers, body });
        if (response.ok) return { is: 'written' };
        if (response.status === 409) return { is: 'changed' };
        return { is: 'refused', reason: await response.text() };
      } catch (error) {
        return { is: 'failed', reason: (error as Error).message };
      }
    },
  };
}

/** A part of the browser's store, as far as it can be written. */
export interface Store {
  get: (key: string) => string | null;
  /** False where nothing may be kept. */
  set: (key: string, value: string) => boolean;
}

const FILES = 'wenduan-overrides';

/** Files kept on the device, by report. */
export const filesIn = (store: Store): Record<string, string> =>
  JSON.parse(store.get(FILES) ?? '{}') as Record<string, string>;

/** The device, where there is no server to write a folder. */
export function deviceShelf(store: Store, onUnkept: () => void): Shelf {
  return {
    read: (report) => Promise.resolve(filesIn(store)[report] ?? null),
    write(report, before, after) {
      const { [report]: now = null, ...others } = filesIn(store);
      if (now !== before) return Promise.resolve({ is: 'changed' });
      const files = after === null ? others : { ...others, [report]: after };
      if (!store.set(FILES, JSON.stringify(files))) onUnkept();
      return Promise.resolve({ is: 'written' });
    },
  };
}

/** The browser's store for this site; what it refuses to keep is kept as long as the page is open. */
export function openStore(): Store {
  const kept = new Map<string, string>();
  return {
    get(key) {
      try {
        return kept.get(key) ?? localStorage.getItem(key);
      } catch {
        return kept.get(key) ?? null;
      }
    },
    set(key, value) {
      try {
        localStorage.setItem(key, value);
        kept.delete(key);
        return true;
      } catch {
        kept.set(key, value);
        return false;
      }
    },
  };
}
