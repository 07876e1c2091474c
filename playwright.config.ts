import { defineConfig } from '@playwright/test';
import { QUIET } from './scripts/machine/chromium-switches.ts';
import { basePath } from './scripts/settings.ts';

const ROOT_PORT = Number(process.env['TEST_PORT'] ?? 4331);
const BASE_PORT = ROOT_PORT + 1;
const INDEXED_PORT = ROOT_PORT + 2;
const SERVE = `"${process.execPath}" scripts/serve.ts`;

/** A path that must be percent-encoded in every link. */
const BELOW = '/文段/wenduan/';

/** Need a site that search engines may index. */
const INDEXED = ['**/lighthouse.spec.ts', '**/open.spec.ts'];

/**
 * The built site as a static host serves it: at the root of a host, below a path, and open to search engines. `npm test` builds all three first.
 * Below a path stands what hangs on addresses, or on reports that try to break the site: tests tagged @base, which the
 * plain site need not repeat. What is asked of each of the two is tagged @both.
 */
export default defineConfig({
  // Files beside each other, and not their tests: what a file loads and reads beforehand is loaded and read once.
  testDir: 'tests/browser',
  workers: 3,
  // Machines are shared: a test that waits is no test that fails.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    browserName: 'chromium',
    // One window for the tests of a worker, emptied between them of storage, caches, workers and other pages: to make a
    // new one costs as much as to load a page. What it keeps (permissions, the network cut off, quotas) is in files
    // that say `reuseContext: false`.
    reuseContext: true,
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      args: [...QUIET, '--disable-gpu'],
    },
  },
  // Lighthouse first: it takes longest in one file, and what is last is waited for alone.
  projects: [
    { name: 'indexed', testMatch: INDEXED, use: { baseURL: `http://localhost:${INDEXED_PORT}/` } },
    { name: 'root', testIgnore: INDEXED, grepInvert: /@base/, use: { baseURL: `http://localhost:${ROOT_PORT}/` } },
    { name: 'base', grep: /@base|@both/, use: { baseURL: `http://localhost:${BASE_PORT}${basePath(BELOW)}` } },
  ],
  webServer: [
    {
      command: SERVE,
      env: { PORT: String(ROOT_PORT), OUT_DIR: 'dist', BASE_PATH: '/' },
      url: `http://localhost:${ROOT_PORT}/`,
    },
    {
      command: SERVE,
      env: { PORT: String(BASE_PORT), OUT_DIR: '.cache/dist-base', BASE_PATH: BELOW },
      url: `http://localhost:${BASE_PORT}${basePath(BELOW)}`,
    },
    {
      command: SERVE,
      env: { PORT: String(INDEXED_PORT), OUT_DIR: '.cache/dist-indexed', BASE_PATH: '/' },
      url: `http://localhost:${INDEXED_PORT}/`,
    },
  ],
});
