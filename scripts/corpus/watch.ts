import { existsSync, watch } from 'node:fs';

/** Changes that come in a burst, as an editor or a copy makes them, are answered once. */
const QUIET = 150;

/**
 * Calls `run` whenever something below one of the paths changes, one run after the other; what changes during a run
 * brings another. Ends when the signal is aborted, after the run under way.
 */
export async function watchPaths(
  paths: readonly string[],
  run: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
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
  signal.addEventListener('abort', () => wake());
  while (!signal.aborted) {
    if (!isDue) await new Promise<void>((resolve) => (wake = resolve));
    if (signal.aborted) break;
    isDue = false;
    await run();
  }
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}
