import { defineConfig } from '@playwright/test';

/** Pictures of every kind of page, of a site that `npm run trial:look` has built and serves. */
export default defineConfig({
  testDir: '.',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  outputDir: '../../test-results/look',
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { scale: 'device', animations: 'disabled', caret: 'hide', maxDiffPixelRatio: 0.002 },
  },
  use: {
    baseURL: process.env['SITE_URL'] ?? 'http://localhost:4340/',
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    },
  },
});
