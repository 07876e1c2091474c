import { defineConfig } from '@playwright/test';

const ROOT_PORT = Number(process.env['TEST_PORT'] ?? 4331);
const BASE_PORT = ROOT_PORT + 1;

/** The built site as a static host serves it: at the root of a host, and below a path. `npm test` builds both first. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'root', use: { baseURL: `http://localhost:${ROOT_PORT}/` } },
    { name: 'base', use: { baseURL: `http://localhost:${BASE_PORT}/wenduan/` } },
  ],
  webServer: [
    {
      command: 'node scripts/serve.ts',
      env: { PORT: String(ROOT_PORT), OUT_DIR: 'dist', BASE_PATH: '/' },
      url: `http://localhost:${ROOT_PORT}/`,
    },
    {
      command: 'node scripts/serve.ts',
      env: { PORT: String(BASE_PORT), OUT_DIR: '.cache/dist-base', BASE_PATH: '/wenduan/' },
      url: `http://localhost:${BASE_PORT}/wenduan/`,
    },
  ],
});
