import { defineConfig } from 'vitest/config';

// Machines are shared: a test that waits is no test that fails.
const PATIENCE = 120_000;

export default defineConfig({
  // What astro.config.mjs says of a site at the root of a host; no test reads a collection.
  define: {
    'import.meta.env.SITE_BASE': JSON.stringify('/'),
    'import.meta.env.CONTENT_URL': JSON.stringify(new URL('content/', import.meta.url)),
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // Files share what they import, which holds no state: reading it anew for each took three times as long.
    isolate: false,
    setupFiles: ['tests/properties/runs.ts'],
    // What the library of PDFs leaves to nobody; `scripts/console/run.ts` passes over it too.
    onUnhandledError: ({ stack }) => !(stack ?? '').includes('/unpdf/'),
    // Half the slow files wait for processes that they start; vitest leaves one core free by itself.
    maxWorkers: '100%',
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
});
