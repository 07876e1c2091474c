import { defineConfig } from 'vitest/config';

// Machines are shared: a test that waits is no test that fails.
const PATIENCE = 120_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/properties/runs.ts'],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
});
