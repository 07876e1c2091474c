import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, NO_CHROMIUM } from '../machine/chromium.ts';
import { programOf } from '../machine/programs.ts';

const PATIENCE = 300_000;

type Way = () => void;

const WAYS: readonly Way[] = [
  () => run(process.execPath, programOf('@playwright/test', 'playwright'), 'install', 'chromium'),
  () => {
    if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  },
];

/** Runs a command; that it fails is no error, for the next way may work. */
function run(command: string, ...args: string[]): void {
  console.log(`looking for Chromium: ${command} ${args.join(' ')}`);
  try {
    // eslint-disable-next-line no-restricted-syntax -- apt-get is a program of Debian, where PATH is searched
    execFileSync(command, args, { stdio: 'ignore', timeout: PATIENCE });
  } catch {
    console.log('  that did not work');
  }
}

/** Gets a browser for the tests, where there is none: Playwright's own, or on Debian, for root, the system's. */
export function getBrowser(): void {
  for (const way of WAYS) if (!findChromium()) way();
  const path = findChromium();
  if (path) return console.log(`The tests will use ${path}`);
  console.error(NO_CHROMIUM.replace('run `npm run setup`', 'install Chromium or Chrome'));
  process.exitCode = 1;
}
