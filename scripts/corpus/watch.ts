import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Changes that come in a burst, as an editor or a copy makes them, are answered once. */
const QUIET = 150;

/** Changes below some paths, noted from the moment it is opened. */
export interface Watch {
  /**
   * Calls `run` whenever something has changed, one run after the other; what changes during a run brings another.
   * Ends when the signal is aborted, after the run under way.
   */
  follow(run: () => Promise<void>, signal: AbortSignal): Promise<void>;
}

/** Says of a file that is read once, the configuration, whenever it has changed. */
export const tellChanges = (file: string, say: () => void, signal: AbortSignal): Promise<void> =>
  openWatch([file]).follow(async () => say(), signal);

/** Opened before the paths are first read, so that no change falls between reading and watching. */
export function openWatch(paths: readonly string[]): Watch {
  let wake: () => void = () => {};
  let isDue = false;
  let timer: NodeJS.Timeout | undefined;
  const note = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDue = true;
      wake();
    }, QUIET);
  };
  const closers = paths.map((path) => watchPath(resolve(path), note));
  return {
    async follow(run, signal) {
      signal.addEventListener('abort', () => wake());
      while (!signal.aborted) {
        if (!isDue) await new Promise<void>((wakened) => (wake = wakened));
        if (signal.aborted) break;
        isDue = false;
        await run();
      }
      clearTimeout(timer);
      for (const close of closers) close();
    },
  };
}

/**
 * Watches a path by its name in the folder it lies in, for an editor saves by renaming another file to it, and a folder may
 * come later; and what lies below, where it is a folder. How to end it.
 */
function watchPath(path: string, note: () => void): () => void {
  let below: FSWatcher | null = null;
  let isOpen = true;
  const watchBelow = () => {
    below?.close();
    below = isOpen && isFolder(path) ? guarded(watch(path, { recursive: true }, note), again) : null;
  };
  // What vanishes while it is looked at is an error to the watcher and a change to us.
  const again = () => {
    note();
    setTimeout(watchBelow, QUIET).unref();
  };
  const beside = watch(dirname(path), (_, name) => {
    if (name !== null && name !== basename(path)) return;
    watchBelow();
    note();
  });
  guarded(beside, note);
  watchBelow();
  return () => {
    isOpen = false;
    below?.close();
    beside.close();
  };
}

function guarded(watcher: FSWatcher, onError: () => void): FSWatcher {
  return watcher.on('error', onError);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
