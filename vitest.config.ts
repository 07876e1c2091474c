import { defineConfig } from 'vitest/config';

// Machines are shared: a test that waits is no test that fails.
const PATIENCE = 120_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Files share what they import, which holds no state: reading it anew for each took three times as long.
    isolate: false,
    setupFiles: ['tests/properties/runs.ts'],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
});
