import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** A way to come by a browser; its path, or null where there is none this way. */
type Way = () => string | null;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const WAYS: readonly Way[] = [named, installed, byPlaywright, downloaded, fromDebian];

/** The path of a Chromium to test with, installed if need be. @throws where none can be had; the message says what to do */
export function findChromium(): string {
  for (const way of WAYS) {
    const path = way();
    if (path) return path;
  }
  throw new Error(
    'No Chromium to test with. Install Chromium or Chrome, or run `npx playwright install chromium`, or set CHROMIUM to its path.',
  );
}

function named(): string | null {
  return process.env['CHROMIUM'] ?? null;
}

function installed(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC];
  return paths.find(isExecutable) ?? null;
}

function byPlaywright(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function downloaded(): string | null {
  run('npx', ['playwright', 'install', 'chromium']);
  return byPlaywright();
}

function fromDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  return installed();
}

/** Runs a command; that it fails is no error, for the next way may work. */
function run(command: string, args: string[]): void {
  console.log(`looking for Chromium: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
  } catch {
    console.log('  that did not work');
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
