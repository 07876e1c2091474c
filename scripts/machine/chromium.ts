import { chromium } from '@playwright/test';
import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const WINDOWS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

/** Where a Chromium or Chrome may stand, the likeliest first: `CHROMIUM`, then `PATH`, then where the system keeps it. */
export function chromiumPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const named = env['CHROMIUM'];
  if (named) return [named];
  return platform === 'win32' ? windowsPaths(env) : posixPaths(env);
}

const posixPaths = (env: NodeJS.ProcessEnv): string[] => [
  ...foldersOf(env['PATH'], posix.delimiter).flatMap((folder) => NAMES.map((name) => posix.join(folder, name))),
  MAC,
];

const windowsPaths = (env: NodeJS.ProcessEnv): string[] => [
  ...foldersOf(env['PATH'] ?? env['Path'], win32.delimiter).flatMap((folder) =>
    NAMES.map((name) => win32.join(folder, `${name}.exe`)),
  ),
  ...WINDOWS.flatMap((name) => env[name] ?? []).map((folder) =>
    win32.join(folder, 'Google/Chrome/Application/chrome.exe'),
  ),
];

const foldersOf = (path: string | undefined, delimiter: string): string[] =>
  (path ?? '').split(delimiter).filter((folder) => folder !== '');

/** The path of a Chromium to test with, or null where there is none. */
export function findChromium(): string | null {
  const paths = chromiumPaths(process.platform, process.env);
  if (!process.env['CHROMIUM']) paths.push(chromium.executablePath());
  return paths.find(isExecutable) ?? null;
}

/** @throws where there is none; the message says what to do */
export function needChromium(): string {
  const path = findChromium();
  if (path === null) throw new Error(NO_CHROMIUM);
  return path;
}

export const NO_CHROMIUM =
  'There is no Chromium to test with: run `npm run setup`, or set CHROMIUM to the path of a Chromium or Chrome.';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
