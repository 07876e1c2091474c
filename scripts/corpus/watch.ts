import { existsSync, watch } from 'node:fs';

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
  const watchers = paths.filter(existsSync).map((path) => watch(path, { recursive: true }, note));
  return {
    async follow(run, signal) {
      signal.addEventListener('abort', () => wake());
      while (!signal.aborted) {
        if (!isDue) await new Promise<void>((resolve) => (wake = resolve));
        if (signal.aborted) break;
        isDue = false;
        await run();
      }
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
